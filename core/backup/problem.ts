import type * as v from 'valibot';

/** What was wrong in foreign data and where: file, line or item, in words for a person. */
export interface Problem {
  where: string;
  why: string;
}

/** Most problems that are listed of one file. */
const MOST_PROBLEMS = 100;

/** The problems of one file, in the order in which they were found, the first {@link MOST_PROBLEMS} of them. */
export class Problems {
  readonly list: Problem[] = [];
  /** How many there were, listed or not. */
  count = 0;
  get none(): boolean {
    return this.list.length === 0;
  }
  add(where: string, why: string): void {
    this.count++;
    if (this.list.length < MOST_PROBLEMS) this.list.push({ where, why });
  }
  /** A problem with the record at `index` (from 0) of a list, `name` being what the record calls itself. */
  addItem(list: string, index: number, name: string, why: string): void {
    this.add(`${list}, item ${index + 1}${name ? ` (${shownId(name)})` : ''}`, why);
  }
}

const SHOWN = 60;

/** A foreign value in a sentence: short, on one line, without control characters. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…"` : text;
}

/** A foreign id in a sentence, without quotes. */
export const shownId = (id: string): string => {
  const text = JSON.stringify(id).slice(1, -1);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** What one issue of a schema says, as `energy 7 is not one of -2, -1, 0, 1, 2`. */
export function whyOf(issue: v.BaseIssue<unknown>): string {
  const member = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `item ${key + 1}` : shownId(String(key))))
    .join(', ');
  const value = issue.path?.length ? issue.path.at(-1)?.value : issue.input;
  if (value === undefined) return `${member} is missing`;
  return [member, shown(value), claimOf(issue)].filter(Boolean).join(' ');
}

function claimOf(issue: v.BaseIssue<unknown>): string {
  // Our own schemas speak in half sentences; the library's own messages begin with "Invalid".
  if (!issue.message.startsWith('Invalid')) return issue.message;
  const limit = typeof issue.requirement === 'number' ? issue.requirement : Number.NaN;
  const listed = () =>
    (issue.expected ?? '')
      .replace(/^\(|\)$/g, '')
      .replaceAll('"', '')
      .replaceAll(' | ', ', ');
  switch (issue.type) {
    case 'string':
      return 'is not text';
    case 'number':
      return 'is not a number';
    case 'boolean':
      return 'is neither true nor false';
    case 'array':
      return 'is not a list';
    case 'loose_object':
      return 'is not a record';
    case 'picklist':
      return `is not one of ${listed()}`;
    case 'integer':
      return 'is not a whole number';
    case 'min_value':
      return `is less than ${limit}`;
    case 'max_value':
      return `is more than ${limit}`;
    case 'min_length':
      return 'is empty';
    case 'max_length':
      return `is longer than ${limit}`;
    default:
      return 'is not what belongs there';
  }
}
