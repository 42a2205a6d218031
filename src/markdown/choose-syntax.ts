import type { Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';

/** A syntax, and what stands in each text that makes use of it. */
interface Syntax {
  sign: RegExp;
  extension: Extension;
}

const literals = gfmAutolinkLiteral();

/** Bare addresses: those of e-mail are looked for at every word, which is a fifth of the work of the parser. */
const ADDRESSES: readonly Syntax[] = [
  { sign: /[\w.+-]@/, extension: literals },
  { sign: /https?:|www\./i, extension: withoutEmails(literals) },
];

/**
 * A line that makes a table of the one above has a `|`, or a `:` at its dashes. Front matter that is looked for and not
 * found leaves the parser (micromark-extension-frontmatter 2.0.0) without eyes for lists.
 */
const OTHERS: readonly Syntax[] = [
  { sign: /^---[ \t]*[\n\r](?:[\s\S]*[\n\r])?---[ \t]*(?:[\n\r]|$)/, extension: frontmatter() },
  { sign: /\[\^/, extension: gfmFootnote() },
  { sign: /~/, extension: gfmStrikethrough() },
  { sign: /\||:-|-:/, extension: gfmTable() },
  { sign: /\[[\sxX>]*\]/, extension: gfmTaskListItem() },
];

const mdastExtensions = [frontmatterFromMarkdown(), ...gfmFromMarkdown()].map(
  ({ transforms: _, ...extension }) => extension,
);

/**
 * What the parser needs to know of front matter and of GitHub's syntax to read a text as if it knew all of them. The
 * bare addresses that are found behind the parser are left to `linkAddresses`.
 */
export function chooseSyntax(text: string): Options {
  const isOfUse = ({ sign }: Syntax): boolean => sign.test(text);
  const chosen = [...OTHERS.filter(isOfUse), ...ADDRESSES.filter(isOfUse).slice(0, 1)];
  return { extensions: chosen.map(({ extension }) => extension), mdastExtensions };
}

function withoutEmails({ text = {} }: Extension): Extension {
  const others = Object.entries(text).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink'),
  ]);
  return { text: Object.fromEntries(others.filter(([, constructs]) => constructs?.length)) };
}
