import type { Html, Nodes, Parents, Text } from 'mdast';
import { toPlace } from '../markdown/leaf.ts';
import type { CheckedDocument } from './checked-document.ts';
import { checkHtmlBlock } from './html-block.ts';
import { checkInlineHtml } from './inline-html.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** HTML that pages do not show as meant: tags are dropped, and with them what only tags say. */
export function* checkHtmlHidden(document: CheckedDocument, { vocabulary }: Surroundings): Iterable<Finding> {
  const { reading, text } = document;
  if (!reading.isReadable || !isOfTerm(reading) || !text.includes('<')) return;
  const isInIdea = ({ position }: Nodes): boolean =>
    reading.ideas.some(
      ({ line, endLine }) => position && line <= position.start.line && position.start.line <= endLine,
    );
  for (const parent of findParents(document.tree)) {
    const html = parent.children.flatMap((child) => (child.type === 'html' ? [child] : []));
    if (FLOW.has(parent.type))
      for (const node of html) {
        if (isEndless(node)) yield endlessComment(node, document);
        else
          yield* checkHtmlBlock(node, {
            document,
            vocabulary,
            isInIdea: isInIdea(node),
            isAtRoot: parent.type === 'root',
          });
      }
    else if (isInIdea(parent)) {
      if (html.length > 0) yield* checkInlineHtml(parent, document);
      for (const child of parent.children) if (child.type === 'text') yield* checkText(child, document);
    }
  }
}

const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Every node that holds HTML, or text that may. */
function findParents(tree: Nodes): Parents[] {
  const parents = new Set<Parents>();
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    if (node.children.some(({ type }) => type === 'html' || type === 'text')) parents.add(node);
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return [...parents];
}

/** A comment that is never closed reaches to the end of the document. */
function isEndless({ value }: Html): boolean {
  const last = value.lastIndexOf('<!--');
  return value.startsWith('<!--') && value.indexOf('-->', last) < 0;
}

function endlessComment({ value, position }: Html, { source }: CheckedDocument): Finding {
  const start = (position?.start.offset ?? 0) + value.lastIndexOf('<!--');
  const first = { line: 1, column: 1 };
  return {
    place: toPlace(start, start + '<!--'.length, source.location) ?? position ?? { start: first, end: first },
    reason: 'Expected `-->` behind `<!--`',
    note: 'A comment that never ends hides all that follows it.',
  };
}

/** `<!--` that starts no comment: one that is meant for several bullets or paragraphs. */
function* checkText({ value, position }: Text, { text, source }: CheckedDocument): Iterable<Finding> {
  const start = position?.start.offset ?? 0;
  const at = value.includes('<!--') ? text.slice(start, position?.end.offset).indexOf('<!--') : -1;
  const place = at < 0 ? null : toPlace(start + at, start + at + '<!--'.length, source.location);
  if (place)
    yield {
      place,
      reason: 'Unexpected `<!--` without `-->` in the same paragraph or bullet',
      note: 'Pages show it, and what it should hide. Start the comment on a line of its own, below an empty one.',
      harm: 'fault',
    };
}
