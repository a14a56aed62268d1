import type { ReadonlySignal } from '@preact/signals';
import { BookOpen, ChartLine, Route, Scale, Shuffle, Sun } from 'lucide';
import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { gapsOf } from '../core/gaps.ts';
import { minutesBetween } from '../core/time.ts';
import { sidebarWords } from '../core/words/sidebar.ts';
import type { ToolName } from '../core/words/tools.ts';
import { trendsTabWords } from '../core/words/trends-tab.ts';
import { type DayEntry, DayView } from './DayView.tsx';
import { Later, type Loader } from './Later.tsx';
import { kindChoices, type LastWork, LogWork, type OwnKind, type WorkEntry } from './LogWork.tsx';
import { ReadView } from './ReadView.tsx';
import type { ReadDoor } from './read/shown.ts';
import { Tabs } from './Tabs.tsx';
import type { TrendsShown } from './TrendsView.tsx';
import { StudyLine } from './today/StudyLine.tsx';
import type { TodayShown } from './today/shown.ts';
import { ToolList } from './today/ToolList.tsx';
import { Watching } from './today/Watching.tsx';

/** Everything the sidebar shows. */
export interface SidebarView {
  day: string;
  isToday: boolean;
  entries: readonly DayEntry[];
  kinds: readonly OwnKind[];
  /** What was logged last, to be logged again. */
  lastWork: LastWork;
}

/** The tabs whose code is fetched when they are first opened. */
export type ToolTab = 'moves' | 'decide' | 'paths';
export type LaterTab = 'trends' | ToolTab;
export type SidebarTab = 'today' | 'read' | LaterTab;

interface SidebarProps {
  view: ReadonlySignal<SidebarView | undefined>;
  trends: ReadonlySignal<TrendsShown | undefined>;
  problem: ReadonlySignal<string | undefined>;
  tab: ReadonlySignal<SidebarTab>;
  read: ReadDoor;
  later: Record<LaterTab, Loader>;
  today: ReadonlySignal<TodayShown | undefined>;
  /** The tool that is open in the place of the day, and what shows it. */
  tool: ReadonlySignal<ToolName | undefined>;
  todayTool: Loader;
  language: string;
  zone: string;
  now: () => number;
  onTab: (tab: SidebarTab) => void;
  onDay: (step: -1 | 0 | 1) => void;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onKind: (activity: string, kind: string) => void;
  /** Deletes work and gives what puts it back. */
  onRemove: (activity: string) => Promise<(() => void) | undefined>;
  /** Keeps new work, or the change of what was logged under that id. */
  onLog: (work: WorkEntry, activity?: string) => Promise<boolean>;
  onTool: (tool: ToolName) => void;
  onEndStudy: () => Promise<boolean>;
}

/** What the dialog for other work is open for. */
interface Logging {
  activity: string | undefined;
  first: Partial<WorkEntry> | undefined;
  insteadOfTitle?: string | undefined;
}

/** The tabs that tell what the tags come to. While a study runs they tell nothing. */
const HIDDEN: ReadonlySet<SidebarTab> = new Set(['trends', 'moves', 'decide', 'paths']);

/** The sidebar: today as a list, what the tags say, what to read about it, and the tools to act on it. */
export function Sidebar(props: SidebarProps) {
  const { view, problem, tab, language, zone, now } = props;
  const [logging, setLogging] = useState<Logging>();
  const shown = view.value;
  const today = props.today.value;
  const watching = today?.watching;
  const tabs = [
    { id: 'today', name: sidebarWords.today, icon: Sun },
    { id: 'trends', name: sidebarWords.trends, icon: ChartLine },
    { id: 'read', name: sidebarWords.read, icon: BookOpen },
    { id: 'moves', name: sidebarWords.moves, icon: Shuffle },
    { id: 'decide', name: sidebarWords.decide, icon: Scale },
    { id: 'paths', name: sidebarWords.paths, icon: Route },
  ] as const;
  const kinds = kindChoices(shown?.kinds ?? []);
  return (
    <main class="sidebar">
      <Tabs label={sidebarWords.tabs} tabs={tabs} active={tab.value} onChange={props.onTab}>
        {problem.value && <p class="problem">{problem.value}</p>}
        {tab.value === 'today' && props.tool.value && <Later load={props.todayTool} />}
        {tab.value === 'today' && !props.tool.value && today && (
          <StudyLine shown={today} onOpen={() => props.onTool('study')} />
        )}
        {shown && tab.value === 'today' && !props.tool.value && (
          <DayView
            {...shown}
            kinds={kinds}
            language={language}
            nowMs={now()}
            onDay={props.onDay}
            onTag={props.onTag}
            onKind={props.onKind}
            gaps={shown.isToday ? gapsOf(shown.entries, { day: shown.day, zone, nowMs: now() }) : []}
            zone={zone}
            onRemove={props.onRemove}
            onEdit={({ id, title, isTitleKept, kind, start, end, energy }) =>
              setLogging({
                activity: id,
                insteadOfTitle: isTitleKept ? undefined : title,
                first: {
                  title: isTitleKept ? title : '',
                  kind: kind ?? 'other',
                  start,
                  minutes: minutesBetween(start, end),
                  ...(energy !== undefined && { energy }),
                },
              })
            }
            onLog={(gap) => setLogging({ activity: undefined, first: gap })}
          />
        )}
        {tab.value === 'today' && !props.tool.value && today && <ToolList shown={today} onOpen={props.onTool} />}
        {watching && HIDDEN.has(tab.value) && <Watching watching={watching} onEnd={props.onEndStudy} />}
        {shown && !props.trends.value && !watching && tab.value === 'trends' && (
          <p class="empty">{trendsTabWords.loading}</p>
        )}
        {shown && props.trends.value && today && !watching && tab.value === 'trends' && (
          <Later load={props.later.trends} />
        )}
        {tab.value === 'read' && <ReadView {...props.read} />}
        {today && !watching && (tab.value === 'moves' || tab.value === 'decide' || tab.value === 'paths') && (
          <Later key={tab.value} load={props.later[tab.value]} />
        )}
        {logging && (
          <LogWork
            {...{ now, zone, kinds, first: logging.first, last: shown?.lastWork }}
            isEdit={logging.activity !== undefined}
            insteadOfTitle={logging.insteadOfTitle}
            onSave={(work) => props.onLog(work, logging.activity)}
            onClose={() => setLogging(undefined)}
          />
        )}
      </Tabs>
    </main>
  );
}
