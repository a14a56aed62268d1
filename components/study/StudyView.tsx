import { studyWords as words } from '../../core/words/study.ts';
import { Watching } from '../today/Watching.tsx';
import { StudyForm } from './StudyForm.tsx';
import { StudyReportView } from './StudyReportView.tsx';
import type { StudyDoor } from './shown.ts';

/** The two-week study: its plan before, how far it is while it runs, what it came to after. */
export function StudyView(door: StudyDoor) {
  const shown = door.shown.value;
  if (!shown) return null;
  const { watching, coming, told } = shown;
  if (watching) return <Watching watching={watching} onEnd={door.onEnd} />;
  const form = <StudyForm {...door} plan={shown.plan} />;
  return (
    <>
      {coming && (
        <div class="planned">
          <p class="lead">{words.planned(coming.from, coming.to)}</p>
          <p>{words.how}</p>
          <p>
            <button type="button" onClick={() => void door.onDrop(coming.id)}>
              {words.drop}
            </button>
          </p>
        </div>
      )}
      {told && (
        <StudyReportView told={told} language={door.language} onArticle={door.onArticle} onStart={door.onExperiment} />
      )}
      {!coming && told && (
        <details>
          <summary>{words.another}</summary>
          {form}
        </details>
      )}
      {!coming && !told && (
        <>
          <p class="lead">{words.lead}</p>
          <p>{words.how}</p>
          <p class="basis">{words.needs}</p>
          {form}
        </>
      )}
    </>
  );
}
