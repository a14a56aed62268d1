import type { AllWords } from '../all.ts';
import { counted } from './forms.ts';

export const popupWords: AllWords['popupWords'] = {
  toTag: 'Zu markieren',
  yesterday: 'Gestern',
  nothing: 'Nichts zu markieren. Genieß die Ruhe.',
  firstTime: 'Öffne einmal deinen Kalender, dann warten hier die Meetings, die zu Ende sind.',
  logOther: 'Andere Arbeit eintragen',
  week: 'Diese Woche',
  share: (percent) => `${percent} gaben Energie`,
  ofHours: (tags, hours) => `${counted(tags, 'Markierung', 'Markierungen')}, ${hours} markiert`,
  noTagsYet: 'Diese Woche noch keine Markierungen.',
  lastWeeks: 'Anteil der letzten vier Wochen, der Energie gab',
  readNext: 'Als Nächstes lesen',
  readNextSoon: 'Passendes wird gesucht.',
  openSidebar: 'Seitenleiste öffnen',
};
