import type { Reading } from '../parse/reading.ts';

/** Whether the ideas of a document are published: others, such as those of a program's README, are examples. */
export function isOfTerm({ identity }: Reading): boolean {
  return identity.program !== null && identity.year !== null;
}
