import { render } from 'preact';
import { ReviewPaper, SheetPaper } from '../../components/paper/Paper.tsx';
import { paperWords as words } from '../../core/words/paper.ts';
import { paperOf } from '../../doors/paper.ts';
import { readyPage } from '../../doors/ready-page.ts';

const language = await readyPage();
const paper = await paperOf(location.hash.slice(1));
const app = document.getElementById('app');
if (app) {
  render(
    <main>
      <p class="not-printed">
        {paper ? words.hint : words.gone}{' '}
        {paper && (
          <button type="button" class="primary" onClick={() => print()}>
            {words.print}
          </button>
        )}
      </p>
      {paper?.is === 'sheet' && <SheetPaper paper={paper} />}
      {paper?.is === 'review' && <ReviewPaper paper={paper} language={language} />}
    </main>,
    app,
  );
}
