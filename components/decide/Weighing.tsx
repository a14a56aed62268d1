import type { Weighed } from '../../core/decide/weigh.ts';
import type { Decision } from '../../core/decision.ts';
import type { Figures } from '../../core/figures.ts';
import { hours as inHours, inPoints, percent } from '../../core/format.ts';
import type { Estimate } from '../../core/trends/mix-of-shares.ts';
import { decideWords as words } from '../../core/words/decide.ts';
import type { ToolsDoor } from '../tools/shown.ts';

interface WeighingProps {
  weighed: Weighed;
  door: ToolsDoor;
  measured: number | undefined;
}

/** The energizing share now and then, each with its range, and which hour it hangs on. */
export function Weighing({ weighed, door, measured }: WeighingProps) {
  const { now, later, change, enough, unseen, borrowed, matters, leastKnown } = weighed;
  const { language } = door;
  const share = (value: number) => percent(Math.min(1, Math.max(0, value)), language);
  const points = (value: number) => inPoints(value, language);
  if (!enough || !now || !later) return <p class="notice">{words.notEnough}</p>;
  return (
    <div class="weighing" role="status">
      {change ? (
        <>
          <p class="big">
            {words.change(points(change.share))}{' '}
            <small>{words.changeRange(points(change.lower), points(change.upper))}</small>
          </p>
          <p>{words.fromTo(share(now.share), share(later.share), share(later.lower), share(later.upper))}</p>
          <div class="bars" role="img" aria-label={words.barsName}>
            <Bar name={words.barNow} of={now} share={share} />
            <Bar name={words.barLater} of={later} share={share} />
          </div>
          {change.lower < 0 && change.upper > 0 && <p>{words.noSide}</p>}
          {matters && <p>{words.matters(door.nameOf(matters.kind), points(matters.perHour))}</p>}
          {leastKnown && <p>{words.leastKnown(door.nameOf(leastKnown))}</p>}
          {unseen > 0 && <p class="basis">{words.unseen(share(unseen))}</p>}
          {borrowed > 0 && <p class="basis">{words.borrowed(share(borrowed))}</p>}
        </>
      ) : (
        <p class="basis">{words.unchanged}</p>
      )}
      {measured !== undefined && <p class="basis">{words.measured(share(measured))}</p>}
    </div>
  );
}

function Bar({ name, of, share }: { name: string; of: Estimate; share: (value: number) => string }) {
  const part = (value: number) => `${100 * Math.min(1, Math.max(0, value))}%`;
  return (
    <>
      <span>{name}</span>
      <span class="track">
        <span
          class="reach"
          style={{ insetInlineStart: part(of.lower), inlineSize: `calc(${part(of.upper)} - ${part(of.lower)})` }}
        />
        <span class="mark-at" style={{ insetInlineStart: part(of.share) }} />
      </span>
      <span>{share(of.share)}</span>
    </>
  );
}

interface HiddenProps {
  door: ToolsDoor;
  decision: Decision;
  figures: Figures | undefined;
}

/** Hours that a letter of offer does not list, and questions it does not answer. */
export function Hidden({ door, decision, figures }: HiddenProps) {
  const hours = (value: number) => inHours(Math.abs(value), door.language);
  const lines = (figures?.kinds ?? []).flatMap(({ kind, energizing, draining, tags }) => {
    const change = decision.hoursPerWeek[kind] ?? 0;
    if (change > 0 && draining > energizing)
      return [words.hiddenHours(door.nameOf(kind), hours(change), draining, tags)];
    if (change < 0 && energizing > draining)
      return [words.hiddenLoss(door.nameOf(kind), hours(change), energizing, tags)];
    return [];
  });
  return (
    <ul class="told">
      {[...lines, ...words.hiddenAsk].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

const TRAPS = ['sticking-it-out', 'escape', 'handcuffs', 'sunk-cost', 'none'] as const;
const GUIDES: Record<(typeof TRAPS)[number], string | undefined> = {
  'sticking-it-out': 'guide:stick-it-out',
  escape: 'guide:escape-fantasy',
  handcuffs: 'guide:golden-handcuffs',
  'sunk-cost': 'guide:sunk-cost-career',
  none: undefined,
};

interface TrapProps {
  door: ToolsDoor;
  decision: Decision;
  keep: (change: Partial<Decision>) => Promise<boolean>;
}

/** The question of the traps: asked once, answered for good. */
export function Trap({ door, decision, keep }: TrapProps) {
  const said = TRAPS.find((trap) => trap === decision.trap);
  const guide = said && GUIDES[said];
  if (said)
    return (
      <p>
        {words.trapSaid[said]}{' '}
        {guide && (
          <button type="button" class="link" onClick={() => door.onGuide(guide)}>
            {words.trapGuide}
          </button>
        )}
      </p>
    );
  return (
    <fieldset class="tool-card" aria-label={words.trap}>
      <p>{words.trap}</p>
      <p class="actions">
        {TRAPS.map((trap) => (
          <button type="button" key={trap} onClick={() => void keep({ trap })}>
            {words.traps[trap]}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
