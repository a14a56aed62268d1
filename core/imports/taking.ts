import type { Activity } from '../activity.ts';
import { Problems, shownId } from '../backup/problem.ts';
import type { Energy } from '../energy.ts';
import { hashOf } from '../hash.ts';
import { MAX_TEXT } from '../max-text.ts';
import type { Tag } from '../tag.ts';
import { instantOf, type Zone } from '../time.ts';
import type { Choice, ImportFormat, ImportRead } from './reading.ts';

/** One entry of a file. Moments in epoch milliseconds. */
export interface Entry {
  /** Where it stands, as `line 3`. */
  where: string;
  title: string;
  start: number;
  end: number;
  zone: Zone;
  energy?: Energy | undefined;
  note?: string | undefined;
  /** Id of a kind that the file names; without one it is guessed. */
  kind?: string | undefined;
}

const DAY = 86_400_000;
/** What an entry is called that has no words of its own. */
const NAMELESS = '–';

/** Makes records of entries, one by one; the same entry of a file read again makes the same records. */
export class Taking {
  readonly problems = new Problems();
  private readonly activities: Activity[] = [];
  private readonly tags: Tag[] = [];
  private readonly whereOf = new Map<string, string>();
  private readonly format: ImportFormat;
  private readonly calendar: string | null;

  /** @param calendar under which name the entries stand together */
  constructor(format: ImportFormat, calendar: string | null) {
    this.format = format;
    this.calendar = calendar;
  }

  add({ where, title: written, start, end, zone, energy, note, kind }: Entry): void {
    const title = written.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT) || NAMELESS;
    const named = `${where} (${shownId(title)})`;
    const [from, until] = [instantOf(start), instantOf(end)];
    const id = `task:${this.format}-${hashOf([title, from, until].join('\u0000')).toString(36)}`;
    const twin = this.whereOf.get(id);
    const why =
      end < start
        ? 'ends before it starts'
        : end - start > DAY
          ? 'lasts longer than a day'
          : twin && `is the same as ${twin}`;
    if (why) {
      this.problems.add(named, why);
      return;
    }
    this.whereOf.set(id, where);
    this.activities.push({
      ...{ id, source: 'task', calendar: this.calendar, series: null, title, start: from, end: until, zone },
      ...{ kind: kind ?? null, kindBy: kind ? 'person' : null, attendees: null, organizer: null, people: [] },
    });
    if (energy === undefined) return;
    this.tags.push({
      ...{ activity: id, energy, taggedAt: until, note: (note ?? '').slice(0, MAX_TEXT) },
      ...{ updatedAt: new Date(Math.floor(end / 1000) * 1000).toISOString(), device: this.format },
    });
  }

  read(choices: Choice[]): ImportRead {
    const { format, activities, tags, problems } = this;
    return { format, activities, tags, refused: problems.list, refusals: problems.count, choices };
  }
}
