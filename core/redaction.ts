import * as v from 'valibot';
import { type Activity, identifier, text } from './activity.ts';
import type { Settings } from './backup.ts';
import { fold } from './kind-guess/fold.ts';
import { MAX_TEXT } from './max-text.ts';
import { seenId } from './seen.ts';

/** Shortest word a rule takes, in characters: a single letter would take nearly every title. */
export const SHORTEST_WORD = 2;

/** Whose titles are not kept: those with a word, of a calendar, of a kind, or all. */
export const redactionRule = v.variant('by', [
  v.object({ by: v.literal('word'), value: v.pipe(text, v.trim(), v.minLength(SHORTEST_WORD)) }),
  v.object({ by: v.literal('calendar'), value: v.pipe(text, v.minLength(1)) }),
  v.object({ by: v.literal('kind'), value: identifier }),
  v.object({ by: v.literal('all') }),
]);
export type RedactionRule = v.InferOutput<typeof redactionRule>;

/**
 * Each rule is a setting of its own, so that merging two machines' backups keeps the rules of both. What the rule looks
 * for is written in Base64: the rule would else be the one place on the disk where the word still stands.
 */
const PREFIX = 'redact ';
const keyOf = (rule: RedactionRule): string =>
  `${PREFIX}${rule.by}${rule.by === 'all' ? '' : ` ${toBase64(rule.value)}`}`;

const toBase64 = (value: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(value)));

function fromBase64(value: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The rules among the settings: all, words, calendars, kinds, each in order. What is no rule is passed over. */
export function redactionRules(settings: unknown): RedactionRule[] {
  const members = typeof settings === 'object' && settings !== null ? Object.entries(settings) : [];
  const rules = members.flatMap(([key, on]): RedactionRule[] => {
    if (!key.startsWith(PREFIX) || on !== true) return [];
    const [by, coded = ''] = key.slice(PREFIX.length).split(' ');
    const parsed = v.safeParse(redactionRule, by === 'all' ? { by } : { by, value: fromBase64(coded) });
    return parsed.success ? [parsed.output] : [];
  });
  const place = (rule: RedactionRule) => ['all', 'word', 'calendar', 'kind'].indexOf(rule.by);
  const named = (rule: RedactionRule) => (rule.by === 'all' ? '' : rule.value);
  return rules.sort((a, b) => place(a) - place(b) || (named(a) < named(b) ? -1 : 1));
}

/** The settings with this rule in them. */
export const withRule = (settings: Settings, rule: RedactionRule): Settings => ({ ...settings, [keyOf(rule)]: true });

/** The settings without it. */
export function withoutRule(settings: Settings, rule: RedactionRule): Settings {
  const { [keyOf(rule)]: _, ...others } = settings;
  return others;
}

/** The settings with the rules for one kind meaning another one. */
export function withRulesMoved(settings: Settings, from: string, into: string): Settings {
  const { [keyOf({ by: 'kind', value: from })]: rule, ...others } = settings;
  return rule === true ? withRule(others, { by: 'kind', value: into }) : settings;
}

/** The settings with the rules for these kinds as they were in others. */
export function kindRulesAsIn(settings: Settings, others: Settings, kinds: readonly string[]): Settings {
  const keys = kinds.map((value) => keyOf({ by: 'kind', value }));
  const was = Object.entries(others).filter(([key]) => keys.includes(key));
  return {
    ...Object.fromEntries(Object.entries(settings).filter(([key]) => !keys.includes(key))),
    ...Object.fromEntries(was),
  };
}

type Redactable = Pick<Activity, 'title' | 'calendar' | 'kind'>;

/**
 * Tells which rule applies to a title, if any. Words are looked for anywhere in it, also within other words, and without
 * regard to case, accents and width.
 */
export function ruleFinder(rules: readonly RedactionRule[]): (of: Redactable) => RedactionRule | undefined {
  const tests = rules.map((rule): [RedactionRule, (of: Redactable, folded: () => string) => boolean] => {
    if (rule.by === 'all') return [rule, () => true];
    const { value } = rule;
    if (rule.by === 'calendar') return [rule, ({ calendar }) => calendar === value];
    if (rule.by === 'kind') return [rule, ({ kind }) => kind === value];
    const word = plain(value);
    return [rule, (_, folded) => folded().includes(word)];
  });
  return (of) => {
    let known: string | undefined;
    const folded = () => {
      known ??= plain(of.title);
      return known;
    };
    return tests.find(([, applies]) => applies(of, folded))?.[0];
  };
}

const plain = (value: string): string => fold(value, MAX_TEXT).text.replace(/\s+/g, ' ').trim();

/**
 * The activity as the rules let it be kept: without its title, and with the name of its series made unreadable where the
 * title is in it, as Outlook's are. A title that no rule takes any more comes back when it is seen again.
 */
export function redacting(rules: readonly RedactionRule[]): (activity: Activity) => Activity {
  if (rules.length === 0) return (activity) => activity;
  const ruleFor = ruleFinder(rules);
  return (activity) => (activity.title !== '' && ruleFor(activity) ? withoutTitle(activity) : activity);
}

/** The activity without its title, marked so that nobody takes it for a meeting that has none. */
const withoutTitle = (activity: Activity): Activity => ({
  ...activity,
  title: '',
  series: hiddenSeries(activity),
  redacted: true,
});

/** The series under a name that says nothing of the title; the same for the same title. */
export function hiddenSeries({ series, title }: Pick<Activity, 'series' | 'title'>): string | null {
  const said = plain(title);
  if (series === null || said === '' || !plain(series).includes(said)) return series;
  const source = series.slice(0, series.indexOf(':') + 1);
  return `${source}${seenId(series, '', '', undefined)}`;
}
