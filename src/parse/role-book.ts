import { fold } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Finds the role that some words name. */
export interface RoleBook {
  /** A key of `data/roles.yml`; `null` where they name none. */
  find(text: string): string | null;
}

/** A role book for the roles of a vocabulary; what stands in parentheses does not count. */
export function buildRoleBook(vocabulary: Vocabulary): RoleBook {
  const roles = new Map<string, string>();
  for (const [role, spellings] of Object.entries(vocabulary.roles))
    for (const text of spellings) roles.set(fold(text), role);
  return { find: rememberTexts((text) => roles.get(fold(text.replace(/\([^()]{0,40}\)/g, ' '))) ?? null) };
}
