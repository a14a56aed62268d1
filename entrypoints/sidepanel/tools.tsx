import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { onChanged } from '../../announcements.ts';
import { CheckinView } from '../../components/checkin/CheckinView.tsx';
import { ProfileView } from '../../components/profile/ProfileView.tsx';
import { ReviewView } from '../../components/review/ReviewView.tsx';
import { SheetView } from '../../components/sheet/SheetView.tsx';
import { StudyView } from '../../components/study/StudyView.tsx';
import { ToolView } from '../../components/today/ToolView.tsx';
import { Walk } from '../../components/today/Walk.tsx';
import { Watching } from '../../components/today/Watching.tsx';
import { type ToolName, toolWords } from '../../core/words/tools.ts';
import { createCheckinState } from '../../doors/checkin-state.ts';
import { createProfileState } from '../../doors/profile-state.ts';
import type { createReadState } from '../../doors/read-state.ts';
import { createReviewState } from '../../doors/review-state.ts';
import { createSheetState } from '../../doors/sheet-state.ts';
import { createStudyState } from '../../doors/study-state.ts';
import type { createTodayState } from '../../doors/today-state.ts';
import type { ToolContext } from '../../doors/tool-context.ts';
import { createWalkState } from '../../doors/walk-state.ts';

interface Sidebar {
  tools: ReturnType<typeof createTodayState>;
  read: ReturnType<typeof createReadState>;
}

interface Tool {
  load: () => Promise<void>;
  view: () => ComponentChildren;
  /** True for what begins anew when it is opened, and stays as it is while other doors write. */
  staysAsItWas?: boolean;
  /** True for what tells what the tags come to: hidden while a study runs. */
  tells?: boolean;
}

/** The tools of the Today tab: whichever is open, in the place of the day. */
export function todayTools(context: ToolContext, { tools, read }: Sidebar): ComponentType {
  const study = createStudyState(context, { startExperiment: read.start, endStudy: tools.endStudy });
  const walk = createWalkState(context);
  const checkin = createCheckinState(context);
  const review = createReviewState(context);
  const sheet = createSheetState(context);
  const profile = createProfileState(context);
  const views: Record<ToolName, Tool> = {
    study: { load: study.load, view: () => <StudyView {...study} /> },
    walk: { load: walk.load, view: () => <Walk {...walk} />, staysAsItWas: true },
    checkin: { load: checkin.load, view: () => <CheckinView {...checkin} /> },
    review: { load: review.load, view: () => <ReviewView {...review} />, tells: true },
    sheet: { load: sheet.load, view: () => <SheetView {...sheet} />, tells: true },
    profile: { load: profile.load, view: () => <ProfileView {...profile} /> },
  };
  const name: ReadonlySignal<ToolName | undefined> = tools.tool;
  onChanged(() => {
    const open = name.value && views[name.value];
    if (open && !open.staysAsItWas) void open.load();
  });
  return function TodayTool() {
    const open = name.value;
    const watching = tools.shown.value?.watching;
    useEffect(() => void (open && views[open].load()), [open]);
    if (!open) return null;
    const { view, tells } = views[open];
    return (
      <ToolView key={open} id={open} name={toolWords.names[open]} onBack={() => tools.close()}>
        {watching && tells ? <Watching watching={watching} onEnd={tools.endStudy} /> : view()}
      </ToolView>
    );
  };
}
