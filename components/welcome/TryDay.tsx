import { useId, useState } from 'preact/hooks';
import type { Energy } from '../../core/energy.ts';
import { timeRange } from '../../core/format.ts';
import { welcomeWords } from '../../core/words/welcome.ts';
import { wordOf } from '../energy-marks.ts';
import { Mark } from '../marks.tsx';
import { TagControl } from '../TagControl.tsx';

/** Minutes of an invented day: start and end of each meeting. */
const DAY: readonly (readonly [number, number])[] = [
  [540, 555],
  [600, 630],
  [660, 720],
  [810, 930],
];

/** A calendar of one invented day to try the tag on; nothing of it is kept. */
export function TryDay({ language }: { language: string }) {
  const [open, setOpen] = useState<number>();
  const [tags, setTags] = useState<Readonly<Record<number, Energy>>>({});
  const id = useId();
  const at = (minutes: number) => new Date(Date.UTC(2026, 0, 7, 0, minutes)).toISOString();
  const count = Object.keys(tags).length;
  return (
    <>
      <p>{welcomeWords.tryLead}</p>
      <ol class="try-day" aria-label={welcomeWords.sampleDay}>
        {DAY.map(([start, end], i) => {
          const energy = tags[i];
          const title = welcomeWords.sampleTitles[i] ?? '';
          return (
            <li key={start} style={{ '--length': (end - start) / 30 }}>
              <button
                type="button"
                class="try-chip"
                aria-expanded={open === i}
                onClick={() => setOpen(open === i ? undefined : i)}
              >
                <span id={`${id}-${i}`}>{title}</span>
                <span class="time">{timeRange(at(start), at(end), 'UTC', language)}</span>
                <span class="try-mark">
                  {energy === undefined ? (
                    <span class="out-of-sight">{welcomeWords.untagged}</span>
                  ) : (
                    <>
                      <Mark energy={energy} />
                      <span>{wordOf(energy)}</span>
                    </>
                  )}
                </span>
              </button>
              {open === i && (
                <TagControl
                  energy={energy}
                  describedBy={`${id}-${i}`}
                  onTag={(chosen) => setTags({ ...tags, [i]: chosen })}
                  onClear={() => {
                    const { [i]: _, ...others } = tags;
                    setTags(others);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" class="tried">
        {count === DAY.length ? welcomeWords.triedAll : count > 0 ? welcomeWords.tried : ''}
      </p>
      <p class="why">{welcomeWords.keys}</p>
    </>
  );
}
