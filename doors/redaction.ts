import { signal } from '@preact/signals';
import type { RulePreview } from '../components/privacy/shown.ts';
import type { Activity } from '../core/activity.ts';
import { type RedactionRule, redactionRules, ruleFinder } from '../core/redaction.ts';
import { send } from '../messages.ts';
import type { Store } from '../store/schema.ts';
import { valuesIn } from '../store/values.ts';

/** Titles that are shown of what a rule would take. */
const EXAMPLES = 5;

/** The options page's rules for titles: those in force, and what any rule would take of what is stored. */
export function createRedaction(store: () => Promise<Store>) {
  const rules = signal<readonly RedactionRule[]>([]);
  const calendars = signal<readonly string[]>([]);
  const past = signal<RulePreview>();
  let titled: readonly Activity[] = [];

  const preview = (wanted: readonly RedactionRule[]): RulePreview => {
    const ruleFor = ruleFinder(wanted);
    const taken = titled.filter((one) => ruleFor(one));
    const examples = new Set<string>();
    for (const { title } of taken) if (examples.size < EXAMPLES) examples.add(title);
    return { count: taken.length, all: titled.length, examples: [...examples] };
  };

  return {
    rules,
    calendars,
    past,
    preview: (rule: RedactionRule) => preview([rule]),

    async load(all: readonly Activity[]) {
      const settings = await valuesIn(store).get('settings');
      titled = all.filter(({ title }) => title !== '');
      rules.value = redactionRules(settings);
      calendars.value = [...new Set(all.flatMap(({ calendar }) => calendar ?? []))].sort();
      past.value = preview(rules.value);
    },

    onRule: async (rule: RedactionRule, on: boolean): Promise<boolean> => (await send('keepRule', { rule, on })).ok,

    async onRedactPast(): Promise<number | undefined> {
      const reply = await send('redactPast', {});
      return reply.ok ? reply.value.redacted : undefined;
    },
  };
}
