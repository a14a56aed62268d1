import * as v from 'valibot';
import { guides } from '../content/index.ts';
import { importedTextSchema, MOST_IMPORTED } from '../core/articles/imported-text.ts';
import { endedBefore, experimentOf } from '../core/experiments.ts';
import { removalId } from '../core/removed.ts';
import { fail, ok } from '../core/result.ts';
import { dayOf, instantOf } from '../core/time.ts';
import type { Handlers } from '../messages.ts';
import { articlesIn } from '../store/articles.ts';
import { importedIn } from '../store/imported.ts';
import { inboxIn } from '../store/inbox.ts';
import { valuesIn } from '../store/values.ts';
import { asked, type Surroundings } from './asked.ts';
import { asks } from './asks.ts';
import { deviceName } from './tags.ts';

const textsSchema = v.pipe(v.array(importedTextSchema), v.minLength(1), v.maxLength(MOST_IMPORTED));

/** Answers about what is read: marks, articles from files, the experiment that a guide proposes. */
export function articleHandlers({ store, now, changed }: Surroundings) {
  return {
    markArticle: asked(asks.markArticle, async (mark) => {
      await articlesIn(store).mark(mark, instantOf(now()));
      await changed([]);
      return ok(null);
    }),

    importArticles: asked(asks.importArticles, async ({ inbox }) => {
      const file = await inboxIn(store).take(inbox);
      // Read again, though the page made it: a page's word is not a check.
      const texts = file && v.safeParse(textsSchema, readJson(await file.text()));
      if (!texts?.success) return fail('invalid');
      const kept = await importedIn(store).put(texts.output, MOST_IMPORTED);
      if (!kept) return fail('too-many');
      await changed([]);
      return ok(kept);
    }),

    removeImported: asked(asks.removeImported, async ({ id }) => {
      await importedIn(store).remove(id);
      await changed([]);
      return ok(null);
    }),

    removeAllImported: asked(asks.removeAllImported, async () => {
      await importedIn(store).remove(undefined);
      await changed([]);
      return ok(null);
    }),

    startExperiment: asked(asks.startExperiment, async ({ guide, zone, instead }) => {
      const meta = guides.find(({ slug }) => `guide:${slug}` === guide);
      if (!meta) return fail('invalid');
      const createdAt = instantOf(now());
      const today = dayOf(createdAt, zone);
      const device = await valuesIn(store).once('device', deviceName);
      const tx = (await store()).transaction(['experiments', 'removed'], 'readwrite', { durability: 'strict' });
      const running = (await tx.objectStore('experiments').getAll()).filter(({ until }) => until >= today);
      if (running.length && !instead) return fail('running');
      for (const one of running) {
        const ended = endedBefore(one, today);
        const at = { updatedAt: new Date(now()).toISOString() };
        if (ended) await tx.objectStore('experiments').put({ ...ended, ...at });
        else {
          await tx.objectStore('experiments').delete(one.id);
          await tx.objectStore('removed').put({ id: removalId('experiments', one.id), ...at, device });
        }
      }
      const experiment = experimentOf(meta, { id: `e:${crypto.randomUUID()}`, today, createdAt });
      await tx.objectStore('experiments').put(experiment);
      await tx.done;
      await changed([]);
      return ok({ until: experiment.until });
    }),
  } satisfies Partial<Handlers>;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
