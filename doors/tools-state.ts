import { signal } from '@preact/signals';
import type { ToolsDoor, ToolsShown } from '../components/tools/shown.ts';
import { profileOf } from '../core/profile.ts';
import { isWatching } from '../core/study.ts';
import { dayOf, instantOf } from '../core/time.ts';
import { kindWords } from '../core/words/kinds.ts';
import { send } from '../messages.ts';
import { recordsIn } from '../store/records.ts';
import { summaryIn } from '../store/summary.ts';
import { valuesIn } from '../store/values.ts';
import { guideOf } from './article-cards.ts';
import type { ToolContext } from './tool-context.ts';

/** The door of Moves, Decide and Paths: one state for the three; `load` reads it again. */
export function createToolsDoor({ store, now, zone, language, openArticle }: ToolContext): ToolsDoor & {
  load: () => Promise<void>;
} {
  const shown = signal<ToolsShown>();
  const records = recordsIn(store);
  const load = async () => {
    const [summary, kinds, experiments, decisions, studies, profile] = await Promise.all([
      summaryIn(store).get(),
      records.all('kinds'),
      records.all('experiments'),
      records.all('decisions'),
      records.all('studies'),
      valuesIn(store).get('profile'),
    ]);
    const today = dayOf(instantOf(now()), zone);
    shown.value = {
      ...{ today, kinds, experiments, decisions },
      watching: isWatching(studies, today),
      figures: summary?.figures,
      trends: summary?.trends,
      profile: profileOf(profile),
    };
  };
  const done = async (asked: Promise<{ ok: boolean }>) => {
    const { ok } = await asked;
    if (ok) await load();
    return ok;
  };
  return {
    ...{ shown, language, now, load },
    nameOf: (kind) => shown.value?.kinds.find(({ id }) => id === kind)?.name ?? kindWords[kind] ?? kind,
    titleOf: (guide) => guideOf(guide)?.title,
    newId: (prefix) => `${prefix}:${crypto.randomUUID()}`,
    onKeep: (list, record) => done(send('keepRecord', { list, record })),
    onDrop: (list, key) => done(send('dropRecord', { list, key })),
    onProfile: (change) => done(send('keepProfile', { change })),
    onGuide: openArticle,
  };
}
