// Everything that reads what Updraft did not write, each with a valid text to spoil and what it promises beside not throwing.
import * as v from 'valibot';
import { languageNamed } from '../../calendars/language.ts';
import { readers } from '../../calendars/readers.ts';
import { webAddress } from '../../core/address.ts';
import { parseMarkdownArticle } from '../../core/articles/markdown-file.ts';
import { decryptedBackup, type Secrets } from '../../core/backup/encrypted.ts';
import { readBackup } from '../../core/backup.ts';
import { savedCalendars } from '../../core/calendar-addresses.ts';
import { readActivitiesCsv } from '../../core/csv/read.ts';
import { feedAddress } from '../../core/feeds/address.ts';
import { decodeText } from '../../core/feeds/decode.ts';
import { feedsNamedIn } from '../../core/feeds/discover.ts';
import { htmlText } from '../../core/feeds/html-text.ts';
import { readOpml } from '../../core/feeds/opml.ts';
import { readFeed } from '../../core/feeds/read-feed.ts';
import { readCalendar } from '../../core/ics/read-calendar.ts';
import { readImport } from '../../core/imports/read-import.ts';
import { cardTextSchema, chipTextSchema, daysTextSchema } from '../../core/on-page.ts';
import { profileOf } from '../../core/profile.ts';
import { redactionRules } from '../../core/redaction.ts';
import { remindersOf } from '../../core/reminders.ts';
import { sheetDraftIn } from '../../core/settings.ts';
import { asks } from '../../worker/asks.ts';
import { backup, FILES } from '../core/imports/files.ts';

export interface Parser {
  name: string;
  /** Valid texts of its kind. */
  valid: readonly string[];
  /** Reads a text. Throws only where a promise is broken. */
  read: (text: string) => unknown;
}

const utf8 = new TextEncoder();
const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
/** The members of an object that JSON may have brought, whatever else they are. */
const membersOf = (value: unknown): unknown[] => (typeof value === 'object' && value ? Object.values(value) : [value]);

