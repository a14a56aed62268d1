import type { AllWords } from '../all.ts';

export const overlayWords: AllWords['overlayWords'] = {
  region: 'Updraft',
  list: 'Zu markieren',
  tab: '{n} zu markieren',
  open: 'Updraft öffnen',
  close: 'Schließen',
  nothing: 'Nichts zu markieren. Genieß die Ruhe.',
  more: 'Und danach noch {n}.',
  sidebar: 'Seitenleiste öffnen',
  read: 'Lesen:',
  noLine: 'Keine solchen mehr',
  lineOff: 'Aus. In den Einstellungen, unter Artikel, lassen sich diese Zeilen zurückholen.',
  undoLine: 'Rückgängig',
  untitled: 'Meeting ohne Titel',
};
