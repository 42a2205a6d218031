import type { Idea } from '../../model/model.ts';
import { fold } from '../../vocabulary/fold.ts';
import { trimEnd } from '../../vocabulary/trim-end.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { toCapitalized } from '../text/to-capitalized.ts';

/** What an idea states in fields of its own, by the names of `data/facets.yml`, else as written. */
export interface Stated {
  size: string | null;
  difficulty: string | null;
}

type Facets = Vocabulary['facets'];

/** A value without a known name is worth listing up to this length; behind it, it is prose. */
const MAX_LENGTH = 24;

/** The size and the difficulty that an idea states. Of several values the first one counts. */
export function readStated({ fields }: Pick<Idea, 'fields'>, facets: Facets): Stated {
  const read = (key: keyof Stated): string | null => {
    for (const { label, text } of fields) {
      if (!facets[key].labels.includes(fold(withoutParentheses(label)))) continue;
      const name = toName(text, facets[key].names, facets);
      if (name !== null) return name;
    }
    return null;
  };
  return { size: read('size'), difficulty: read('difficulty') };
}

function toName(text: string, names: Record<string, string[]>, facets: Facets): string | null {
  const known = findName(text, names, facets) ?? findOuterName(text, names, facets);
  if (known !== null) return known;
  const written = trimEnd(text.replace(/\s+/g, ' '), /[\s.,;:]/).trim();
  const folded = fold(written);
  const isName = folded !== '' && written.length <= MAX_LENGTH && !facets.unstated.includes(folded);
  return isName ? toCapitalized(written) : null;
}

/** The one name that all words of a value mean: "Large (350 hours)" is large, "small or large" has no one name. */
function findName(text: string, names: Record<string, string[]>, { fillers }: Facets): string | null {
  const words = fold(text.replace(/(\d)(?=\p{L})/gu, '$1 '))
    .split(' ')
    .filter((word) => !fillers.includes(word));
  const [word] = words;
  if (word === undefined) return null;
  const means = ([name, others]: [string, string[]]): boolean =>
    words.every((part) => part === fold(name) || others.includes(part));
  return Object.entries(names).find(means)?.[0] ?? null;
}

/** The name before parentheses that say something else, unless that is another name: "Large (12 weeks)". */
function findOuterName(text: string, names: Record<string, string[]>, facets: Facets): string | null {
  const outer = findName(withoutParentheses(text), names, facets);
  const inner = (text.match(PARENTHESES) ?? []).map((part) => findName(part, names, facets));
  return inner.every((name) => name === null || name === outer) ? outer : null;
}

const PARENTHESES = /\([^()]{0,200}\)/g;

function withoutParentheses(text: string): string {
  return text.replace(PARENTHESES, ' ');
}
