import { readChecked } from '../check/read-checked.ts';
import { countValues } from '../model/compare.ts';
import { usualDepth } from '../model/usual-depth.ts';
import type { HeadingReading, IdeaReading } from '../parse/reading.ts';
import { buildRoleBook } from '../parse/role-book.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind, Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildOutline, type DocumentOutline, lastLineBefore, startOf } from './document-outline.ts';
import { DEFAULT_FORM, type IdeaForm } from './idea-form.ts';

/** How most ideas of a document are written; where it has none, how its template is. */
export function readForm(document: CheckedDocument, vocabulary: Vocabulary): IdeaForm {
  const outline = buildOutline(document);
  if (outline.ideas.length > 0) return formOf(document, outline, vocabulary);
  for (const text of findTemplates(document)) {
    const path = document.path;
    const sample = readChecked({ path, text }, vocabulary);
    const inside = buildOutline(sample);
    if (inside.ideas.length > 0) return formOf(sample, inside, vocabulary);
  }
  return DEFAULT_FORM;
}

/** The templates that a document shows as code, with names in the place of their placeholders. */
function findTemplates({ tree }: CheckedDocument): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'code' ? [node.value.replace(/^(#{1,6})[ \t].*$/gm, '$1 Lorem')] : [],
  );
}

function formOf(document: CheckedDocument, outline: DocumentOutline, vocabulary: Vocabulary): IdeaForm {
  const { ideas, parts } = outline;
  const full = parts.filter((part) => part.ideas.length > 0);
  const own = ideas.filter(({ idea }) => idea.group.length === 0);
  const ideaDepth =
    usualDepth((own.length > 0 ? own : ideas).map(({ heading }) => heading)) ?? DEFAULT_FORM.ideaDepth;
  const projectDepth = usualDepth(full.map(({ heading }) => heading)) ?? Math.max(ideaDepth - 1, 1);
  const read = ideas.map(({ idea }) => idea);
  const labels = read.flatMap(({ fields }) =>
    fields.flatMap(({ label }) => readMarks(label, document) ?? []),
  );
  const [opening = '', closing = ':'] =
    usual(labels.map((mark) => `${mark.opening}\n${mark.closing}`))?.split('\n') ?? [];
  return {
    projectDepth,
    ideaDepth,
    isClosed: isMost(ideas.map(({ heading }) => /[ \t]#+[ \t]*$/.test(lineAt(document, startOf(heading))))),
    bullet: usual(labels.map(({ bullet }) => bullet)) ?? DEFAULT_FORM.bullet,
    opening,
    closing,
    labels: readSpellings(read, vocabulary),
    isListed: { mentors: isListed(read, 'mentors'), issues: isListed(read, 'issues') },
    isLoose: isMost(read.flatMap((idea) => areLoose(idea, document))),
    isSpaced: isMost(
      ideas.map(({ heading }) => lineAt(document, heading.title.place.end.line + 1).trim() === ''),
    ),
    gaps: readGaps(document, outline),
  };
}

/** The most frequent of some values; `null` for none. */
function usual(values: readonly string[]): string | null {
  return countValues(values)[0]?.[0] ?? null;
}

function isMost(facts: readonly boolean[]): boolean {
  return facts.filter(Boolean).length * 2 > facts.length;
}

/** A line (1-based) without its end. */
function lineAt({ text, source }: CheckedDocument, line: number): string {
  const start = source.location.toOffset({ line, column: 1 });
  if (start === undefined) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

interface Marks {
  bullet: string;
  opening: string;
  closing: string;
}

const BEFORE = /^([ \t]*(?:[-*+][ \t]+)?)([*_]*)$/;

/** How a label is written; `null` for one that has no colon, or stands in a line that others started. */
function readMarks(label: IdeaReading['title'], document: CheckedDocument): Marks | null {
  const { start, end } = label.place;
  const line = lineAt(document, start.line);
  const [, bullet, opening = ''] = BEFORE.exec(line.slice(0, start.column - 1)) ?? [];
  const behind = line.slice(end.column - 1).replace(/[ \t]/g, '');
  if (bullet === undefined || start.line !== end.line) return null;
  const closing = [`${opening}:`, `:${opening}`].find((marks) => behind.startsWith(marks));
  return closing === undefined ? null : { bullet: bullet.trim() === '' ? '' : bullet, opening, closing };
}

/** The usual spelling of each label; misspelt ones are none, nor are the roles of single mentors. */
function readSpellings(ideas: readonly IdeaReading[], vocabulary: Vocabulary): Map<string, string> {
  const roles = buildRoleBook(vocabulary);
  const written = new Map<string, string[]>();
  for (const { fields } of ideas)
    for (const { kind, label } of fields) {
      const bare = fold(label.value.replace(/\([^()]*\)/g, ' '));
      if (kind !== 'other' && !vocabulary.labels[kind].some((known) => fold(known) === bare)) continue;
      if (kind === 'mentors' && roles.find(label.value) !== null) continue;
      const key = kind === 'other' ? fold(label.value) : kind;
      written.set(key, [...(written.get(key) ?? []), label.value]);
    }
  return new Map([...written].map(([key, values]) => [key, usual(values) ?? key]));
}

function isListed(ideas: readonly IdeaReading[], wanted: FieldKind): boolean {
  const fields = ideas.flatMap((idea) => idea.fields.filter(({ kind }) => kind === wanted));
  return isMost(
    fields.filter(({ value }) => value.text !== '').map(({ value }) => /^[-*+][ \t]/.test(value.markdown)),
  );
}

/** Of each field behind the first one, whether a blank line stands before it. */
function areLoose({ fields }: IdeaReading, document: CheckedDocument): boolean[] {
  return fields.slice(1).map(({ label }) => lineAt(document, label.place.start.line - 1).trim() === '');
}

/** Blank lines and rules alone. */
const GAP = /^\n(?:\n|(?:-{3,}|\*{3,}|_{3,})\n)*$/;

function readGaps(document: CheckedDocument, { ideas, parts }: DocumentOutline): IdeaForm['gaps'] {
  const { headings } = document.reading;
  const gapBefore = (heading: HeadingReading): string => {
    const lines: string[] = [];
    for (let line = lastLineBefore(document, startOf(heading)) + 1; line < startOf(heading); line++)
      lines.push(lineAt(document, line).trim());
    return `\n${lines.map((line) => `${line}\n`).join('')}`;
  };
  const gapsOf = (
    wanted: readonly HeadingReading[],
    isBehind: (before: HeadingReading) => boolean,
  ): string[] =>
    wanted
      .filter((heading) => {
        const before = headings[headings.indexOf(heading) - 1];
        return before !== undefined && isBehind(before);
      })
      .map(gapBefore)
      .filter((gap) => GAP.test(gap));
  const isIdea = ({ role }: HeadingReading): boolean => role === 'idea' || role === 'detail';
  const titles = ideas.map(({ heading }) => heading);
  const projects = parts.map(({ heading }) => heading);
  const idea = usual(gapsOf(titles, isIdea)) ?? DEFAULT_FORM.gaps.idea;
  return {
    idea,
    project: usual(gapsOf(projects, isIdea)) ?? idea,
    first: usual(gapsOf(titles, ({ role }) => role === 'project')) ?? DEFAULT_FORM.gaps.first,
  };
}
