import * as v from 'valibot';
import { Problems } from '../backup/problem.ts';
import { isRecord, readList } from '../backup/records.ts';
import { type BackupState, checkTogether, emptyState, LIST_NAMES, LISTS, type ListName } from '../backup.ts';
import { profileSchema } from '../profile.ts';
import type { ImportRead } from './reading.ts';

const RECORDS_PER_LINE = 250;

/**
 * What is to be taken in, as lines of JSON, for whoever writes it: a line that says whether it is the whole of a backup,
 * then lists in parts, so that nobody has to read all of it in one breath.
 */
export function* planLines({
  activities,
  tags,
  backup,
}: Pick<ImportRead, 'activities' | 'tags' | 'backup'>): Generator<string> {
  const {
    format: _,
    version: __,
    exportedAt: ___,
    app: ____,
    ...state
  } = { format: '', version: 0, exportedAt: '', app: '', ...backup };
  const lists: Partial<Record<ListName, readonly object[]>> = backup ?? { activities, tags };
  const others = Object.entries(state).filter(([name]) => !Object.hasOwn(LISTS, name));
  yield `${JSON.stringify({ isWhole: backup !== undefined, others: Object.fromEntries(others) })}\n`;
  for (const name of LIST_NAMES) {
    const records = lists[name] ?? [];
    for (let from = 0; from < records.length; from += RECORDS_PER_LINE)
      yield `${JSON.stringify({ list: name, records: records.slice(from, from + RECORDS_PER_LINE) })}\n`;
  }
}

/** A plan that was read and checked again. */
export interface Plan {
  isWhole: boolean;
  state: BackupState;
}

/** Reads a plan line by line, yielding how much is done, 0 to 1; `undefined` where anything of it is wrong. */
export function* readingPlan(text: string): Generator<number, Plan | undefined> {
  const problems = new Problems();
  const plan: Plan = { isWhole: false, state: emptyState() };
  let line = 0;
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const data = parsed(text.slice(from, to));
    from = to + 1;
    if (!isRecord(data)) return undefined;
    if (line === 0) {
      plan.isWhole = data.isWhole === true;
      const others = isRecord(data.others) ? data.others : {};
      const profile = v.safeParse(profileSchema, others.profile ?? {});
      if (!profile.success || (others.settings !== undefined && !isRecord(others.settings))) return undefined;
      Object.assign(plan.state, others, { profile: profile.output });
    } else {
      const name = LIST_NAMES.find((one) => one === data.list);
      if (!name) return undefined;
      const records = readList(name, LISTS[name], data.records, problems);
      if (!problems.none) return undefined;
      const list: unknown[] = plan.state[name];
      for (const record of records) list.push(record);
    }
    yield from / text.length;
  }
  checkTogether(plan.state, problems);
  return line > 0 && problems.none ? plan : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
