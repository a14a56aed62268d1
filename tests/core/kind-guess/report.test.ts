import { expect, test } from 'vitest';
import { learnFrom } from '../../../core/kind-guess/learn.ts';
import { kindsReport } from '../../../core/kind-guess/report.ts';
import { chosen, meeting } from './meeting.ts';

test('every activity is reported with its kind, who says so and why, in the order given', () => {
  const activities = [
    chosen('client', 'Sync', { series: 'google:abc' }),
    meeting('Sync', { series: 'google:abc', week: 1 }),
    meeting('Daily standup'),
    chosen('client', 'Proposal: Kestrel'),
    chosen('client', 'Proposal: Nordlicht'),
    meeting('Proposal: Ostara'),
    meeting('Falcon', { attendees: 31 }),
    meeting('Falcon', { attendees: null, kind: 'review', kindBy: 'guess' }),
  ];
  const { activities: rows } = kindsReport(activities, learnFrom(activities));
  expect(rows.map((row) => row.id)).toEqual(activities.map((one) => one.id));
  expect(rows.map(({ title, kind, by, why }) => [title, kind, by, why])).toEqual([
    ['Sync', 'client', 'person', 'chosen by the person'],
    ['Sync', 'client', 'guess', 'chosen by the person for this series'],
    ['Daily standup', 'standup', 'guess', 'title says "Daily" and "standup"'],
    ['Proposal: Kestrel', 'client', 'person', 'chosen by the person'],
    ['Proposal: Nordlicht', 'client', 'person', 'chosen by the person'],
    ['Proposal: Ostara', 'client', 'guess', `the person's choices say what "Proposal" is`],
    ['Falcon', 'all-hands', 'guess', 'more than thirty people'],
    ['Falcon', 'other', 'guess', 'neither title nor shape says more'],
  ]);
});

test('nothing to report is an empty report', () => {
  expect(kindsReport([], learnFrom([]))).toEqual({ activities: [] });
});
