import type { renderHtml } from '../../markdown/render-html.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';
import type { RulePage, RulePageBlock } from '../../rules/rule-page.ts';

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
/** The address of a link to that host, and all that is said of links that lead away. */
const INSIDE = /href="https:\/\/site\.invalid(\/[^"]{0,1000})" rel="[^"]{0,100}"/g;

export interface RuleSectionOptions {
  /** Of the page, against which its links are resolved: `../mentor-handle/` is another rule. */
  href: string;
  render: typeof renderHtml;
}

/** A rule's page below its title, as a page prints it. */
export function toRuleSections(
  { sections }: Pick<RulePage, 'sections'>,
  { href, render }: RuleSectionOptions,
): RuleSection[] {
  const toBlock = (block: RulePageBlock): RuleBlock => {
    if (block.kind === 'code') return { kind: 'code', caption: toCaption(block.meta), code: block.code };
    const html = render(block.markdown, { base: HOST + href }).replace(INSIDE, 'href="$1"');
    return { kind: 'prose', html };
  };
  const unique = buildUniqueNames();
  return sections.map(({ title, blocks }) => ({
    heading: title === null ? null : { id: unique(toSlug(title)), text: title },
    blocks: blocks.map(toBlock),
  }));
}

/** What the words behind a fence's language mean to a reader. */
function toCaption(meta: string | null): string | null {
  const words = meta?.split(/\s+/) ?? [];
  const path = words.find((word) => word.startsWith('path='))?.slice('path='.length);
  if (words.includes('fixed')) return 'Mended';
  if (words.includes('beside')) return path === undefined ? 'Beside it' : `Beside it, in ${path}`;
  if (path !== undefined) return `In ${path}`;
  return null;
}
