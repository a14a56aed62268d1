import * as v from 'valibot';
import { fail } from '../core/result.ts';
import type { From } from '../messages.ts';
import type { Store } from '../store/schema.ts';
import type { Outside } from './outside.ts';

/** What the worker needs from the browser it runs in. */
export interface Surroundings {
  store: () => Promise<Store>;
  /** Epoch milliseconds. */
  now: () => number;
  /** Called after every write, with the ids of the activities it was about; no ids: everything. */
  changed: (ids: string[] | undefined) => Promise<void>;
  /** Brings the stored summary up to date, if it is not. */
  summarize: () => Promise<void>;
  /** Opens the sidebar, with an article in its reader if one is named; must be called straight from the message. */
  openSidebar: (from: From, article?: string) => Promise<void>;
  outside: Outside;
  /** Empties what lies beside the store: small choices of the doors. */
  forgetChoices: () => Promise<void>;
}

/** An answer that is only given to what parses; anything else is `invalid` and changes nothing. */
export function asked<Schema extends v.GenericSchema, Answer>(
  schema: Schema,
  act: (ask: v.InferOutput<Schema>, from: From) => Promise<Answer>,
) {
  return async (data: unknown, from: From) => {
    const ask = v.safeParse(schema, data);
    return ask.success ? act(ask.output, from) : fail('invalid');
  };
}
