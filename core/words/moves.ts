import { spoken } from './spoken.ts';

/** Words of the Moves tab. */
export const movesWords = spoken('movesWords', {
  lead: 'A small change with an end date shows more than a plan.',
});
