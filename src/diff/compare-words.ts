import { diffArrays } from 'diff';
import type { Words } from './diff.ts';

/** Beyond so many words that came or went, a text is told as another one. */
const MOST_CHANGES = 2000;
/** A text that keeps less of the shorter one is another text, and words that both happen to have tell nothing. */
const LEAST_SAME = 0.4;

/** What became of the words of a text, in their order. White space between words counts for nothing. */
export function compareWords(before: string, after: string): Words[] {
  const [old, now] = [before, after].map((text) => text.split(/\s+/).filter(Boolean));
  const changes = diffArrays(old ?? [], now ?? [], { maxEditLength: MOST_CHANGES });
  const same = changes?.flatMap(({ value, added, removed }) => (added || removed ? [] : value)).length ?? 0;
  if (!changes || same < Math.min(old?.length ?? 0, now?.length ?? 0) * LEAST_SAME)
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter(({ text }) => text !== '');
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}
