import { readDocument } from '../parse/read-document.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Edit } from './rule.ts';

/**
 * Whether a document whose headings change still says the same: every idea keeps its texts, its groups and its
 * project, or moves to the one that the table of contents says.
 * @param edits In order, none of them overlapping another one.
 */
export function keepsIdeas(
  document: CheckedDocument,
  edits: readonly Edit[],
  { vocabulary, listed }: { vocabulary: Vocabulary; listed: (idea: string) => string | null },
): boolean {
  const { path, text, reading } = document;
  const { ideas } = readDocument({ path, text: change(text, edits) }, vocabulary);
  return (
    ideas.length === reading.ideas.length &&
    ideas.every((idea, index) => {
      const before = reading.ideas[index];
      if (before === undefined || print(before) !== print(idea)) return false;
      const project = idea.project?.value ?? '';
      const isSame = project === (before.project?.value ?? '');
      return isSame || fold(listed(idea.title.value) ?? '') === fold(project);
    })
  );
}

function change(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const pieces = inOrder.map(
    (edit, index) => text.slice(inOrder[index - 1]?.end ?? 0, edit.start) + edit.text,
  );
  return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}

/** All that an idea says, but for its places and its project. */
function print({ title, group, fields, rest, description }: IdeaReading): string {
  return JSON.stringify([
    title.value,
    group.map(({ value }) => value),
    fields.map(({ label, value }) => [label.value, value.text]),
    [...rest, ...description].map(({ text }) => text),
  ]);
}
