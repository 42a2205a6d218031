import { applyEdits } from '../check/apply-edits.ts';
import { readChecked } from '../check/read-checked.ts';
import { buildLabelBook } from '../parse/label-book.ts';
import { findContents } from '../parse/read-contents.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Edit } from '../rules/rule.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { extendContents } from './extend-contents.ts';
import { findSpot, type Spot } from './find-spot.ts';
import type { IdeaForm } from './idea-form.ts';
import { nameProject } from './name-project.ts';
import type { NewIdea } from './new-idea.ts';
import { prepareValue } from './prepare-value.ts';
import { readForm } from './read-form.ts';
import { renderHeading, renderIdea } from './render-idea.ts';

/**
 * What writes an idea into a document: itself, at its place and in the document's own form, with a heading for its
 * project where there is none, and its lines in the table of contents.
 */
export function insertIdea(document: CheckedDocument, idea: NewIdea, surroundings: Surroundings): Edit[] {
  const { vocabulary } = surroundings;
  const labels = buildLabelBook(vocabulary);
  const form = readForm(document, vocabulary);
  const { heading: project, isNamedBy } = nameProject(idea.project, document, surroundings);
  const { title } = idea;
  const spot = findSpot(document, { title, project, isOfProject: isNamedBy, form });
  const fields = idea.fields.map((field) => ({
    ...field,
    values: field.values.map((value) => prepareValue(value, labels)),
  }));
  const written = toBodyEdit(document, spot, renderPart({ title, project, fields }, spot, form));
  const edits = [written, ...listIdea(document, written, { title, project, spot, surroundings })];
  const eol = usualLineEnd(document.text);
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', eol) }));
}

function renderPart(idea: NewIdea, { projectDepth, ideaDepth }: Spot, form: IdeaForm): string {
  const text = renderIdea(idea, ideaDepth, form);
  if (projectDepth === null) return text;
  return `${renderHeading(idea.project, projectDepth, form)}${form.gaps.first}${text}`;
}

function toBodyEdit({ text, source }: CheckedDocument, { line, gap }: Spot, part: string): Edit {
  if (line === 0) {
    const isAlone = text.trim() === '';
    return { start: 0, end: isAlone ? text.length : 0, text: `${part}${isAlone ? '\n' : gap}` };
  }
  const next = source.location.toOffset({ line: line + 1, column: 1 });
  const isLast = next === undefined || !text.slice(0, next).endsWith('\n');
  if (isLast || next === undefined) return { start: text.length, end: text.length, text: `${gap}${part}\n` };
  const end = text.slice(0, next).replace(/\r?\n$/, '').length;
  return { start: end, end, text: `${gap}${part}` };
}

interface Listing {
  title: string;
  project: string;
  spot: Spot;
  surroundings: Surroundings;
}

/** What the table of contents needs: the new headings are read out of the document that has them. */
function listIdea(document: CheckedDocument, written: Edit, listing: Listing): Edit[] {
  const { path, tree, source } = document;
  if (findContents(tree, source).length === 0) return [];
  const text = applyEdits(document.text, [written]);
  const after = readChecked({ path, text }, listing.surroundings.vocabulary);
  const added = after.reading.headings.filter(({ title }) => {
    const offset = title.place.start.offset ?? 0;
    return offset >= written.start && offset < written.start + written.text.length;
  });
  const idea = added.find(({ role }) => role === 'idea');
  if (!idea) return [];
  const [first] = added;
  const isNew = listing.spot.projectDepth !== null && first !== undefined;
  return extendContents(document, {
    after,
    project: isNew ? { heading: first, title: listing.project } : null,
    idea: { heading: idea, title: listing.title },
  });
}

function usualLineEnd(text: string): string {
  const all = text.match(/\n/g)?.length ?? 0;
  const windows = text.match(/\r\n/g)?.length ?? 0;
  return windows * 2 > all ? '\r\n' : '\n';
}
