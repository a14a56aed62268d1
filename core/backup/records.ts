import * as v from 'valibot';
import { type Problems, shown, whyOf } from './problem.ts';

// biome-ignore lint/suspicious/noExplicitAny: any record with any members
type RecordSchema = v.GenericSchema<any, Record<string, unknown>>;

/** True for what JSON writes in braces. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The records of one list, each by the schema, no two with the same key. What is wrong is added to `problems`, counted
 * from 1; a missing list is an empty one.
 */
export function readList(
  name: string,
  { schema, key }: { schema: RecordSchema; key: string },
  data: unknown,
  problems: Problems,
): unknown[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data)) {
    problems.add(name, `${shown(data)} is not a list`);
    return [];
  }
  const seen = new Map<unknown, number>();
  return data.map((item: unknown, index) => {
    const called = isRecord(item) && typeof item[key] === 'string' ? item[key] : '';
    const label = called && key !== 'id' ? `${key} ${called}` : called;
    if (!isRecord(item)) {
      problems.addItem(name, index, '', `${shown(item)} is not a record`);
      return item;
    }
    const parsed = v.safeParse(schema, item, { abortEarly: true });
    if (!parsed.success) problems.addItem(name, index, label, whyOf(parsed.issues[0]));
    else if (seen.has(called)) {
      problems.addItem(name, index, label, `has the same ${key} as item ${(seen.get(called) ?? 0) + 1}`);
    }
    if (!seen.has(called)) seen.set(called, index);
    return parsed.output;
  });
}

/** The one record of a section; a missing one is an empty one. What is wrong is added to `problems`. */
export function readRecord(name: string, schema: RecordSchema, data: unknown, problems: Problems): unknown {
  if (data !== undefined && data !== null && !isRecord(data)) {
    problems.add(name, `${shown(data)} is not a record`);
    return undefined;
  }
  const parsed = v.safeParse(schema, data ?? {}, { abortEarly: true });
  if (!parsed.success) problems.add(name, whyOf(parsed.issues[0]));
  return parsed.output;
}
