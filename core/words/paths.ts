import { spoken } from './spoken.ts';

/** Words of the Paths tab. */
export const pathsWords = spoken('pathsWords', {
  lead: 'Ways of working that no ladder shows, held against your own tags.',
});
