import { signal } from '@preact/signals';
import type { StudyDoor, StudyPlan, StudyShown, StudyTold } from '../components/study/shown.ts';
import type { Because } from '../core/articles/because.ts';
import { runningExperiment } from '../core/experiments.ts';
import { dayAndYear, dayInWords } from '../core/format.ts';
import { comingStudy, endedStudy, lastDayOf, nextTwoWeeks, type Study, studyFault, WORK_DAYS } from '../core/study.ts';
import { studyReport } from '../core/study-report.ts';
import { addDays, type Day, dayOf, instantOf } from '../core/time.ts';
import { labelsIn } from '../core/trends/labels.ts';
import { kindWords } from '../core/words/kinds.ts';
import { send } from '../messages.ts';
import { activitiesIn } from '../store/activities.ts';
import { summaryIn } from '../store/summary.ts';
import { tagsIn } from '../store/tags.ts';
import { cardsOf, guideOf } from './article-cards.ts';
import type { ToolContext } from './tool-context.ts';
import { watchingOn } from './watching.ts';

const GUIDES = 3;
/** Reasons that are about something other than what was tagged; a study’s report offers those guides last. */
const ELSEWHERE = new Set<Because['say']>([
  ...(['decision', 'decision-drains', 'experiment-ended', 'said', 'self-employed', 'untested'] as const),
  ...(['rates-known', 'starter', 'theme', 'unrelated', 'words', 'exhaustion'] as const),
]);
const USUAL_HOURS = { from: '09:00', until: '18:00' };

interface Actions {
  startExperiment: StudyDoor['onExperiment'];
  endStudy: () => Promise<boolean>;
}

/** The two-week study: its plan, how far it is, and what it came to; `load` reads it again. */
export function createStudyState({ store, now, zone, language, openArticle }: ToolContext, actions: Actions) {
  const shown = signal<StudyShown>();
  const today = (): Day => dayOf(instantOf(now()), zone);

  const told = async (study: Study): Promise<StudyTold> => {
    const db = await store();
    // Past midnight in another zone a meeting of the last day has the day after in this one.
    const activities = await activitiesIn(store).onDays(study.from, addDays(lastDayOf(study), 1));
    const [found, summary, kinds, people, experiments] = await Promise.all([
      tagsIn(store).ofActivities(activities.map(({ id }) => id)),
      summaryIn(store).get(),
      db.getAll('kinds'),
      db.getAll('people'),
      db.getAll('experiments'),
    ]);
    const label = labelsIn(kinds, people);
    const report = studyReport(
      study,
      { activities, tags: found.flatMap((tag) => tag ?? []) },
      {
        now: instantOf(now()),
        label: (family, key) => label(family, key) ?? (family === 'kind' ? kindWords[key] : undefined),
      },
    );
    const ranked = (summary?.articles ?? []).filter(({ id }) => guideOf(id));
    const isOfTags = ({ because }: (typeof ranked)[number]) => !ELSEWHERE.has(because.say);
    const fits = [...ranked.filter(isOfTags), ...ranked.filter((one) => !isOfTags(one))];
    const guides = cardsOf(fits.slice(0, GUIDES));
    const [first] = guides.map(({ id }) => ({ id, guide: guideOf(id) }));
    const running = runningExperiment(experiments, today());
    const runsUntil = running?.guide === first?.id && running ? dayAndYear(running.until, language) : undefined;
    return {
      report,
      guides: guides.map(({ id, title, reason }) => ({ id, title, reason })),
      proposal: first?.guide && { guide: first.id, ...first.guide.experiment, runsUntil },
    };
  };

  return {
    shown,
    language,
    faultOf: (plan: StudyPlan) => studyFault(recordOf(plan), today()),

    async load(): Promise<void> {
      const day = today();
      const studies = await (await store()).getAll('studies');
      const watching = await watchingOn(store, studies, { today: day, nowMs: now(), language });
      const coming = comingStudy(studies, day);
      const ended = watching ? undefined : endedStudy(studies, day);
      shown.value = {
        plan: { ...nextTwoWeeks(day), workDays: WORK_DAYS, hours: USUAL_HOURS },
        watching,
        coming: coming && {
          id: coming.id,
          from: dayInWords(coming.from, language),
          to: dayInWords(coming.to, language),
        },
        told: ended && (await told(ended)),
      };
      // Read once it was shown: the line above the day then goes.
      if (ended && ended.readOn === undefined)
        await send('keepRecord', { list: 'studies', record: { ...ended, readOn: day } });
    },

    onStart: async (plan: StudyPlan): Promise<boolean> => {
      const record = { id: `s:${crypto.randomUUID()}`, createdAt: instantOf(now()), ...recordOf(plan) };
      return (await send('keepRecord', { list: 'studies', record })).ok;
    },
    onDrop: async (id: string): Promise<boolean> => (await send('dropRecord', { list: 'studies', key: id })).ok,
    onEnd: actions.endStudy,
    onArticle: openArticle,
    onExperiment: actions.startExperiment,
  };
}

const recordOf = ({ from, to, workDays, hours }: StudyPlan) => ({
  ...{ from, to, workDays: [...workDays].sort((a, b) => a - b), hours: { ...hours } },
});
