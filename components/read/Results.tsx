import { type Found, highlighted } from '../../core/articles/search.ts';
import { readWords } from '../../core/words/read.ts';
import { ArticleList } from './ArticleList.tsx';
import type { Readable, ReadDoor, ReadShown } from './shown.ts';

/** What a search found, the words that matched marked in it. */
export function Results({ found, shown, door }: { found: readonly Found[]; shown: ReadShown; door: ReadDoor }) {
  const byId = new Map(shown.library.map((article) => [article.id, article]));
  const terms = new Map(found.map((one) => [one.id, one]));
  const articles = found.flatMap(({ id }) => byId.get(id) ?? []);
  const textOf = ({ id, title, thesis }: Readable) => {
    const one = terms.get(id);
    return {
      title: <Highlighted text={title} terms={one?.terms ?? []} />,
      thesis: <Highlighted text={one?.excerpt ?? thesis} terms={one?.terms ?? []} />,
    };
  };
  return (
    <>
      <p role="status" class="basis">
        {readWords.found(articles.length)}
      </p>
      <ArticleList
        articles={articles}
        marks={shown.marks}
        onOpen={door.onOpen}
        onSave={door.onSave}
        onFeedback={door.onFeedback}
        textOf={textOf}
      />
    </>
  );
}

function Highlighted({ text, terms }: { text: string; terms: readonly string[] }) {
  return <>{highlighted(text, terms).map(({ text: piece, hit }) => (hit ? <mark>{piece}</mark> : piece))}</>;
}
