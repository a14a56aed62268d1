import { percent } from '../../core/format.ts';
import { LENS_DAYS, LENS_TAGS, type Lens, type LensId, type LensPart, SPEAKS } from '../../core/paths/lenses.ts';
import { addDays, instantOf } from '../../core/time.ts';
import { pathsWords as words } from '../../core/words/paths.ts';
import { reasonWords } from '../../core/words/reasons.ts';
import { useStarter } from '../moves/useStarter.tsx';
import type { ToolsDoor, ToolsShown } from '../tools/shown.ts';

const GUIDES: Record<LensId, readonly string[]> = {
  hybrid: ['specialist-generalist', 'legible-paths'],
  entrepreneur: ['in-house-entrepreneur', 'legible-paths'],
  artisan: ['craft-artisan', 'autonomy-mastery'],
  ladder: ['promotion-decision-check', 'manager-back-to-craft'],
  independent: ['freelance-portfolio-pitfalls', 'side-project-probe'],
};
const WEEKS = 4;

/** The Paths tab: ways of working as lenses, each with what speaks for it and against it. */
export function PathsView({ door }: { door: ToolsDoor }) {
  const shown = door.shown.value;
  const starter = useStarter(door);
  if (!shown) return null;
  const { tags = 0, days = 0, lenses = [] } = shown.figures?.paths ?? {};
  return (
    <div class="tools">
      <p class="lead">{words.lead}</p>
      {shown.watching ? (
        <p class="notice">{words.watching}</p>
      ) : lenses.length === 0 ? (
        <div class="notice">
          <p>
            <strong>{words.early}</strong> {words.needs(Math.max(0, LENS_TAGS - tags), Math.max(0, LENS_DAYS - days))}
          </p>
          <ul>
            {(Object.keys(GUIDES) as LensId[]).map((id) => (
              <li key={id}>
                {words.names[id]}: {words.about[id]}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <p class="basis">{words.basis(tags)}</p>
          {!lenses.some(({ score }) => score >= SPEAKS) && <p class="notice">{words.none}</p>}
          {lenses.map((lens) => (
            <LensCard key={lens.id} {...{ lens, door, shown }} begin={starter.begin} />
          ))}
        </>
      )}
      <p class="said" role="status">
        {starter.said}
      </p>
      {starter.dialog}
    </div>
  );
}

interface LensProps {
  lens: Lens;
  door: ToolsDoor;
  shown: ToolsShown;
  begin: ReturnType<typeof useStarter>['begin'];
}

function LensCard({ lens: { id, score, turns, ...lens }, door, shown, begin }: LensProps) {
  const probe = words.probes[id];
  const start = () =>
    begin({
      ...{ id: door.newId('e'), createdAt: instantOf(door.now()), expected: 'up', kinds: null },
      ...{ title: probe.title, change: probe.change, stop: probe.stop, lens: id },
      ...{ from: shown.today, until: addDays(shown.today, 7 * WEEKS - 1) },
    });
  const parts = (list: readonly LensPart[], none: string) =>
    list.length === 0 ? (
      <p class="basis">{none}</p>
    ) : (
      <ul>
        {list.map(({ amount, because }) => (
          <li key={JSON.stringify(because)}>
            {reasonWords.sentence(because)} <span class="basis">{words.amount(percent(amount, door.language))}</span>
          </li>
        ))}
      </ul>
    );
  const speaks = score >= SPEAKS;
  return (
    <details class="tool-card" open={speaks}>
      <summary>
        <strong>{words.names[id]}</strong> <span class="badge">{speaks ? words.speaks : words.little}</span>
      </summary>
      <p>{words.about[id]}</p>
      <h3>{words.for}</h3>
      {parts(lens.for, words.noFor)}
      <h3>{words.against}</h3>
      {parts(lens.against, words.noAgainst)}
      <h3>{words.changes}</h3>
      <p>
        {turns && words.turns(turns.what, turns.tags)} {words.change[id]}
      </p>
      <h3>{words.probe}</h3>
      <p>{probe.change}</p>
      <p class="actions">
        <button type="button" onClick={start}>
          {words.start}
        </button>
      </p>
      <p class="actions">
        {GUIDES[id].map((slug) => (
          <button type="button" class="link" key={slug} onClick={() => door.onGuide(`guide:${slug}`)}>
            {door.titleOf(`guide:${slug}`)}
          </button>
        ))}
      </p>
    </details>
  );
}
