import { errorCode } from './error-code.ts';
import type { Refusal } from './read-inside.ts';

/** Why a file cannot be read, and what to do about it. */
export interface Unreadable {
  /** "Cannot read the file (EACCES)" */
  reason: string;
  note: string;
}

const REFUSALS: Readonly<Record<string, Unreadable>> = {
  LINK: {
    reason: 'Unexpected link that leads to no file of the content folder',
    note: 'Put here what it leads to: what lies elsewhere is not read, and links to folders are not followed.',
  },
  NOT_A_FILE: {
    reason: 'Unexpected folder, pipe or device, expected a file',
    note: 'Move it out of the content folder.',
  },
  TOO_LARGE: {
    reason: 'The file is larger than documents may be',
    note: 'Split it.',
  },
  CHANGED: {
    reason: 'The file was written while it was read',
    note: 'Try again when nobody writes it.',
  },
  ENOENT: {
    reason: 'The file is gone',
    note: 'Try again.',
  },
} satisfies Record<Refusal | 'ENOENT', Unreadable>;

/** What to tell of an error of `ContentFolder.read`. */
export function tellUnreadable(error: unknown): Unreadable {
  const code = errorCode(error);
  const known = code === null ? undefined : REFUSALS[code];
  return (
    known ?? {
      reason: `Cannot read the file (${code ?? String(error)})`,
      note: 'Check that it exists and that you may read it.',
    }
  );
}
