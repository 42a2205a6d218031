import { linesOf } from './lines-of.ts';
import { WORD } from './rename-text.ts';

/** Anything that tells of people, projects or mentees rather than of the work: handles, addresses of profiles, tables. */
const OF_PEOPLE = /(?:^|[^\w])@\w|github\.com\/[\w-]+\/?[)\s]|ment(?:or|ee)s?\b.*:|^\s*\|/i;

/**
 * The words of names in documents: those with a capital that stand in headings, beside handles or in tables, and that no
 * document writes small in its prose.
 * @param fixed Words, in lower case, that are no names wherever they stand.
 */
export function findNames(texts: Iterable<string>, fixed: ReadonlySet<string>): Set<string> {
  const candidates = new Set<string>();
  const small = new Set<string>();
  for (const text of texts)
    for (const { line, kind } of linesOf(text)) {
      const isOfNames = kind === 'heading' || OF_PEOPLE.test(line);
      const plain = line.replace(/https?:\/\/\S+|@[\w-]+|`[^`]*`|\]\([^)]*\)/g, ' ');
      for (const [word] of plain.matchAll(WORD)) {
        const lower = word.toLowerCase();
        if (isOfNames && word !== lower && !fixed.has(lower)) candidates.add(lower);
        if (kind === 'prose' && !isOfNames && word === lower) small.add(word);
      }
    }
  return new Set([...candidates].filter((word) => !small.has(word) && word.length > 1));
}
