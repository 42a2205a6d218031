import type { DocumentKind, Status } from '../vocabulary/vocabulary.ts';

/** What an idea must say to be looked for among the proposals. */
interface Listed {
  status: Status;
  sources: readonly { path: string }[];
}

/** The ideas of a term that went further than its proposals but are not among them, where it has both lists. */
export function findUnlisted<T extends Listed>(
  ideas: readonly T[],
  documents: readonly { path: string; kind: DocumentKind }[],
): T[] {
  const lists = new Set(documents.filter(({ kind }) => kind === 'ideas').map(({ path }) => path));
  const isProposed = ({ sources }: T): boolean => sources.some(({ path }) => lists.has(path));
  if (!ideas.some(isProposed)) return [];
  return ideas.filter((idea) => idea.status !== 'proposed' && !isProposed(idea));
}
