import { metaOf } from '../content/guide.ts';
import { readGuides } from '../content/read.ts';
import { type Library, readLibrary } from '../content/read-library.ts';
import { rankArticles } from '../core/articles/rank.ts';
import type { Backup } from '../core/backup.ts';
import { guessKind } from '../core/kind-guess/guess.ts';
import { learnFrom } from '../core/kind-guess/learn.ts';
import { ok, type Result } from '../core/result.ts';
import { kindWords } from '../core/words/kinds.ts';

/** The answer of `articles`: the ranking, and with a library the files of it that were left out. */
interface Ranking {
  articles: { id: string; title: string; score: number; reason: string; disclosure: string | null }[];
  leftOut?: Library['leftOut'];
}

/**
 * The guides, and the Markdown articles of a folder if one is named, ranked for the person of a backup.
 * @param now epoch milliseconds
 */
export function rankingFor(
  backup: Backup,
  now: number,
  folder: string | undefined,
): Result<Ranking, 'no-folder' | 'too-many'> {
  const library = folder === undefined ? ok(undefined) : readLibrary(folder);
  if (!library.ok) return library;
  const learned = learnFrom(backup.activities);
  const articles = rankArticles({
    ...backup,
    marks: backup.articles,
    guides: readGuides().map(metaOf),
    others: library.value?.articles,
    now,
    kindOf: (activity) => guessKind(activity, learned).kind,
    nameOf: (kind) => kindWords[kind] ?? kind,
  }).map(({ id, title, score, reason, disclosure }) => ({
    id,
    title,
    score: Number(score.toFixed(6)),
    reason,
    disclosure,
  }));
  return ok(library.value ? { articles, leftOut: library.value.leftOut } : { articles });
}
