import type { Edit } from '../rules/rule.ts';

/**
 * A text with some edits made. Of those that overlap the first one is made, by start and then by end, so that the
 * order in which they come makes no difference; two insertions at one place are both made.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.start < end) continue;
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
}
