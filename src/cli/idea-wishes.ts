import { UsageError } from '../content/usage-error.ts';
import type { AskedField } from '../edit/list-fields.ts';
import { isListKind, type NewField } from '../edit/new-idea.ts';
import { buildLabelBook, type LabelBook } from '../parse/label-book.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CommandLine } from './options.ts';

/** A field with what the command line says of it: nothing yet, maybe. */
export interface WishedField extends AskedField {
  values: string[];
}

/** An idea as far as the command line tells it. */
export interface IdeaWishes {
  title: string | null;
  project: string | null;
  fields: WishedField[];
}

/** The options that fill a field, with the labels that it has where a program does not ask for it. */
const FLAGS = [
  { flag: 'description', kind: 'description', label: 'Description' },
  { flag: 'outcome', kind: 'expectedOutcome', label: 'Expected Outcome' },
  { flag: 'skills', kind: 'skills', label: 'Recommended Skills' },
  { flag: 'mentor', kind: 'mentors', label: 'Mentor(s)' },
  { flag: 'issue', kind: 'issues', label: 'Upstream Issue' },
] as const;

/**
 * What a command line says of an idea, in the order of the fields that its program asks for; others come last.
 * @throws UsageError For a `--field` without a label or a value, and for two values where there can be one.
 */
export function readWishes(
  { values }: Pick<CommandLine, 'values'>,
  asked: readonly AskedField[],
  vocabulary: Vocabulary,
): IdeaWishes {
  const labels = buildLabelBook(vocabulary);
  const fields: WishedField[] = asked.map((field) => ({ ...field, values: [] }));
  for (const { flag, kind, label } of FLAGS) fill(fields, { kind, label }, [values[flag] ?? []].flat());
  for (const text of values.field ?? []) {
    const { label, value } = splitField(text);
    fill(fields, { kind: kindOf(label, labels), label }, [value]);
  }
  for (const { kind, label, values: all } of fields)
    if (!isListKind(kind) && all.length > 1) throw new UsageError(`"${label}" has two values.`);
  return { title: toText(values.title), project: toText(values.project), fields };
}

/** The option that fills a field: "--mentor", "--field "Expected project size: ..."". */
function flagOf({ kind, label }: Pick<AskedField, 'kind' | 'label'>): string {
  const flag = FLAGS.find((one) => one.kind === kind)?.flag;
  return flag ? `--${flag}` : `--field "${label}: ..."`;
}

/** The options that are missing. */
export function listMissing({ title, project, fields }: IdeaWishes): string[] {
  const missing = fields
    .filter(({ values, least }) => values.length < least)
    .map((field) => (field.least > 1 ? `${flagOf(field)} (${field.least} of them)` : flagOf(field)));
  return [...(project === null ? ['--project'] : []), ...(title === null ? ['--title'] : []), ...missing];
}

/** The fields that have a value. */
export function toNewFields(fields: readonly WishedField[]): NewField[] {
  return fields.flatMap(({ kind, label, values }) => (values.length > 0 ? [{ kind, label, values }] : []));
}

function fill(
  fields: WishedField[],
  { kind, label }: { kind: FieldKind; label: string },
  values: readonly string[],
): void {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  const field = fields.find((one) =>
    kind === 'other' ? fold(one.label) === fold(label) : one.kind === kind,
  );
  if (field) field.values.push(...given);
  else if (given.length > 0) fields.push({ kind, label, prompt: '', example: '', least: 0, values: given });
}

function kindOf(label: string, labels: LabelBook): FieldKind {
  return labels.kindOf(label) ?? 'other';
}

function splitField(text: string): { label: string; value: string } {
  const [before = '', ...behind] = text.split(':');
  const [label, value] = [before.trim(), behind.join(':').trimStart()];
  if (label === '' || label.includes('\n') || value === '')
    throw new UsageError(
      `--field wants a label and a value, such as "Expected size: 350 hours", not "${text}".`,
    );
  return { label, value };
}

function toText(value: string | undefined): string | null {
  return value?.trim() || null;
}
