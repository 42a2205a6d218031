import type { Nodes } from 'mdast';
import { findNodesAt } from '../markdown/find-nodes-at.ts';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** A line that git leaves where it cannot merge two versions: "<<<<<<< HEAD", ">>>>>>> main". */
const MARK = /^(?:<{7}|>{7}) \S.*$/gm;

/** Two versions of the same lines, as git leaves them for somebody to choose from. */
export function* checkMergeConflict(document: CheckedDocument): Iterable<Finding> {
  const { text, location } = document;
  const marks = [...text.matchAll(MARK)].filter(({ index }) => !isInCode(document.tree, index));
  for (const [at, { 0: line, index }] of marks.entries()) {
    const isEnd = line.startsWith('>') && marks[at - 1]?.[0].startsWith('<');
    const mark = line.slice(0, 7);
    const place = toPlace(index, index + line.trimEnd().length, location);
    if (place && !isEnd)
      yield {
        place,
        reason: `Unexpected mark \`${mark}\` of a merge that was not finished`,
        note: 'Two versions stand below each other, and both are read: keep what is right, and delete the other one and the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`.',
      };
  }
}

function isInCode(tree: Nodes, at: number): boolean {
  return findNodesAt(tree, at).some(({ type }) => type === 'code');
}
