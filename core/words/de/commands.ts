import type { AllWords } from '../all.ts';

export const commandWords: AllWords['commandWords'] = {
  title: 'Tastenkürzel',
  lead: 'Sie wirken auf jeder Seite des Browsers. Keines davon ist eine Taste eines Kalenders.',
  names: {
    _execute_action: 'Updraft öffnen',
    'tag-last': 'Das eben beendete Meeting markieren',
    'tag-next': 'Das Meeting markieren, das am längsten wartet',
    'open-sidebar': 'Die Seitenleiste öffnen',
  },
  none: 'keine Taste',
  change: 'Tastenkürzel ändern',
};
