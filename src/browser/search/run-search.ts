import type { Brief } from '../../site/files/build-brief.ts';
import { type Texts, toTextsPath } from '../../site/files/build-texts.ts';
import { loadData, ROOT } from '../page/load-data.ts';
import { buildResults, type Results } from './build-results.ts';
import type { SearchDialog } from './create-dialog.ts';
import { moveThroughOptions } from './move-through-options.ts';
import { renderResults } from './render-results.ts';
import { addTexts, startSearch } from './start-search.ts';

const HINT =
  'Searches titles and texts of ideas, projects, mentors (by name or @handle), skills and terms. Choose with the arrow keys and Enter.';

/** Screen readers are told of results when the reader rests, not at each letter; in milliseconds. */
const REST = 250;

/** Searches as one types: titles, names and facts at once; texts as soon as they are there. */
export async function runSearch(parts: SearchDialog, brief: Brief): Promise<void> {
  const { input, status, list } = parts;
  let search = await startSearch(brief);
  let texts: TextState = 'untouched';
  const options = moveThroughOptions(input, list);
  const say = buildSpeaker(status);

  const show = (): void => {
    const results = buildResults(input.value, search, { root: ROOT });
    list.replaceChildren(...(results ? renderResults(results) : []));
    list.hidden = list.childElementCount === 0;
    options.reset();
    say(toStatus(results, texts));
  };
  const readTexts = async (): Promise<void> => {
    for (const start of brief.texts) {
      search = await addTexts(search, await loadData<Texts>(toTextsPath(start)));
      show();
    }
    texts = 'there';
  };
  const update = (): void => {
    const isFirst = texts === 'untouched' && input.value.trim() !== '';
    if (isFirst) texts = 'loading';
    show();
    // What the brief has is on the screen before more is asked for.
    if (isFirst)
      setTimeout(() => {
        readTexts()
          .catch(() => {
            texts = 'missing';
          })
          .finally(show);
      });
  };
  input.addEventListener('input', update);
  update();
}

type TextState = 'untouched' | 'loading' | 'there' | 'missing';

function toStatus(results: Results | null, texts: TextState): string {
  if (!results) return HINT;
  if (texts === 'loading' && results.groups.length === 0) return 'Looking through the texts…';
  if (texts !== 'missing') return results.summary;
  return `${results.summary} Some texts could not be loaded: not all ideas were looked through.`;
}

function buildSpeaker(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, REST);
  };
}
