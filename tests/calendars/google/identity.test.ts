import { expect, test } from 'vitest';
import { identityOf } from '../../../calendars/google/identity.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');

test.each([
  ['abc123 me@example.com', 'google:abc123', undefined, 'me@example.com'],
  ['abc123 mara.private@m', 'google:abc123', undefined, 'mara.private@gmail.com'],
  ['abc123 c_77@g', 'google:abc123', undefined, 'c_77@group.calendar.google.com'],
  ['20261225_x en.german#holiday@v', 'google:20261225_x', undefined, 'en.german#holiday@group.v.calendar.google.com'],
  ['_60q30c1g imported@i', 'google:_60q30c1g', undefined, 'imported@import.calendar.google.com'],
  ['abc123_20261116T081500Z me@example.com', 'google:abc123_20261116T081500Z', 'google:abc123', 'me@example.com'],
  ['abc123_20261116 me@example.com', 'google:abc123_20261116', 'google:abc123', 'me@example.com'],
  [
    'abc_R20261102T090000_20261116T090000Z me@x.org',
    'google:abc_R20261102T090000_20261116T090000Z',
    'google:abc_R20261102T090000',
    'me@x.org',
  ],
  ['abc_R20261102T090000 me@x.org', 'google:abc_R20261102T090000', undefined, 'me@x.org'],
])('the id of "%s" names the event, its series and its calendar', (text, id, series, calendar) => {
  expect(identityOf(encoded(text))).toEqual({ id, series, calendar, entry: 'event' });
});

test('an id of letters that base64 shares with addresses reads the same', () => {
  const text = 'abc?>~~~ me@example.com';
  const forAddresses = encoded(text).replace(/\+/g, '-').replace(/\//g, '_');
  expect(identityOf(forAddresses)).toEqual(identityOf(encoded(text)));
});

test('tasks and birthdays are known by their ids', () => {
  expect(identityOf('tasks_i809o749')).toMatchObject({ id: 'google:tasks_i809o749', entry: 'task' });
  expect(identityOf('tasks.i809o749')).toMatchObject({ entry: 'task' });
  expect(identityOf('bday_c123')).toMatchObject({ id: 'google:bday_c123', entry: 'birthday' });
});

test.each([
  null,
  undefined,
  '',
  '***',
  'QQ',
  encoded('no-calendar'),
  encoded('three parts here'),
  encoded('\u0000 x').slice(1),
])('there is no event in %j', (raw) => {
  expect(identityOf(raw)).toBeUndefined();
});
