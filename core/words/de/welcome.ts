import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const welcomeWords: AllWords['welcomeWords'] = {
  title: 'Willkommen bei Updraft',
  step: (step, of) => `Schritt ${n(step)} von ${n(of)}`,
  skip: 'Überspringen',
  back: 'Zurück',
  next: 'Weiter',
  whatTitle: 'Welche Arbeit gibt dir Energie?',
  what: 'Drücke nach einem Meeting eines von fünf Zeichen. Zwei Wochen davon sagen mehr über deine Arbeit als ein Abend Nachdenken.',
  points: [
    'Markiere Meetings in deinem Kalender, andere Arbeit in der Symbolleiste. Je drei Sekunden.',
    'Sieh, was gibt und was kostet: mit Spannen, und mit Schweigen, wo die Markierungen nichts sagen können.',
    'Lies, was passt, und probiere eine kleine Änderung nach der anderen.',
  ],
  whereTitle: 'Es bleibt hier',
  where:
    'Deine Markierungen liegen in diesem Browser, auf diesem Computer. Es gibt kein Konto und keinen Server, und Updraft ruft nichts aus dem Netz ab, außer du fügst selbst eine Adresse hinzu.',
  tryTitle: 'Probiere es an diesem Tag',
  tryLead: 'Ein erfundener Tag. Drücke auf ein Meeting und sag dann, wie es dir danach ging.',
  sampleDay: 'Ein erfundener Tag',
  sampleTitles: ['Team-Standup', '1:1 mit Ana', 'Design-Review', 'Den Bericht schreiben'],
  untagged: 'noch keine Markierung',
  tried: 'Mehr ist es nicht. Das Zeichen bleibt am Meeting, hier wie in deinem Kalender.',
  triedAll: 'Ein ganzer Tag, viermal gedrückt.',
  keys: 'Mit der Tastatur: Tab bis zu einem Meeting, Enter, dann die Pfeiltasten.',
  chooseTitle: 'Wo soll Updraft helfen?',
  chooseLead: 'Es liest nur die Seiten, die du eingeschaltet lässt, und nur, während du sie ansiehst.',
  pages: (hosts) => `Darf ${hosts} lesen und markieren, sonst nichts.`,
  other: 'Ein anderer Kalender? In den Einstellungen lässt sich eine Kalenderdatei oder -adresse hinzufügen.',
  studyTitle: 'Erst zwei Wochen beobachten?',
  study: 'Zwei-Wochen-Studie beginnen',
  studyWhy: (from, to) =>
    `Vom ${from} bis ${to} markierst du nur. Trends warten bis zum Ende, damit das Beobachten sie nicht verbiegt. Du kannst jeden Tag aufhören.`,
  studyBegun: 'Die Studie ist eingerichtet.',
  openCalendar: (name) => `${name} öffnen`,
  openSidebar: 'Seitenleiste öffnen',
  options: 'Alles lässt sich in den Einstellungen ändern.',
  pin: 'Tipp: Hefte Updraft über das Puzzleteil an die Symbolleiste, um mit einem Druck zu markieren.',
  again: 'Begrüßungsseite zeigen',
  notSaved: 'Das konnte nicht gespeichert werden. Versuche es gleich noch einmal.',
};
