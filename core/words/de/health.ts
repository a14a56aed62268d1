import type { AllWords } from '../all.ts';
import { end } from './forms.ts';

export const healthWords: AllWords['healthWords'] = {
  notice: 'Updraft kann diese Kalenderseite gerade nicht gut lesen. Das Popup funktioniert weiterhin.',
  noticeElsewhere: (calendar) =>
    `Updraft kann ${calendar} gerade nicht gut lesen. Was schon bekannt ist, lässt sich hier markieren.`,
  copy: 'Bericht kopieren',
  copyWhy: 'Zahlen und Versionen, nichts aus deinem Kalender.',
  copied: 'Kopiert.',
  notCopied: 'Das Kopieren ging nicht.',
  well: 'keine Schwierigkeiten beim Lesen.',
  notWell: 'beim letzten Öffnen nicht gut lesbar.',
  confirmed: (day) => end(`Was Updraft von der Seite weiß, wurde zuletzt bestätigt am ${day}`),
  calendarNames: { google: 'Google Kalender', outlook: 'Outlook im Web' },
};
