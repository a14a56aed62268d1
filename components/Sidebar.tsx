import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { sidebarWords } from '../core/words/en/sidebar.ts';
import { type DayEntry, DayView } from './DayView.tsx';
import { kindChoices, LogWork, type WorkEntry } from './LogWork.tsx';
import type { ArticleCard } from './ReadNext.tsx';
import { type OpenGuide, ReadView } from './ReadView.tsx';
import { Tabs } from './Tabs.tsx';
import { type TrendsShown, TrendsView } from './TrendsView.tsx';

/** Everything the sidebar shows. */
export interface SidebarView {
  day: string;
  isToday: boolean;
  entries: readonly DayEntry[];
  kinds: readonly { id: string; name: string }[];
  trends: TrendsShown | undefined;
  cards: readonly ArticleCard[];
  library: readonly { id: string; title: string; thesis: string; minutes: number }[];
  saved: ReadonlySet<string>;
  dismissed: ReadonlySet<string>;
}

export type SidebarTab = 'today' | 'trends' | 'read';

interface SidebarProps {
  view: ReadonlySignal<SidebarView | undefined>;
  problem: ReadonlySignal<string | undefined>;
  tab: ReadonlySignal<SidebarTab>;
  guide: ReadonlySignal<OpenGuide | undefined>;
  language: string;
  zone: string;
  now: () => number;
  onTab: (tab: SidebarTab) => void;
  onDay: (step: -1 | 0 | 1) => void;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onKind: (activity: string, kind: string) => void;
  onRemove: (activity: string) => void;
  onLog: (work: WorkEntry) => Promise<boolean>;
  onGuide: (id: string | undefined) => void;
  onSave: (id: string, saved: boolean) => void;
  onFeedback: (id: string, feedback: string | null) => void;
  onProgress: (id: string, progress: number) => void;
}

/** The sidebar: today as a list, what the tags say, what to read about it. */
export function Sidebar(props: SidebarProps) {
  const { view, problem, tab, guide, language, zone, now } = props;
  const [logging, setLogging] = useState(false);
  const shown = view.value;
  const tabs = [
    { id: 'today', name: sidebarWords.today },
    { id: 'trends', name: sidebarWords.trends },
    { id: 'read', name: sidebarWords.read },
  ] as const;
  const kinds = kindChoices(shown?.kinds ?? []);
  const names = new Map(kinds.map(({ id, name }) => [id, name]));
  return (
    <main class="sidebar">
      <Tabs label={sidebarWords.tabs} tabs={tabs} active={tab.value} onChange={props.onTab}>
        {problem.value && <p class="problem">{problem.value}</p>}
        {shown && tab.value === 'today' && (
          <DayView
            {...shown}
            kinds={kinds}
            language={language}
            nowMs={now()}
            onDay={props.onDay}
            onTag={props.onTag}
            onKind={props.onKind}
            onRemove={props.onRemove}
            onLog={() => setLogging(true)}
          />
        )}
        {shown?.trends && tab.value === 'trends' && (
          <TrendsView trends={shown.trends} nameOf={(kind) => names.get(kind) ?? kind} language={language} />
        )}
        {shown && tab.value === 'read' && (
          <ReadView
            {...shown}
            open={guide.value}
            onOpen={props.onGuide}
            onSave={props.onSave}
            onFeedback={props.onFeedback}
            onProgress={props.onProgress}
          />
        )}
        {logging && (
          <LogWork now={now} zone={zone} kinds={kinds} onSave={props.onLog} onClose={() => setLogging(false)} />
        )}
      </Tabs>
    </main>
  );
}
