import { applyEdits } from '../check/apply-edits.ts';
import { checkDocument } from '../check/check-document.ts';
import { type Problem, severityOf } from '../check/problem.ts';
import { readChecked } from '../check/read-checked.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Edit } from '../rules/rule.ts';
import { buildSurroundings, type Surroundings } from '../rules/surroundings.ts';
import { findMisreading } from './find-misreading.ts';
import { insertIdea } from './insert-idea.ts';
import { nameProject } from './name-project.ts';
import type { NewIdea } from './new-idea.ts';
import { tellTwin } from './tell-twin.ts';

/** A document with an idea more. */
export interface AddedIdea {
  /** The whole document. */
  text: string;
  edits: Edit[];
  /** 1-based: the idea's heading. */
  line: number;
  /** The heading of its project, as the document has it. */
  project: string;
  /** What could be better about the idea; nothing of it has to be. */
  notes: Problem[];
}

/** Why an idea was not added. */
export interface Refusal {
  /** A sentence. */
  reason: string;
  /** What would be wrong in the document with the idea. */
  problems: Problem[];
}

/**
 * Writes an idea into a document, reads it again and checks it: the idea is there as it was given, nothing else has
 * changed, and nothing is wrong that was not before; else nothing is written.
 */
export function addIdea(
  document: CheckedDocument,
  idea: NewIdea,
  { surroundings, today }: { surroundings: Surroundings; today: string },
): AddedIdea | Refusal {
  const { path, reading } = document;
  const { vocabulary } = surroundings;
  const { isNamedBy } = nameProject(idea.project, document, surroundings);
  const twin = tellTwin(idea, document, surroundings);
  if (twin !== null) return refuse(twin);
  const edits = insertIdea(document, idea, surroundings);
  const text = applyEdits(document.text, edits);
  const checked = readChecked({ path, text }, vocabulary);
  const after = checked.reading;
  const lost = findMisreading({ before: reading, after }, idea, vocabulary);
  if (lost !== null) return refuse(lost);
  const written = after.ideas.find(({ title }) => toOldOffset(title.place.start.offset ?? 0, edits) === null);
  if (!written?.project || !isNamedBy(written.project.value))
    return refuse(
      `"${idea.project}" would not be read as the name of a project: write it as people know it.`,
    );
  const options = { today, site: '/' };
  const known = checkDocument(document, surroundings, options);
  const problems = checkDocument(checked, renew(surroundings, after), options);
  const added = problems.filter((problem) => !isKnown(problem, known, edits));
  const wrong = added.filter((problem) => severityOf(problem) !== 'note');
  if (wrong.length > 0) return { reason: 'The document would have new problems.', problems: wrong };
  return { text, edits, line: written.line, project: written.project.value, notes: added };
}

function refuse(reason: string): Refusal {
  return { reason, problems: [] };
}

/** The surroundings once the document says something else. */
function renew({ terms, ...surroundings }: Surroundings, after: Reading): Surroundings {
  const readings = terms.flatMap((term) => term.readings).filter(({ path }) => path !== after.path);
  const files = surroundings.files && new Set([...surroundings.files, after.path]);
  return buildSurroundings([...readings, after], { ...surroundings, files });
}

/** Whether a document had a problem before some edits: one of the same rule, at the same place. */
function isKnown({ ruleId, place }: Problem, known: readonly Problem[], edits: readonly Edit[]): boolean {
  const offset = toOldOffset(place.start.offset ?? 0, edits);
  return (
    offset !== null &&
    known.some((problem) => problem.ruleId === ruleId && (problem.place.start.offset ?? 0) === offset)
  );
}

/** Where an offset of the edited text was in the text before; `null` for what was not there. */
function toOldOffset(offset: number, edits: readonly Edit[]): number | null {
  let moved = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const from = start + moved;
    if (offset < from) break;
    if (offset < from + text.length) return null;
    moved += text.length - (end - start);
  }
  return offset - moved;
}
