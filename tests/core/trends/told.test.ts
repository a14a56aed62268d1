// Whole histories told in sentences: what stands in them is what is there, and of pure chance nothing is said.
import { expect, test } from 'vitest';
import { sampleBackup } from '../../../core/sample.ts';
import { instantOf } from '../../../core/time.ts';
import { columnsOf } from '../../../core/trends/columns.ts';
import { statementSentence, trendSentence } from '../../../core/trends/sentences.ts';
import { trendsOf } from '../../../core/trends/trends.ts';
import { exported } from '../../oracles/backup.ts';
import { simulate } from '../../oracles/simulate.ts';

function told({ activities, tags, now }: ReturnType<typeof exported>) {
  const trends = trendsOf(columnsOf(activities, tags), { now: instantOf(now) });
  const at = (level: 'claim' | 'leaning') =>
    trends.statements.filter((one) => one.level === level).map((one) => statementSentence(one, trends).headline);
  return { tagged: trends.tagged, claims: at('claim'), leanings: at('leaning'), trend: trendSentence(trends) };
}

test('half a year of tags that came by chance is told without a single claim', () => {
  const { tagged, claims, trend } = told(exported(simulate(101, { weeks: 26 })));
  expect(tagged).toBe(301);
  expect(claims).toEqual([]);
  expect(trend.headline).toBe('No trend you could rely on yet over 26 weeks.');
});

test('the sample is told as what it was made of: one-on-ones take, building and reviews give', () => {
  const { activities, tags } = sampleBackup({ now: '2026-11-18T16:00:00Z', zone: 'Europe/Berlin' });
  const { claims } = told({ activities, tags, now: Date.parse('2026-11-18T16:00:00Z') });
  expect(claims).toEqual([
    'Building gives you energy.',
    '1:1s drain you.',
    'Reviews give you energy.',
    '“Design review” gives you energy.',
  ]);
});
