import * as v from 'valibot';
import { identifier, instant, text } from './activity.ts';

/** What somebody did with one article: `guide:…`, `feed:…` or `file:…`. */
export const articleMarkSchema = v.looseObject({
  id: identifier,
  saved: v.nullish(v.boolean(), null),
  /** 0 unread to 1 read to the end. */
  progress: v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), null),
  feedback: v.nullish(text, null),
  at: v.nullish(instant, null),
});
export type ArticleMark = v.InferOutput<typeof articleMarkSchema>;

const webAddress = v.pipe(
  v.string(),
  v.maxLength(2048),
  v.check((value) => /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value), 'is not a web address'),
);

/** A feed the person added. */
export const feedSchema = v.looseObject({
  id: identifier,
  url: webAddress,
  title: v.nullish(text, null),
  /** The tag under which the person keeps it. */
  folder: v.optional(v.nullable(text)),
});
export type Feed = v.InferOutput<typeof feedSchema>;
