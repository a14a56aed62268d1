import { useEffect, useRef } from 'preact/hooks';
import { type ArticleNode, textOf } from '../../core/articles/node.ts';
import { readWords } from '../../core/words/read.ts';
import { Article } from '../Article.tsx';
import { ExperimentBox } from './ExperimentBox.tsx';
import type { OpenArticle, ReadDoor, TextSize } from './shown.ts';
import { useProgress } from './useProgress.ts';

const SIZES: readonly TextSize[] = ['small', 'medium', 'large'];
/** The part of a guide after which its experiment can be taken over. */
const EXPERIMENT = 'An experiment';

/** An article to read: its text in the person's size, from where they left it. */
export function Reader({ door, open }: { door: ReadDoor; open: OpenArticle }) {
  const { onOpen, onSave, onProgress } = door;
  const heading = useRef<HTMLHeadingElement>(null);
  const prose = useRef<HTMLDivElement>(null);
  const body = Array.isArray(open.body) ? (open.body as readonly ArticleNode[]) : undefined;
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { done, resumed } = useProgress({
    text: prose,
    loaded: body !== undefined,
    before: open.progress,
    onProgress: (share) => onProgress(open.id, share),
  });
  const saved = door.shown.value?.marks.get(open.id)?.saved ?? false;
  const [before, after] = parted(body ?? []);
  // Guides are in English whatever the page speaks; what others wrote is as it begins.
  const tongue = open.isOwn ? ({ dir: 'auto' } as const) : ({ dir: 'ltr', lang: 'en' } as const);
  const onGuide = (slug: string) => onOpen(`guide:${slug}`);
  return (
    <article class="reader" data-size={door.size.value}>
      <div class="reader-bar">
        <button type="button" class="link back" onClick={() => onOpen(undefined)}>
          <span class="arrow back" aria-hidden="true" />
          {readWords.back}
        </button>
        <fieldset class="sizes">
          <legend>{readWords.textSize}</legend>
          {SIZES.map((size) => (
            <button
              key={size}
              type="button"
              class={size}
              aria-label={readWords.textSizes[size]}
              aria-pressed={door.size.value === size}
              onClick={() => door.onSize(size)}
            >
              A
            </button>
          ))}
        </fieldset>
      </div>
      <h2 ref={heading} tabIndex={-1} {...tongue}>
        {open.title}
      </h2>
      {open.thesis && (
        <p class="thesis" {...tongue}>
          {open.thesis}
        </p>
      )}
      <p class="basis">
        {readWords.minutes(open.minutes)}
        {open.isOwn && ` · ${readWords.fromFile}`}
        {open.label && <span class="badge">{open.label}</span>}
        <button type="button" class="link" onClick={() => onSave(open.id, !saved)}>
          {saved ? readWords.saved : readWords.save}
        </button>
      </p>
      {open.body === 'loading' && <p role="status">{readWords.loading}</p>}
      {open.body === 'failed' && <p role="alert">{readWords.failed}</p>}
      <div ref={prose} class="prose" {...tongue}>
        <Article body={before} onGuide={onGuide} />
        {body && open.experiment && (
          <ExperimentBox experiment={open.experiment} onStart={(instead) => door.onStart(open.id, instead)} />
        )}
        <Article body={after} onGuide={onGuide} />
      </div>
      {done && <p class="basis">{readWords.done}</p>}
      {resumed && !done && (
        <p role="status" class="undo-line">
          {readWords.resumed}{' '}
          <button type="button" class="link" onClick={() => scrollTo(0, 0)}>
            {readWords.fromTheTop}
          </button>
        </p>
      )}
      {open.related.length > 0 && (
        <>
          <h3>{readWords.related}</h3>
          <ul class="related">
            {open.related.map(({ id, title }) => (
              <li key={id}>
                <button type="button" class="title-link" dir="auto" onClick={() => onOpen(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** The text up to the end of the part about an experiment, and the rest. */
function parted(body: readonly ArticleNode[]): [before: readonly ArticleNode[], after: readonly ArticleNode[]] {
  const isHeading = (node: ArticleNode) => typeof node !== 'string' && node[0] === 'h2';
  const part = body.findIndex((node) => isHeading(node) && textOf([node]) === EXPERIMENT);
  const next = part < 0 ? -1 : body.findIndex((node, i) => i > part && isHeading(node));
  return next < 0 ? [body, []] : [body.slice(0, next), body.slice(next)];
}
