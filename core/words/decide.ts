import { spoken } from './spoken.ts';

/** Words of the Decide tab. */
export const decideWords = spoken('decideWords', {
  lead: 'An offer, a promotion, a project: would more of your week give you energy?',
});
