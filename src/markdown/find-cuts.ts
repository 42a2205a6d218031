/** A section is worth a run of the parser, whose start costs as much as some hundred characters, from here on. */
export const SECTION_LENGTH = 2000;

/**
 * Where a markdown source may be cut into sections that mean the same by themselves, as long as what stands before
 * them leaves nothing open: at the lines that begin with the marks of a heading, which end paragraphs, lists,
 * quotations and tables.
 * @returns UTF-16 offsets, in their order, the end included. The end alone where the sections may need each other: a
 * definition of a link or a footnote, which has `]:`, is for all of a document.
 */
export function findCuts(source: string): number[] {
  const isWhole = source.includes(']:');
  const cuts = isWhole ? [] : [...source.matchAll(HEADING)].map(({ index }) => index);
  const matter = findMatterEnd(source);
  return [...cuts.filter((cut) => cut > matter), source.length];
}

/** Not `^`, which is true behind the line separators of Unicode, too: they are no ends of lines in markdown. */
const HEADING = /(?<=[\n\r])#{1,6}(?=[ \t\n\r]|$)/g;

/** Comments of YAML look like headings. */
function findMatterEnd(source: string): number {
  if (!source.startsWith('---')) return 0;
  return /[\n\r]---[ \t]*(?=[\n\r]|$)/.exec(source)?.index ?? 0;
}
