import { z } from 'zod';
import type { Content } from './generate-content.ts';

/** A word of an idea that can be edited, so that the idea's page shows it. */
export interface EditTarget {
  /** The document, relative to the content folder. */
  path: string;
  /** UTF-16 offsets of the word in the document, 0-based, end exclusive. */
  start: number;
  end: number;
  /** The file of the idea's page, relative to the site. */
  page: string;
}

const Model = z.object({
  ideas: z.array(
    z.object({
      url: z.string(),
      description: z.object({ text: z.string() }).nullable(),
      sources: z.array(z.object({ path: z.string(), line: z.int(), endLine: z.int() })),
    }),
  ),
});

/** Characters of the document that is checked and edited. */
const USUAL = 60_000;

/**
 * A word of a description that is only once in its idea, in the document that is nearest to the usual length.
 * @param model As `almanac export` prints it.
 * @throws Error Where no idea has one.
 */
export function findEditTarget(model: unknown, content: Content): EditTarget {
  const { ideas } = Model.parse(model);
  const found = ideas.flatMap(({ url, description, sources: [source] }) => {
    const text = source && content.get(source.path);
    if (!text || !description) return [];
    const starts = startsOfLines(text);
    const [from, to] = [starts[source.line - 1] ?? 0, starts[source.endLine] ?? text.length];
    const word = findWord(text.slice(from, to), description.text);
    if (word === null) return [];
    const start = from + text.slice(from, to).indexOf(word);
    return [{ path: source.path, start, end: start + word.length, page: `${url.slice(1)}index.html` }];
  });
  const distance = ({ path }: EditTarget): number => Math.abs((content.get(path) ?? '').length - USUAL);
  const [target] = found.sort(
    (a, b) => distance(a) - distance(b) || compareText(a.path, b.path) || a.start - b.start,
  );
  if (!target) throw new Error('No idea has a description that can be edited.');
  return target;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function findWord(source: string, description: string): string | null {
  const words = description.match(/(?<= )[a-z]{6,}(?= )/g) ?? [];
  return words.find((word) => source.split(word).length === 2) ?? null;
}

function startsOfLines(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
