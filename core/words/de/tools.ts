import type { AllWords } from '../all.ts';
import { end, n } from './forms.ts';

export const toolWords: AllWords['toolWords'] = {
  heading: 'Mehr für heute',
  back: 'Zurück zu heute',
  names: {
    study: 'Zwei-Wochen-Studie',
    walk: 'Gang durch den Tag',
    checkin: 'Check-in',
    review: 'Wochenrückblick',
    sheet: 'Gesprächsblatt',
    profile: 'Über dich',
  },
  why: {
    study: 'Zwei Wochen beobachten, ohne zu urteilen, dann lesen, was sie sagen.',
    walk: 'Was noch fehlt, ein Meeting nach dem anderen.',
    checkin: 'Drei kurze Fragen, höchstens einmal pro Woche.',
    review: 'Fünf Minuten: die Woche als Bild, eine Sache zum Behalten, eine zum Ändern.',
    sheet: 'Wähle, was du deiner Führungskraft sagen möchtest, und drucke es aus.',
    profile: 'Was Updraft berücksichtigen darf. Alles freiwillig.',
  },
  left: (count) => `noch ${n(count)}`,
  running: 'Läuft',
  begins: (day) => `Beginnt am ${day}`,
  ready: 'Bericht ist fertig',
  next: (day) => `Nächster am ${day}`,
  written: 'Geschrieben',
  notSaved: 'Nicht gespeichert. Versuche es gleich noch einmal.',

  line: (day, days) => `Tag ${n(day)} von ${n(days)} deiner Studie`,
  lineBefore: (days) => `Deine Studie von ${n(days)} Tagen hat begonnen`,
  tagged: (tagged, ended) =>
    ended === 0 ? 'Noch nichts zu markieren.' : `Bisher ${n(tagged)} von ${n(ended)} markiert.`,
  progress: (day, days) => `${n(day)} von ${n(days)} Tagen`,
  reportReady: 'Deine Studie ist zu Ende.',
  readReport: 'Bericht lesen',

  watching: 'Du beobachtest',
  watchingWhy: (until) =>
    `Bis ${until} sammelt Updraft nur. Was hier gezeigt wird, würde verändern, was du als Nächstes markierst; darum warten Vorhersagen, Trends, Ergebnisse und nach einem Muster gewählte Leitfäden bis dahin.`,
  waits: (until) => end(`Was sie sagen, wartet bis ${until}`),
  watchingTagged: 'Deine eigenen Markierungen bleiben sichtbar, und du kannst sie ändern.',
  endEarly: 'Studie jetzt beenden',
  endAsk: 'Jetzt beenden? Die bisherigen Tage bleiben erhalten, und du bekommst einen Bericht darüber.',
  endYes: 'Ja, beenden',
  endNo: 'Weiter beobachten',
};
