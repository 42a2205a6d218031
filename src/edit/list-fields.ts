import { buildLabelBook } from '../parse/label-book.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind, Vocabulary } from '../vocabulary/vocabulary.ts';

/** A field that ideas of a program have. */
export interface AskedField {
  kind: FieldKind;
  label: string;
  /** What belongs there, in a few words. */
  prompt: string;
  example: string;
  /** How many values it needs: more than one for mentors alone. */
  least: number;
}

/** What ideas have at least where nobody has written down what their program asks for. */
const USUAL = [
  {
    label: 'Description',
    prompt: 'What is to be done, and why.',
    example: 'Pulling an image takes minutes.',
  },
  { label: 'Expected Outcome', prompt: 'What there is when the work is done.', example: 'A benchmark.' },
  { label: 'Recommended Skills', prompt: 'What the work takes, such as languages and tools.', example: 'Go' },
  { label: 'Mentor(s)', prompt: 'Name (@handle)', example: 'Jane Doe (@jane)' },
  {
    label: 'Upstream Issue',
    prompt: 'The address of the issue.',
    example: 'https://github.com/org/repo/issues/1',
  },
];
const USUALLY_REQUIRED = ['Description', 'Mentor(s)'];

/** The fields that a program asks of the ideas of a year, in their order. */
export function listFields(
  term: { program: string | null; year: number | null },
  vocabulary: Vocabulary,
): AskedField[] {
  const template = findTemplate(term, vocabulary.programs);
  const labels = buildLabelBook(vocabulary);
  const required = new Set((template?.required ?? USUALLY_REQUIRED).map(fold));
  return (template?.fields ?? USUAL).map(({ label, prompt, example }) => {
    const kind = labels.kindOf(label) ?? 'other';
    const isRequired = required.has(fold(label));
    const least =
      kind === 'mentors' ? Math.max(template?.mentors ?? 1, isRequired ? 1 : 0) : isRequired ? 1 : 0;
    return { kind, label, prompt, example, least };
  });
}
