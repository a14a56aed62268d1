import { expect, test } from 'vitest';
import { peopleMet, titlesWithPeople } from '../../core/people-met.ts';
import { activity } from '../records.ts';

const [ANA, BO, CEM] = ['p:aaaaaaaaaaaaaaaa', 'p:bbbbbbbbbbbbbbbb', 'p:cccccccccccccccc'];
const meetings = [
  activity('google:1', { title: 'Sync', people: [ANA, BO] }),
  activity('google:2', { title: 'Sync', people: [ANA] }),
  activity('google:3', { title: '1:1', people: [ANA, CEM] }),
  activity('google:4', { title: '', people: [ANA, BO] }),
  activity('google:5', { title: 'Review', people: [BO] }),
];

test('who was in three meetings or more is listed, the most met first, told by the titles that were kept', () => {
  expect(peopleMet(meetings, [])).toEqual([
    { id: ANA, alias: null, meetings: 4, titles: ['Sync', '1:1'] },
    { id: BO, alias: null, meetings: 3, titles: ['Review', 'Sync'] },
  ]);
});

test('who has a name is listed however seldom they were met, and not when they were never met', () => {
  const people = [
    { id: CEM, alias: 'Cem' },
    { id: 'p:dddddddddddddddd', alias: 'Dora' },
    { id: BO, alias: '' },
  ];
  expect(peopleMet(meetings, people).map(({ id, alias }) => [id, alias])).toEqual([
    [ANA, null],
    [BO, null],
    [CEM, 'Cem'],
  ]);
});

test('of one title only those who were in such a meeting are listed, with all of their meetings', () => {
  expect(peopleMet(meetings, [], '1:1')).toEqual([{ id: ANA, alias: null, meetings: 4, titles: ['Sync', '1:1'] }]);
  expect(peopleMet(meetings, [], 'Review').map(({ id, meetings: count }) => [id, count])).toEqual([[BO, 3]]);
});

test('a person is told by four titles at most, of equally frequent ones in the order of letters', () => {
  const many = ['e', 'd', 'c', 'b', 'a'].map((title, n) => activity(`google:${n}`, { title, people: [ANA] }));
  expect(peopleMet(many, [])[0]?.titles).toEqual(['a', 'b', 'c', 'd']);
});

test('titles are offered by how often people met under them; meetings without people or title are none', () => {
  expect(titlesWithPeople([...meetings, activity('google:6', { title: 'Focus', people: [] })], 2)).toEqual([
    'Sync',
    '1:1',
  ]);
});
