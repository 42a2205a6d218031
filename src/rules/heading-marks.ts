import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** A single star may be meant: "*BSD", "A*". */
const OPENING = /^(?:\*{2,3}\s*(?=\S)|#{1,6}\s*(?=\p{Lu}\S*\s+\S))/u;
const CLOSING = /(?<=[^\s\\*])\s*\*{2,3}$/;

/** Marks of emphasis that was never closed, or never opened, and a second set of `#`: readers see them. */
export function* checkHeadingMarks(document: CheckedDocument): Iterable<Finding> {
  const { text, tree } = document;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const [first] = node.children;
    const last = node.children.at(-1);
    const start = first?.position?.start.offset ?? 0;
    const end = last?.position?.end.offset ?? 0;
    const title = text.slice(start, end);
    // Where another node stands at an end, its marks mean something: code, a link, emphasis that is closed.
    const [opening = ''] = (first?.type === 'text' && OPENING.exec(title)) || [];
    const [closing = ''] = (last?.type === 'text' && CLOSING.exec(title)) || [];
    if (opening !== '') yield* toFindings(start, opening, document);
    if (closing !== '') yield* toFindings(end - closing.length, closing, document);
  }
}

function* toFindings(start: number, marks: string, { source }: CheckedDocument): Iterable<Finding> {
  const end = start + marks.length;
  const place = toPlace(end - marks.trimStart().length, start + marks.trimEnd().length, source.location);
  if (place)
    yield {
      place,
      reason: `Unexpected \`${marks.trim()}\` in a heading`,
      note: 'It has no counterpart, so that readers see it as it is: delete it.',
      edits: [{ start, end, text: '' }],
    };
}
