import { spoken } from './spoken.ts';

const tags = (count: number) => (count === 1 ? '1 tag' : `${count} tags`);

/** Words of the weekly review, on screen and on paper. */
export const reviewWords = spoken('reviewWords', {
  week: (from: string, until: string) => `Week of ${from} to ${until}`,
  weekBefore: 'Week before',
  weekAfter: 'Week after',
  none: 'Nothing in this week yet. The picture appears once your calendar was shown or work was logged.',
  untagged: 'Nothing is tagged in this week. The picture shows when things were, not how.',
  sentence: (count: number, ended: number, hours: string, up: string, down: string) =>
    `${count} of ${ended} tagged, ${hours}: ${up} energizing, ${down} draining.`,
  picture: 'The week',
  pictureSays: (sentence: string) =>
    `${sentence} Up marks energizing, down draining, a bar neutral; an empty box was not tagged.`,
  columns: ['Day', 'Time', 'What', 'Kind', 'Energy'],
  noTag: 'no tag',
  lifts: 'Biggest lifts',
  drains: 'Biggest drains',
  noLifts: 'No kind gave more often than it took.',
  noDrains: 'No kind took more often than it gave.',
  counted: (count: number, of: number, side: 'energizing' | 'draining', hours: string) =>
    `${count} of ${tags(of)} ${side}, ${hours}`,
  honest: 'One week is a handful of tags: what happened, not how it always is.',
  keep: 'One thing to keep',
  change: 'One thing to change',
  note: 'A note to yourself',
  save: 'Save review',
  saved: 'Saved.',
  empty: 'Write at least one of the three.',
  print: 'Print this week',
  past: 'Reviews so far',
  remove: 'Delete this review',
  removed: 'Deleted.',
  undo: 'Undo',
  titles: 'Show titles on paper',
  printed: (day: string) => `Weekly review, printed ${day}`,
});
