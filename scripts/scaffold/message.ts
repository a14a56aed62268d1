import type { Scaffold } from './scaffold.ts';

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A handler that refuses everything and a test that wants an answer; the contract is written by hand. */
export function messageFiles(name: string): Scaffold {
  const file = dashed(name);
  const handler = `import { fail } from '../core/result.ts';
import type { Handlers } from '../messages.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';

/** Say what these answers are about. */
export function ${name}Handlers({ changed }: Surroundings) {
  return {
    ${name}: asked(asks.${name}, async () => {
      // Write first, announce what changed, then answer.
      await changed([]);
      return fail('unavailable');
    }),
  } satisfies Partial<Handlers>;
}
`;
  const test = `import { expect, test } from 'vitest';
import { createWorker } from './surroundings.ts';

test('${name} is answered when it is on disk', async () => {
  const worker = createWorker();
  expect(await worker.ask('${name}', {})).toEqual({ ok: true, value: null });
});
`;
  return {
    files: { [`worker/${file}.ts`]: handler, [`tests/worker/${file}.test.ts`]: test },
    next: [
      `messages.ts: ${name}(ask: Record<string, never>): Result<null, 'invalid' | 'unavailable'>;`,
      'messages.ts: add it to FOR_CALENDAR_PAGES only if a calendar page must ask it',
      `worker/asks.ts: ${name}: nothing, or what it must carry`,
      `worker/handlers.ts: ...${name}Handlers(surroundings),`,
      `tests/worker/messages-in.test.ts: ${name}: {} in GOOD`,
      `make npx vitest run --project unit tests/worker/${file}.test.ts pass; docs/contributors/add-a-message.md says how`,
    ],
  };
}
