import { ClipboardList, Eye, Footprints, Gauge, type IconNode, Mail, UserRound } from 'lucide';
import { useId } from 'preact/hooks';
import { type ToolName, toolWords as words } from '../../core/words/tools.ts';
import { Icon } from '../Icon.tsx';
import type { TodayShown } from './shown.ts';

const ICONS: Record<ToolName, IconNode> = {
  walk: Footprints,
  review: ClipboardList,
  checkin: Gauge,
  study: Eye,
  sheet: Mail,
  profile: UserRound,
};

/** Below the day: the tools that are about days and weeks, each with what it is for and how it stands. */
export function ToolList({ shown, onOpen }: { shown: TodayShown; onOpen: (tool: ToolName) => void }) {
  const heading = useId();
  const states = statesOf(shown);
  return (
    <section class="tool-list" aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      <ul>
        {(Object.keys(ICONS) as ToolName[]).map((tool) => (
          <li key={tool}>
            <button type="button" class="tool" data-tool={tool} onClick={() => onOpen(tool)}>
              <Icon of={ICONS[tool]} />
              <span class="tool-name">{words.names[tool]}</span>
              {states[tool] && <span class="badge">{states[tool]}</span>}
              <span class="basis tool-why">{words.why[tool]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const statesOf = ({ watching, begins, hasReport, left, nextCheckin, reviewed }: TodayShown) => ({
  study: watching ? words.running : hasReport ? words.ready : begins && words.begins(begins),
  walk: left > 0 ? words.left(left) : undefined,
  checkin: nextCheckin && words.next(nextCheckin),
  review: reviewed ? words.written : undefined,
  sheet: undefined,
  profile: undefined,
});