const RSS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>Slow Work</title>
<link>https://blog.example/</link><item><title>A &lt;b&gt;quokka&lt;/b&gt; &amp; a heron</title><link>/quokka</link><guid>q</guid>
<pubDate>Mon, 16 Nov 2026 09:00:00 GMT</pubDate><category>craft</category><description><![CDATA[<p onclick="x()">Words</p>]]></description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Letters</title><entry><id>1</id><title>One</title>
<link rel="alternate" href="https://letters.example/1"/><updated>2026-11-16T09:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Quiet',
  items: [{ id: '1', url: 'https://q.example/1', title: 'T', content_html: '<p>x</p>', tags: ['a'] }],
});
const OPML = `<opml version="2.0"><body><outline text="Letters"><outline type="rss" text="The Letters" xmlUrl="https://letters.example/feed"/></outline></body></opml>`;
const HTML = `<html><head><link rel="alternate" type="application/rss+xml" href="/rss" title="Blog"><base href="/x/"></head><body><p>One<br>two &hellip; &#x1F600;<script>x()</script></p></body></html>`;
const MARKDOWN = [
  `---\ntitle: "Meeting diet"\ndescription: Fewer\ntags: [meetings, care]\ndate: 2026-11-16\nurl: https://a.example/\n---\n# Head\n\nA *word*, a [link](https://a.example/), \`code\`\n\n- one\n  - two\n\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![x](y)\n`,
  `+++\ntitle = "Toml"\ndate = 2026-11-16\ntags = ["a", "b"]\n+++\nText\n\n\`\`\`js\nx()\n\`\`\`\n`,
];
const ICS = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Team', 'BEGIN:VTIMEZONE', 'TZID:Here', 'BEGIN:STANDARD'],
  ...['DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ...['END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:a@example', 'SUMMARY:Weekly\\, with a', ' fold'],
  ...['DTSTART;TZID=Here:20261102T090000', 'DURATION:PT45M', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T000000Z'],
  ...['EXDATE;TZID=Here:20261109T090000', 'ORGANIZER:mailto:m@example.com', 'ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.c'],
  ...['END:VEVENT', 'BEGIN:VEVENT', 'UID:a@example', 'RECURRENCE-ID;TZID=Here:20261111T090000', 'SUMMARY:Moved'],
  ...['DTSTART:20261111T100000Z', 'DTEND:20261111T103000Z', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');
const ENCRYPTED = JSON.stringify({
  ...{ format: 'updraft-backup-encrypted', version: 1, exportedAt: '2026-11-22T10:00:00Z', app: '0.1.0' },
  ...{ cipher: 'AES-256-GCM', compression: 'gzip', kdf: 'PBKDF2-SHA-256', iterations: 600000 },
  ...{ salt: 'AAAAAAAAAAAAAAAAAAAAAA==', iv: 'AAAAAAAAAAAAAAAA', data: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' },
});
const CHIPS = [
  ['9:15am to 9:30am, Daily standup, Mara Lind, Accepted, No location, November 16, 2026', 'Daily standup', '9:15am'],
  ['Montag, 16. November 2026, 09:15 bis 09:30 Uhr, Planung', 'Planung', '09:15'],
  ['Daily standup, 9:15 AM to 9:30 AM, Monday, November 16, 2026, By Ada, Busy, Recurring', 'Daily standup', ''],
  ['11月16日 月曜日 午後3時 – 午後4時 会議', '会議', '15:00~16:00'],
].map(([label = '', title = '', time = '']) =>
  JSON.stringify({
    ...{ id: 'b25lIG1lQGV4YW1wbGUuY29t', label, spoken: [label, title], shown: [title, time], day: '2026-11-16' },
    ...{ isInColumn: true, box: 'top: 444px; height: 12px' },
  }),
);
const CARDS = CHIPS.map((chip) =>
  JSON.stringify({
    ...{
      id: null,
      title: 'Planning',
      texts: ['Monday, November 16⋅11:30am – 12pm', 'Weekly on Monday'],
      isForm: false,
    },
    ...{ chips: [JSON.parse(chip)], near: '2026-11-16', people: ['a@example.com'], guests: '3 guests, 2 yes' },
    ...{ calendar: ['Mara Lind', 'Organizer: Ada'], isDeclined: false },
  }),
);
const DAYS = [
  'November 16 – 20, 2026',
  '16.–20. November 2026',
  '2026年11月',
  JSON.stringify({ from: '2026-11-16', to: '2026-11-20' }),
];
const LANGUAGES = ['en', 'de', 'es', 'ja', 'fr', 'pt-BR', 'it', 'xx'].map(languageNamed);
const MESSAGES = [
  { activity: 'google:a', energy: 1, recalled: false },
  {
    title: 'Deep work',
    kind: 'writing',
    start: '2026-11-16T09:00:00Z',
    minutes: 45,
    zone: 'Europe/Berlin',
    energy: -2,
  },
  { list: 'decisions', record: backup.decisions[0] ?? {} },
  { change: { theme: 'dark' } },
  { rule: { by: 'word', word: 'secret' }, on: true },
  { activities: backup.activities.slice(0, 2), complete: { source: 'google', from: '2026-11-16', to: '2026-11-20' } },
].map((one) => JSON.stringify(one));
const SETTINGS = JSON.stringify({
  ...{
    'calendar https://example.com/a.ics': { name: 'Team' },
    'redact word secret': true,
    reminders: { afterMeeting: 5 },
  },
  ...{ sheet: { asks: ['x'] }, profile: backup.profile, ...backup.settings },
});
/** A key costs a tenth of a second by intent; what is tried here is what is read before and after it. */
const QUICK: Secrets = {
  getRandomValues: crypto.getRandomValues.bind(crypto),
  subtle: new Proxy(crypto.subtle, {
    get: (subtle, member: 'importKey') => {
      if ((member as string) === 'deriveKey')
        return () => subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt', 'decrypt']);
      return subtle[member].bind(subtle);
    },
  }) as SubtleCrypto,
};

/** A value is well where the schema takes it: only then the readers are asked, as in the worker. */
const taken = <Schema extends v.GenericSchema>(schema: Schema, text: string): v.InferOutput<Schema> | undefined => {
  const parsed = v.safeParse(schema, json(text));
  return parsed.success ? parsed.output : undefined;
};
const inEveryCalendar = <T>(
  value: T | undefined,
  read: (one: T, reader: (typeof readers)['google'], language: (typeof LANGUAGES)[number]) => void,
) => {
  if (value === undefined) return;
  for (const reader of Object.values(readers)) for (const language of LANGUAGES) read(value, reader, language);
};

export const PARSERS: readonly Parser[] = [
  { name: 'Markdown with front matter', valid: MARKDOWN, read: (text) => parseMarkdownArticle(text, 'a.md') },
  { name: 'feeds', valid: [RSS, ATOM, JSON_FEED], read: (text) => readFeed(text, 'https://blog.example/feed') },
  { name: 'feed lists', valid: [OPML], read: readOpml },
  { name: 'feeds named in a page', valid: [HTML], read: (text) => feedsNamedIn(text, 'https://blog.example/') },
  { name: 'HTML as text', valid: [HTML, RSS], read: htmlText },
  { name: 'encodings', valid: [HTML, RSS], read: (text) => decodeText(utf8.encode(text), text.slice(0, 20)) },
  {
    name: 'calendar files',
    valid: [ICS],
    read: (text) => readCalendar(text, { from: '2026-11-01', until: '2026-12-31' }, { defaultZone: 'Europe/Berlin' }),
  },
  {
    name: 'CSV of activities',
    valid: Object.values(FILES).filter((file) => file.includes(',')),
    read: readActivitiesCsv,
  },
  ...Object.entries(FILES).map(([name, text]) => ({
    name: `import of ${name}`,
    valid: [text],
    read: (spoiled: string) => readImport(spoiled, { name, zone: 'Europe/Berlin', today: '2026-11-22' }),
  })),
  { name: 'backups', valid: [JSON.stringify(backup)], read: readBackup },
  {
    name: 'encrypted backups',
    valid: [ENCRYPTED],
    read: (text) => decryptedBackup(text, 'walk', QUICK),
  },
  {
    name: 'messages',
    valid: MESSAGES,
    read: (text) => Object.values(asks).map((schema) => v.safeParse(schema as v.GenericSchema, json(text)).success),
  },
  {
    name: 'stored settings',
    valid: [SETTINGS],
    read: (text) =>
      [json(text), ...membersOf(json(text))].map((value) => [
        ...[remindersOf(value), redactionRules(value), savedCalendars(value), sheetDraftIn(value), profileOf(value)],
      ]),
  },
  {
    name: 'chips of calendar pages',
    valid: CHIPS,
    read: (text) =>
      inEveryCalendar(taken(chipTextSchema, text), (chip, reader, language) => reader.readChip(chip, language)),
  },
  {
    name: 'cards of calendar pages',
    valid: CARDS,
    read: (text) =>
      inEveryCalendar(taken(cardTextSchema, text), (card, reader, language) => reader.readCard(card, language)),
  },
  {
    name: 'days of calendar pages',
    valid: DAYS,
    read: (text) =>
      inEveryCalendar(taken(daysTextSchema, text), (days, reader, language) => reader.readDays(days, language)),
  },
  {
    name: 'addresses',
    valid: [
      'https://calendar.example.com:8443/b.ics?key=1#x',
      'webcal://[::ffff:127.0.0.1]/a',
      'feed:https://ana:b@example.com',
    ],
    read: (text) => [webAddress(text), feedAddress(text)],
  },
];
