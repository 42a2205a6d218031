import { applyEdits } from '../check/apply-edits.ts';
import { checkDocument } from '../check/check-document.ts';
import { type Problem, severityOf } from '../check/problem.ts';
import { readChecked } from '../check/read-checked.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { RULE_IDS, type RuleId } from '../rules/rule-ids.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { findMisreading } from './find-misreading.ts';
import { insertIdea } from './insert-idea.ts';
import type { NewField } from './new-idea.ts';

export interface AnswerOptions {
  /** Where the idea is to go. */
  document: CheckedDocument;
  surroundings: Surroundings;
  today: string;
}

const TITLE = 'Lorem ipsum';
const FILLER: NewField = { kind: 'description', label: 'Description', values: ['Lorem ipsum dolor.'] };

/** What is wrong with the values of one field, by themselves: a sentence; `null` where nothing is. */
export function checkField(field: NewField, options: AnswerOptions): string | null {
  const fields = field.kind === 'description' ? [field] : [FILLER, field];
  return checkParts({ title: TITLE, fields }, options);
}

/** What is wrong with a title by itself: a sentence; `null` where nothing is. */
export function checkTitle(title: string, options: AnswerOptions): string | null {
  return checkParts({ title, fields: [FILLER] }, options);
}

/** Writes a document that has nothing but these parts, and tells the first thing that is wrong with them. */
function checkParts(
  parts: { title: string; fields: NewField[] },
  { document, surroundings, today }: AnswerOptions,
): string | null {
  const { path } = document;
  const { vocabulary } = surroundings;
  const read = (text: string): CheckedDocument => readChecked({ path, text }, vocabulary);
  const before = read('# Project ideas\n');
  const idea = { ...parts, project: 'Lorem' };
  const after = read(applyEdits(before.text, insertIdea(before, idea, surroundings)));
  const lost = findMisreading({ before: before.reading, after: after.reading }, idea, vocabulary);
  if (lost !== null) return lost;
  const [own] = after.reading.ideas;
  const line = parts.title === TITLE ? own?.fields.at(-1)?.label.place.start.line : own?.line;
  const isOwn = ({ place: { start } }: Problem): boolean =>
    parts.title === TITLE ? start.line >= (line ?? 0) : start.line === line;
  const rules = RULE_IDS.filter((id) => !WHOLE.includes(id));
  const [problem] = checkDocument(after, surroundings, { today, site: '/', rules }).filter(
    (found) => severityOf(found) !== 'note' && isOwn(found),
  );
  return problem ? `${problem.reason}. ${problem.note}` : null;
}

/** What is about an idea as a whole, and about the project that it is of. */
const WHOLE: readonly RuleId[] = [
  'duplicate-idea',
  'field-missing',
  'idea-fields',
  'mentor-count',
  'project-heading',
  'project-unknown',
];
