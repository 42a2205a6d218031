import type { Draft } from './verdict.ts';

/** GitHub's servers refuse addresses of more than 8 kB; this leaves room for what it adds on signing in. */
const MAX_LENGTH = 7_500;

/** Where a text is proposed on GitHub, and what to know about it. */
export interface Proposal {
  href: string;
  /** Whether the text does not come along: it is to be pasted there. */
  isPasted: boolean;
  note: string;
}

interface ProposalOptions {
  /** The page for a new file, without its query. */
  newFile: string;
  /** The editor of the document; `null` where it is a new one. */
  edit: string | null;
}

/** How a text becomes part of the content. */
export function buildProposal({ path, text }: Draft, { newFile, edit }: ProposalOptions): Proposal {
  if (edit !== null)
    return {
      href: edit,
      isPasted: true,
      note: 'GitHub opens the document as it is there. Your text is copied: paste it at its place.',
    };
  const whole = `${newFile}?${new URLSearchParams({ filename: path, value: text })}`;
  if (whole.length <= MAX_LENGTH)
    return { href: whole, isPasted: false, note: `GitHub opens a new file, ${path}, with your text in it.` };
  return {
    href: `${newFile}?${new URLSearchParams({ filename: path })}`,
    isPasted: true,
    note: 'The text is too long to go along in an address. GitHub opens an empty file, and your text is copied: paste it there.',
  };
}
