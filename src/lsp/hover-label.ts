import { buildLabelBook } from '../parse/label-book.ts';
import type { Reading } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import type { FieldKind, Vocabulary } from '../vocabulary/vocabulary.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { isSameLabel } from './is-same-label.ts';

/** What the model makes of a field. */
const MEANING = {
  description: 'Read as the description of the idea.',
  expectedOutcome: 'Read as the expected outcome.',
  skills: 'Read as a list of skills.',
  mentors: 'Read as a list of mentors.',
  mentees: 'Read as a list of mentees.',
  issues: 'Read as the addresses of issues.',
  lfxUrl: 'Read as the page of the idea on LFX Mentorship.',
  other: 'Kept under its label, as written.',
} as const satisfies Record<FieldKind, string>;

/** What belongs behind a label, and whether the program of the document requires it, as markdown. */
export function hoverLabel(
  { kind, label }: { kind: FieldKind; label: string },
  { identity }: Pick<Reading, 'identity'>,
  vocabulary: Vocabulary,
): string {
  const template = findTemplate(identity, vocabulary.programs);
  const book = buildLabelBook(vocabulary);
  const field = template?.fields.find((other) => isSameLabel(other.label, label, book));
  const isRequired = template?.required.some((other) => isSameLabel(other, label, book)) ?? false;
  const program = vocabulary.programs.find(({ id }) => id === identity.program)?.name ?? '';
  const asked = field ? `asks for it${isRequired ? '' : ', but does not require it'}` : null;
  return [
    `**${escapeMarkdown(field?.label ?? label)}**`,
    field ? escapeMarkdown(field.prompt) : null,
    field ? `Such as: ${escapeMarkdown(field.example)}` : null,
    isRequired ? `${program} requires it.` : asked && `${program} ${asked}.`,
    MEANING[kind],
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}
