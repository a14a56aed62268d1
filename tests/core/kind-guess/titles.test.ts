import { expect, test } from 'vitest';
import { guessKind } from '../../../core/kind-guess/guess.ts';
import { NOTHING_LEARNED } from '../../../core/kind-guess/learned.ts';
import { meeting } from './meeting.ts';
import titles from './titles.json' with { type: 'json' };

/** A title as someone wrote it, and the kind a reader gave it; no number of attendees is work alone, logged by hand. */
interface Labelled {
  lang: string;
  title: string;
  kind: string;
  attendees?: number;
  minutes: number;
  recurring?: boolean;
  /** True of the half that was kept aside while the phrases were written. */
  held: boolean;
}

const labelled: readonly Labelled[] = titles;

/** Share of titles whose guess is the label. */
function accuracy(rows: readonly Labelled[]): number {
  const right = rows.filter(({ title, kind, attendees, minutes, recurring }) => {
    const source = attendees === undefined ? 'task' : 'google';
    const series = recurring ? 'google:series' : null;
    const one = meeting(title, { attendees: attendees ?? null, minutes, series, source });
    return guessKind(one, NOTHING_LEARNED).kind === kind;
  });
  return right.length / rows.length;
}

const languages = [...new Set(labelled.map((row) => row.lang))];

test('ten languages are labelled, sixty titles each, half of them held out', () => {
  expect(languages).toEqual(['en', 'de', 'fr', 'es', 'it', 'pt-BR', 'ja', 'ko', 'zh-CN', 'ar']);
  for (const lang of languages) {
    const rows = labelled.filter((row) => row.lang === lang);
    expect(rows.length).toBe(60);
    expect(rows.filter((row) => row.held).length).toBe(30);
  }
});

test.for(languages)('titles in %s are guessed rightly, the held-out ones too', (lang) => {
  const rows = labelled.filter((row) => row.lang === lang);
  expect(accuracy(rows.filter((row) => !row.held))).toBeGreaterThanOrEqual(0.9);
  expect(accuracy(rows.filter((row) => row.held))).toBeGreaterThanOrEqual(lang === 'en' ? 0.9 : 0.8);
});
