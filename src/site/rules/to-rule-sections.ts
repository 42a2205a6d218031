import type { Code, RootContent } from 'mdast';
import { toString as toPlainText } from 'mdast-util-to-string';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { renderHtml } from '../../markdown/render-html.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';

/** A part of a rule's page: what stands before the first heading has none. */
export interface RuleSection {
  heading: { id: string; text: string } | null;
  blocks: RuleBlock[];
}

/** Some paragraphs, or a piece of code with what its fence says of it. */
export type RuleBlock =
  | { kind: 'prose'; html: string }
  | { kind: 'code'; caption: string | null; code: string };

/** A host that there is not (RFC 2606): relative links of a page are resolved against it, and lead into the site. */
const HOST = 'https://site.invalid';

export interface RuleSectionOptions {
  /** Of the page, against which its links are resolved: `../mentor-handle/` is another rule. */
  href: string;
  render: typeof renderHtml;
}

/** The markdown of a rule's page, below its title, in sections: each heading at the root begins one. */
export function toRuleSections(markdown: string, { href, render }: RuleSectionOptions): RuleSection[] {
  const renderPart = (from: number, to?: number): string =>
    render(markdown.slice(from, to), HOST + href).replaceAll(`href="${HOST}/`, 'href="/');
  const unique = buildUniqueNames();
  let nodes: RootContent[] = [];
  const parts: { title: string | null; nodes: RootContent[] }[] = [{ title: null, nodes }];
  for (const node of parseMarkdown(markdown).children)
    if (node.type === 'heading') {
      nodes = [];
      parts.push({ title: toPlainText(node), nodes });
    } else nodes.push(node);
  return parts
    .filter((part) => part.title !== null || part.nodes.length > 0)
    .map(({ title, nodes: own }) => ({
      heading: title === null ? null : { id: unique(toSlug(title)), text: title },
      blocks: toBlocks(own, renderPart),
    }));
}

/** What stands between two pieces of code is rendered at once, so that lists stay lists. */
function toBlocks(
  nodes: readonly RootContent[],
  renderPart: (from: number, to?: number) => string,
): RuleBlock[] {
  const blocks: RuleBlock[] = [];
  let prose: RootContent[] = [];
  const flush = (): void => {
    const from = prose[0]?.position?.start.offset;
    const to = prose.at(-1)?.position?.end.offset;
    if (from !== undefined) blocks.push({ kind: 'prose', html: renderPart(from, to) });
    prose = [];
  };
  for (const node of nodes)
    if (node.type === 'code') {
      flush();
      blocks.push({ kind: 'code', caption: toCaption(node), code: node.value });
    } else prose.push(node);
  flush();
  return blocks;
}

/** What the words behind a fence's language mean to a reader. */
function toCaption({ meta }: Code): string | null {
  const words = meta?.split(/\s+/) ?? [];
  const path = words.find((word) => word.startsWith('path='))?.slice('path='.length);
  if (words.includes('fixed')) return 'Mended';
  if (words.includes('beside')) return path === undefined ? 'Beside it' : `Beside it, in ${path}`;
  if (path !== undefined) return `In ${path}`;
  return null;
}
