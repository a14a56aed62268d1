import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Energy } from '../core/energy.ts';
import { dayInWords } from '../core/format.ts';
import { healthWords } from '../core/words/health.ts';
import { logWords } from '../core/words/log.ts';
import { popupWords } from '../core/words/popup.ts';
import { type ToolName, toolWords } from '../core/words/tools.ts';
import { kindChoices, type LastWork, LogWork, type OwnKind, type WorkEntry } from './LogWork.tsx';
import { type ArticleCard, ReadNext } from './ReadNext.tsx';
import { PutOff } from './reminders/PutOff.tsx';
import { ToTagList, type Waiting } from './ToTagList.tsx';
import { StudyWeek } from './today/StudyWeek.tsx';
import type { TodayShown } from './today/shown.ts';
import { type WeekPoint, WeekShare } from './WeekShare.tsx';

/** Everything the popup shows. */
export interface PopupView {
  today: string;
  zone: string;
  toTag: { today: readonly Waiting[]; yesterday: readonly Waiting[] };
  isFirstTime: boolean;
  weeks: readonly WeekPoint[];
  article: ArticleCard | undefined;
  /** The study that runs; the week’s share and the article that fits are then not told. */
  watching: TodayShown['watching'];
  /** Whether a study’s report waits to be read. */
  hasReport: boolean;
  kinds: readonly OwnKind[];
  /** What was logged last, to be logged again. */
  lastWork: LastWork;
  /** Ids of the calendars whose page is not understood well. */
  troubled: readonly string[];
  /** The meeting at which a notice opened the popup. */
  meeting: string | undefined;
  /** True where reminders are on and can be put off. */
  reminds: boolean;
}

interface PopupProps {
  view: ReadonlySignal<PopupView | undefined>;
  problem: ReadonlySignal<string | undefined>;
  language: string;
  now: () => number;
  onTag: (activity: string, energy: Energy | undefined) => Promise<boolean>;
  onLog: (work: WorkEntry) => Promise<boolean>;
  onArticle: (id: string) => void;
  onSidebar: () => void;
  onTool: (tool: ToolName) => void;
  onPutOff: (how: 'hour' | 'day') => Promise<boolean>;
}

/** The popup: one article to read, then tag what just ended, log other work, see the week. */
export function Popup({
  view,
  problem,
  language,
  now,
  onTag,
  onLog,
  onArticle,
  onSidebar,
  onTool,
  onPutOff,
}: PopupProps) {
  const [logging, setLogging] = useState(false);
  const [said, setSaid] = useState('');
  const shown = view.value;
  const log = async (work: WorkEntry) => {
    const kept = await onLog(work);
    if (kept) setSaid(logWords.saved);
    return kept;
  };
  return (
    <main class="popup">
      <header>
        <h1 aria-label={shown ? undefined : 'Updraft'}>{shown ? dayInWords(shown.today, language) : ' '}</h1>
        <button type="button" class="quiet" onClick={onSidebar}>
          {popupWords.openSidebar}
        </button>
      </header>
      {problem.value && <p class="problem">{problem.value}</p>}
      {shown?.troubled.map((calendar) => (
        <p key={calendar} class="page-trouble">
          {healthWords.noticeElsewhere(healthWords.calendarNames[calendar] ?? calendar)}
        </p>
      ))}
      {shown && (
        <>
          <ReadNext article={shown.article} onOpen={onArticle} />
          <ToTagList
            {...shown.toTag}
            isFirstTime={shown.isFirstTime}
            language={language}
            onTag={onTag}
            first={shown.meeting}
          />
          {shown.toTag.today.length > 1 && (
            <p class="walk-line">
              <button type="button" class="link" onClick={() => onTool('walk')}>
                {toolWords.names.walk}
              </button>
            </p>
          )}
          {shown.reminds && shown.toTag.today.length > 0 && <PutOff onPutOff={onPutOff} />}
          <div class="log-line">
            <button type="button" class="quiet" onClick={() => setLogging(true)}>
              <span aria-hidden="true">+ </span>
              {popupWords.logOther}
            </button>
            <span role="status">{said}</span>
          </div>
          {shown.hasReport && (
            <p class="walk-line">
              {toolWords.reportReady}{' '}
              <button type="button" class="link" onClick={() => onTool('study')}>
                {toolWords.readReport}
              </button>
            </p>
          )}
          {shown.watching ? (
            <StudyWeek watching={shown.watching} />
          ) : (
            <WeekShare weeks={shown.weeks} language={language} />
          )}
          {logging && (
            <LogWork
              now={now}
              zone={shown.zone}
              kinds={kindChoices(shown.kinds)}
              last={shown.lastWork}
              onSave={log}
              onClose={() => setLogging(false)}
            />
          )}
        </>
      )}
    </main>
  );
}
