import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { StudyView } from '../../components/study/StudyView.tsx';
import { ToolView } from '../../components/today/ToolView.tsx';
import { type ToolName, toolWords } from '../../core/words/tools.ts';
import type { createReadState } from '../../doors/read-state.ts';
import { createStudyState } from '../../doors/study-state.ts';
import type { createTodayState } from '../../doors/today-state.ts';
import type { ToolContext } from '../../doors/tool-context.ts';
import { onChanged } from '../../announcements.ts';

interface Sidebar {
  tools: ReturnType<typeof createTodayState>;
  read: ReturnType<typeof createReadState>;
}

/** The tools of the Today tab: whichever is open, in the place of the day. */
export function todayTools(context: ToolContext, { tools, read }: Sidebar): ComponentType {
  const study = createStudyState(context, { startExperiment: read.start, endStudy: tools.endStudy });
  const views: Partial<Record<ToolName, { load: () => Promise<void>; view: () => ComponentChildren }>> = {
    study: { load: study.load, view: () => <StudyView {...study} /> },
  };
  const name: ReadonlySignal<ToolName | undefined> = tools.tool;
  onChanged(() => void (name.value && views[name.value]?.load()));
  return function TodayTool() {
    const open = name.value;
    useEffect(() => void (open && views[open]?.load()), [open]);
    if (!open) return null;
    return (
      <ToolView key={open} id={open} name={toolWords.names[open]} onBack={() => tools.close()}>
        {views[open]?.view()}
      </ToolView>
    );
  };
}
