import type { AllWords } from '../all.ts';
import { n } from './forms.ts';

export const todayWords: AllWords['todayWords'] = {
  before: 'Tag davor',
  after: 'Tag danach',
  backToToday: 'Heute',
  empty: 'Nichts an diesem Tag.',
  emptyHint:
    'Meetings erscheinen hier, sobald deine Kalenderseite sie angezeigt hat. Andere Arbeit kannst du selbst eintragen.',
  running: 'Jetzt',
  coming: 'Später',
  kind: 'Art',
  tagged: (tagged, all) => `${n(tagged)} von ${n(all)} markiert`,
  remove: 'Löschen',
  removed: 'Gelöscht.',
  putBack: 'Rückgängig',
  edit: 'Bearbeiten',
  editOf: (title) => `Bearbeiten: ${title}`,
  removeOf: (title) => `Löschen: ${title}`,
  gap: (minutes) => `Nichts im Kalender, ${n(minutes)} Min.`,
  gapPart: (from, minutes) => `${from}, ${n(minutes)} Min.`,
  logGap: 'Eintragen',
  logGapAt: (from, minutes) => `Arbeit eintragen ab ${from}, ${n(minutes)} Min.`,
  minutes: (minutes) => `${n(minutes)} Min.`,
};
