import type { FieldChange, IdeaChange } from './diff.ts';

/** What happened to an idea, what weighs most first: it may have moved and have got another title, too. */
export const CHANGE_KINDS = ['status', 'moved', 'renamed', 'changed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Changes of ideas by what weighs most in each. */
export function sortChanges(changes: readonly IdeaChange[]): Record<ChangeKind, IdeaChange[]> {
  const kinds: Record<ChangeKind, IdeaChange[]> = { status: [], moved: [], renamed: [], changed: [] };
  for (const change of changes) kinds[kindOf(change)].push(change);
  return kinds;
}

function kindOf({ fields }: IdeaChange): ChangeKind {
  const has = (...names: string[]): boolean => fields.some(({ field }) => names.includes(field));
  if (has('status')) return 'status';
  if (has('term', 'projects') || fields.some(isOtherDocument)) return 'moved';
  return has('title') ? 'renamed' : 'changed';
}

/** Another document tells of the idea in the stead of one that did. */
function isOtherDocument(change: FieldChange): boolean {
  const isList = change.kind === 'list' && change.field === 'documents';
  return isList && change.added.length > 0 && change.removed.length > 0;
}
