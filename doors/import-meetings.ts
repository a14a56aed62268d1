import type { Reported } from '../core/reported.ts';
import type { Imported, Messages } from '../messages.ts';

/** Meetings in one message: few enough that a tag which comes meanwhile waits a moment only. */
const PART = 1000;

/** Parts that are on their way or being written at the same time. */
const IN_FLIGHT = 2;

type Send = (
  name: 'importCalendar',
  data: Parameters<Messages['importCalendar']>[0],
) => Promise<ReturnType<Messages['importCalendar']>>;

/**
 * Hands the meetings of a calendar to the worker, part by part: nothing of the file itself is laid on the disk.
 * Parts follow the order of ids, so that the worker finds those it knows beside one another.
 * @param onPart hears how much is done, 0 to 1, after every part; false ends the import there
 * @returns what was done; `undefined` when a part could not be written or the import was ended: undo what is there
 */
export async function importInParts(
  meetings: readonly Reported[],
  send: Send,
  onPart: (share: number) => boolean = () => true,
): Promise<Imported | undefined> {
  const byId = [...new Map(meetings.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sum: Imported = { added: 0, changed: 0, same: 0 };
  const starts = Array.from({ length: Math.max(1, Math.ceil(byId.length / PART)) }, (_, part) => part * PART);
  const handOver = (at: number) =>
    send('importCalendar', {
      part: at / PART,
      isLast: at + PART >= byId.length,
      meetings: byId.slice(at, at + PART),
    });
  // One part is always on its way while the one before is written. Without a single meeting there is one empty part:
  // the import before it can then no longer be undone either.
  const sent: ReturnType<typeof handOver>[] = [];
  for (const [index, at] of starts.entries()) {
    for (const next of starts.slice(index + sent.length, index + IN_FLIGHT)) sent.push(handOver(next));
    const reply = await sent.shift();
    if (!reply?.ok) return undefined;
    for (const key of ['added', 'changed', 'same'] as const) sum[key] += reply.value[key];
    if (!onPart((at + PART) / byId.length) && at + PART < byId.length) return undefined;
  }
  return sum;
}
