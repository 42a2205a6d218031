import { buildHeadingBook } from '../parse/heading-book.ts';
import { identifyDocument } from '../parse/identify-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/**
 * A list of ideas that has none yet: its title alone. `null` for a path that names no program and year, and for one
 * of a document that is no list of proposals.
 * @param path Relative to the content folder, with forward slashes.
 */
export function startDocument(path: string, vocabulary: Vocabulary): string | null {
  const { program, year, term, kind } = identifyDocument(path, {});
  if (program === null || year === null || kind !== 'ideas') return null;
  const name = vocabulary.programs.find(({ id }) => id === program)?.name ?? program;
  const part = term === null ? '' : `, ${term.replace(/^\d+[-_.\s]+(?=\S)/, '')}`;
  const headings = buildHeadingBook(vocabulary);
  // Below any other heading, ideas would be taken for those of a project that bears its name.
  const titles = [
    `${name} ${year}${part}: project ideas`,
    `Project ideas ${year}${part}`,
    `Project ideas ${year}`,
  ];
  return `# ${titles.find((title) => headings.isStructural(title)) ?? 'Project ideas'}\n`;
}
