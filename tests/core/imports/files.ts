// One valid file of each format that can come in; headers as the programs write them, entries invented.
import { readFileSync } from 'node:fs';
import { parseBackup } from '../../../core/backup.ts';
import { activitiesCsv } from '../../../core/csv.ts';
import { calendarChunks } from '../../../core/ics/write.ts';

const backupText = readFileSync(new URL('../backups/v1-0.1.0.json', import.meta.url), 'utf8');
const read = parseBackup(backupText);
if (!read.ok) throw new Error(read.detail);
export const backup = read.value;

const DAYLIO = `full_date,date,weekday,time,mood,activities,note_title,note
2026-11-16,November 16,Monday,5:30 pm,rad,"work | deep focus","","Long <b>quiet</b> afternoon"
2026-11-16,November 16,Monday,09:45,meh,"work | meeting","Standup",""
2026-11-15,November 15,Sunday,21:00,mellow,"reading","",""
2026-11-14,November 14,Saturday,25:10,good,"","",""
`;

const TOGGL = `User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)
Mara,mara@example.com,,Atlas,,"Review, round two",No,2026-11-16,09:00:00,2026-11-16,10:30:00,01:30:00,"draining, client",
Mara,mara@example.com,,Atlas,,Prototype,No,2026-11-16,23:30:00,2026-11-17,00:15:00,00:45:00,energizing,
Mara,mara@example.com,,Atlas,,,No,2026-11-17,11:00:00,2026-11-17,11:20:00,00:20:00,,
Mara,mara@example.com,,Atlas,,Broken,No,yesterday,11:00:00,2026-11-17,11:20:00,00:20:00,,
`;

const CLOCKIFY = `"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"
"Atlas","","Interview","","Mara","","mara@example.com","Very draining","Yes","11/16/2026","02:00:00 PM","11/16/2026","03:30:00 PM","01:30:00","1.50","0.00","0.00"
"Atlas","","Write-up","","Mara","","mara@example.com","","Yes","11/17/2026","09:00:00 AM","11/17/2026","09:45:00 AM","00:45:00","0.75","0.00","0.00"
`;

const event = (timestamp: string, duration: number, data: object) => ({ id: 1, timestamp, duration, data });
const ACTIVITYWATCH = JSON.stringify({
  buckets: {
    'aw-watcher-window_laptop': {
      ...{ id: 'aw-watcher-window_laptop', created: '2026-11-01T08:00:00+00:00', type: 'currentwindow', name: null },
      ...{ client: 'aw-watcher-window', hostname: 'laptop', data: {} },
      events: [
        event('2026-11-16T08:00:00.000000+00:00', 600, { app: 'Editor', title: 'secret.md' }),
        event('2026-11-16T08:10:00.000000+00:00', 60, { app: 'Mail', title: 'Inbox' }),
        event('2026-11-16T08:11:00.000000+00:00', 1140, { app: 'Editor', title: 'secret.md' }),
        event('2026-11-16T09:00:00.000000+00:00', 1800, { app: 'Browser', title: 'News' }),
      ],
    },
    'aw-watcher-afk_laptop': {
      ...{ id: 'aw-watcher-afk_laptop', type: 'afkstatus', client: 'aw-watcher-afk', hostname: 'laptop' },
      events: [
        event('2026-11-16T08:00:00.000000+00:00', 3600, { status: 'not-afk' }),
        event('2026-11-16T09:00:00.000000+00:00', 1800, { status: 'afk' }),
      ],
    },
    'aw-stopwatch': {
      ...{ id: 'aw-stopwatch', type: 'general.stopwatch', client: 'aw-webui', hostname: 'unknown' },
      events: [event('2026-11-16T10:00:00.000000+00:00', 2700, { label: 'Draft the plan', running: false })],
    },
    'aw-watcher-web-firefox': { id: 'aw-watcher-web-firefox', type: 'web.tab.current', hostname: 'laptop', events: [] },
  },
});

const SPREADSHEET = `Datum;Titel;Von;Bis;Energie;Art;Notiz
16.11.2026;Planung;09:00;10:30;4;planning;
16.11.2026;Schreiben;14:00;15:00;5;Essay;"am Fenster"
17.11.2026;Nachtschicht;23:30;00:30;1;;
32.11.2026;Kaputt;09:00;10:00;3;;
`;

const CALENDAR = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Example//EN\r
X-WR-CALNAME:Work\r
BEGIN:VEVENT\r
UID:one@example.com\r
DTSTART:20261116T090000Z\r
DTEND:20261116T100000Z\r
SUMMARY:Review\r
CATEGORIES:Work,Draining\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:two@example.com\r
DTSTART:20261117T090000Z\r
DTEND:20261117T100000Z\r
SUMMARY:Lunch talk\r
END:VEVENT\r
END:VCALENDAR\r
`;

/** Each by the name it would have. */
export const FILES = {
  'backup.json': backupText,
  'activities.csv': [...activitiesCsv(backup.activities, backup.tags, backup.kinds)].join(''),
  'updraft.ics': [...calendarChunks(backup.activities, backup.tags, backup.kinds)].join(''),
  'calendar.ics': CALENDAR,
  'daylio_export.csv': DAYLIO,
  'Toggl_time_entries.csv': TOGGL,
  'Clockify_Time_Report_Detailed.csv': CLOCKIFY,
  'aw-buckets-export.json': ACTIVITYWATCH,
  'tabelle.csv': SPREADSHEET,
} as const;
export type FileName = keyof typeof FILES;
