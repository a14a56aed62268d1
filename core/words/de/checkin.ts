import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const checkinWords: AllWords['checkinWords'] = {
  lead: 'Drei Fragen zur letzten Woche. Antworte, wie es sich anfühlt; es gibt keine Punkte.',
  questions: {
    exhaustion: 'Wie erschöpft warst du von der Arbeit?',
    distance: 'Wie fern fühlte sich die Arbeit an, so als wäre sie nicht deine?',
    efficacy: 'Wie gut konntest du tun, worauf es bei deiner Arbeit ankommt?',
  },
  names: { exhaustion: 'Erschöpfung', distance: 'Distanz', efficacy: 'Wirksamkeit' },
  answers: ['Kaum', 'Ein wenig', 'Teils, teils', 'Ziemlich', 'Sehr'],
  answer: (value, word) => `${value}, ${word}`,
  save: 'Check-in speichern',
  needsAll: 'Beantworte alle drei, oder lass es für einen anderen Tag.',
  saved: 'Gespeichert.',
  once: (day) => `Einmal pro Woche genügt. Der nächste ist ab ${day} offen.`,
  undo: 'Zurücknehmen',
  heading: 'Im Lauf der Zeit',
  none: 'Noch kein Check-in. Ab dem zweiten erscheint eine Linie.',
  one: 'Bisher ein Check-in. Ab dem zweiten erscheint eine Linie.',
  sentence: (count, exhaustion, distance, efficacy) =>
    `Über ${n(count)} Check-ins, vom ersten bis zum letzten: Erschöpfung ${exhaustion}, Distanz ${distance}, Wirksamkeit ${efficacy}.`,
  change: (from, to) => (from === to ? `unverändert ${to}` : `von ${from} auf ${to}`),
  plot: 'Check-ins',
  columns: ['Tag', 'Erschöpfung', 'Distanz', 'Wirksamkeit'],
  help: 'Zu diesen Fragen, und wo es Hilfe gibt',
  helpTitle: 'Zu diesen Fragen',
  helpText: [
    'Sie fragen nach drei Dingen, an die lange Belastung bei der Arbeit oft rührt: wie erschöpft du bist, wie fern sich die Arbeit anfühlt und wie gut du tun kannst, worauf es ankommt. Es sind Updrafts eigene Worte, kein Test, und keine Antwort bedeutet, dass mit dir etwas nicht stimmt.',
    'Eine Woche sagt wenig. Einige Wochen in dieselbe Richtung sagen mehr: Dann lohnt es sich anzusehen, was sich bei der Arbeit geändert hat, wie viel Erholung dazwischenliegt und mit wem du sprechen könntest.',
    'Oft liegt es an der Arbeit, und dann hilft es nicht, sich noch mehr auszuruhen. Menge, Mitsprache und faire Behandlung sind Dinge, die eine Führungskraft oder ein Betriebsrat ändern kann; bring mit, was deine eigenen Markierungen zeigen.',
  ],
  helpTurn: 'Wo es Hilfe gibt',
  helpTurnList: [
    'Jemand, dem du vertraust, bei der Arbeit oder außerhalb. Es laut auszusprechen ist ein guter erster Schritt.',
    'Deine Hausarztpraxis, wenn du wochenlang schlecht schläfst, dich am Wochenende nicht erholst oder das Interesse an dem verlierst, was du sonst gern machst. Dort lässt sich unterscheiden, was kein Fragebogen kann.',
    'Eine Mitarbeiterberatung, der betriebsärztliche Dienst oder eine Sozialberatung, wenn dein Arbeitgeber so etwas hat. Frag, was vertraulich bleibt.',
    'Wenn du glaubst, nicht weiterzukönnen, oder daran denkst, dir etwas anzutun: der Notruf oder ein Krisentelefon in deinem Land, jetzt. Du musst nicht sicher sein, dass es ernst genug ist.',
  ],
  helpStays: 'Deine Antworten bleiben in diesem Browser. Niemand sieht sie, wenn du sie nicht zeigst.',
  helpBack: 'Zurück zum Check-in',
};
