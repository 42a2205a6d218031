import type { Brief } from '../../site/files/build-brief.ts';
import { ROOT } from '../page/load-data.ts';
import { buildResults, type Results } from './build-results.ts';
import type { SearchDialog } from './create-dialog.ts';
import { loadTexts } from './load-texts.ts';
import { moveThroughOptions } from './move-through-options.ts';
import { renderResults } from './render-results.ts';
import { startSearch } from './start-search.ts';

const HINT =
  'Searches titles and texts of ideas, projects, mentors (by name or @handle), skills and terms. Choose with the arrow keys and Enter.';

/** Screen readers are told of results when the reader rests, not at each letter; in milliseconds. */
const REST = 250;

/** Texts are asked for when the reader, not content with titles and names, writes no more; in milliseconds. */
const PAUSE = 500;

/** Searches as one types: titles, names and facts at once; texts from the first pause on. */
export async function runSearch(parts: SearchDialog, brief: Brief): Promise<void> {
  const { dialog, input, status, list } = parts;
  let search = await startSearch(brief);
  let texts: TextState = 'waiting';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = moveThroughOptions(input, list);
  const say = buildSpeaker(status);

  const show = (): Results | null => {
    const results = buildResults(input.value, search, { root: ROOT });
    list.replaceChildren(...(results ? renderResults(results) : []));
    list.hidden = list.childElementCount === 0;
    options.reset();
    say(toStatus(results, texts));
    return results;
  };
  const readTexts = async (): Promise<void> => {
    texts = 'loading';
    await loadTexts(search, (grown) => {
      search = grown;
      show();
    });
    texts = 'there';
  };
  const startTexts = (): void => {
    readTexts()
      .catch(() => {
        texts = 'missing';
      })
      .finally(show);
  };
  const update = (): void => {
    const results = show();
    clearTimeout(timer);
    if (!results || texts === 'loading' || texts === 'there') return;
    timer = setTimeout(startTexts, results.groups.length === 0 ? 0 : PAUSE);
  };
  input.addEventListener('input', update);
  // Whoever comes back has chosen nothing yet: Enter searches for the words.
  dialog.addEventListener('close', options.clear);
  update();
}

/** A failure is mended by the next try. */
type TextState = 'waiting' | 'loading' | 'there' | 'missing';

function toStatus(results: Results | null, texts: TextState): string {
  if (!results) return HINT;
  if (texts === 'missing')
    return `${results.summary} Some texts could not be loaded: not all ideas were looked through.`;
  return texts !== 'there' && results.groups.length === 0 ? 'Looking through the texts…' : results.summary;
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
