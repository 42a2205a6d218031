import type { Cipher } from './cipher.ts';
import { linesOf } from './lines-of.ts';

/** A word: letters and digits. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** Segments of addresses that say what kind of page it is. */
const KINDS = new Set(
  'blob discussions edit issues main master milestone milestones orgs project projects pull pulls tree wiki'.split(
    ' ',
  ),
);

/*
 * What stands in a line, in order: an address, an e-mail address, a handle, a link to a heading with its text, a word.
 * The text of such a link repeats the heading.
 */
const PIECES = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s<>"'|)\]]+)`,
    String.raw`(?<handle>[\w.+-]*@[\w.-]+)`,
    String.raw`(?<contents>\[[^\]\n]*\]\((?!https?:)[^()\s]*#[^()\s]*\))`,
    String.raw`(?<word>[\p{L}\p{N}]+)`,
  ].join('|'),
  'gu',
);

export interface Renaming {
  cipher: Cipher;
  /** Words of names, in lower case: they are renamed wherever they stand. */
  names: ReadonlySet<string>;
  /** Words, in lower case, that stay wherever they stand. */
  fixed: ReadonlySet<string>;
}

/**
 * A document of the same shape with other names: headings and links to them, names, handles and addresses are written
 * with other letters, and every text keeps its length.
 */
export function renameText(text: string, renaming: Renaming): string {
  return linesOf(text)
    .map(({ line, kind }) =>
      kind === 'heading' ? renameHeading(line, renaming) : renameProse(line, renaming),
    )
    .join('');
}

/** All words but the fixed ones. */
export function renameHeading(text: string, renaming: Renaming): string {
  return renamePieces(text, renaming, (word) =>
    isFixed(word, renaming) ? word : renaming.cipher.word(word),
  );
}

/** The host stays, and so do the segments that say what kind of page it is. */
export function renameAddress(address: string, { cipher }: Renaming): string {
  const [, host = '', path = ''] = /^(https?:\/\/[^/]+)(.*)$/s.exec(address) ?? [];
  return (
    host +
    path.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|%[\dA-Fa-f]{2}|[^/?#&=%,]+/g, (segment) => {
      if (/^[\da-f]{8}-[\da-f-]{27}$/.test(segment)) return cipher.hexadecimal(segment);
      return segment.startsWith('%') || KINDS.has(segment) ? segment : cipher.word(segment);
    })
  );
}

function renameProse(text: string, renaming: Renaming): string {
  const { cipher, names } = renaming;
  return renamePieces(text, renaming, (word) => (names.has(word.toLowerCase()) ? cipher.word(word) : word));
}

function renamePieces(text: string, renaming: Renaming, renameWord: (word: string) => string): string {
  return text.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { address, handle, contents } = groupsOf(rest);
    if (address !== undefined) return renameAddress(piece, renaming);
    if (handle !== undefined) return renameHandle(piece, renaming);
    if (contents !== undefined) return renameContents(piece, renaming);
    return renameWord(piece);
  });
}

function groupsOf(rest: readonly unknown[]): Record<string, unknown> {
  const last = rest.at(-1);
  return typeof last === 'object' && last !== null ? { ...last } : {};
}

/** Of an e-mail address what stands before the `@`, else what stands behind it. */
function renameHandle(text: string, { cipher }: Renaming): string {
  const at = text.indexOf('@');
  return at > 0 ? cipher.word(text.slice(0, at)) + text.slice(at) : cipher.word(text);
}

function renameContents(link: string, renaming: Renaming): string {
  const [, text = '', target = '', fragment = ''] = /^\[(.*)\]\(([^#]*)#(.*)\)$/s.exec(link) ?? [];
  return `[${renameHeading(text, renaming)}](${target}#${renameHeading(fragment, renaming)})`;
}

function isFixed(word: string, { fixed }: Renaming): boolean {
  return fixed.has(word.toLowerCase());
}
