import { spoken } from './spoken.ts';

/** Words of the page from which something is printed; none of them is printed. */
export const paperWords = spoken('paperWords', {
  hint: 'This is all that goes on paper. “Save as PDF” is among the printers.',
  print: 'Print',
  gone: 'What was to be printed is not here any more. Open it again from the sidebar.',
});
