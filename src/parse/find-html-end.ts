/** Kinds of HTML that blank lines do not end, by their start: where the search for their end begins, and that end. */
const KINDS = [
  { start: /^<!--/, from: 2, end: /-->/ },
  { start: /^<\?/, from: 1, end: /\?>/ },
  { start: /^<![a-z]/i, from: 2, end: />/ },
  {
    start: /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i,
    from: 1,
    end: /<\/(?:script|pre|style|textarea)>/i,
  },
];

/**
 * Where the HTML ends that may begin with a line (micromark-core-commonmark 2.0.4, html-flow): with that line, with one
 * that has a text, or with the next blank one. What the parser ends otherwise than CommonMark does is `unknown`.
 */
export function findHtmlEnd(line: string): RegExp | 'same line' | 'blank line' | 'unknown' {
  if (line.startsWith('<![')) return 'unknown';
  const kind = KINDS.find(({ start }) => start.test(line));
  if (!kind) return 'blank line';
  return kind.end.test(line.slice(kind.from)) ? 'same line' : kind.end;
}
