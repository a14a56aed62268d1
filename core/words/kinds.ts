import { spoken } from './spoken.ts';

/** Names of the kinds that Updraft comes with, by id. */
export const kindWords: Record<string, string> = spoken('kindWords', {
  'one-on-one': '1:1',
  standup: 'Standup',
  status: 'Status',
  review: 'Review',
  planning: 'Planning',
  workshop: 'Workshop',
  interview: 'Interview',
  presentation: 'Presentation',
  teaching: 'Teaching',
  client: 'Client work',
  'people-admin': 'People admin',
  'all-hands': 'All-hands',
  social: 'Social',
  admin: 'Admin',
  incident: 'Incident',
  building: 'Building',
  maintaining: 'Maintaining',
  analysis: 'Analysis',
  writing: 'Writing',
  design: 'Design',
  strategy: 'Strategy',
  learning: 'Learning',
  other: 'Other',
});
