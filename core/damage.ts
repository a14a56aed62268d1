import * as v from 'valibot';
import { whyOf } from './backup/problem.ts';
import { LISTS, type ListName } from './backup.ts';

/**
 * What is wrong with a stored record, as `end is missing`; undefined for one that can be read. Members that are only
 * missing, as in a record of an older version, are no damage.
 */
export function damageOf(list: ListName, record: unknown): string | undefined {
  const parsed = v.safeParse(LISTS[list].schema as v.GenericSchema, record, { abortEarly: true });
  if (!parsed.success) return whyOf(parsed.issues[0]);
  const { start, end } = record as { start?: string; end?: string };
  if (list === 'activities' && Date.parse(end ?? '') < Date.parse(start ?? ''))
    return `end ${end} is before start ${start}`;
  return undefined;
}
