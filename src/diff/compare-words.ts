import { diffArrays } from 'diff';
import type { Words } from './diff.ts';

/** Beyond so many words that came or went, a text is told as another one. */
const MOST_CHANGES = 2000;

/** What became of the words of a text, in their order. White space between words counts for nothing. */
export function compareWords(before: string, after: string): Words[] {
  const [old, now] = [before, after].map((text) => text.split(/\s+/).filter(Boolean));
  const changes = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}
