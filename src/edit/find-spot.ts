import { compareNames, countValues } from '../model/compare.ts';
import type { HeadingReading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { fold } from '../vocabulary/fold.ts';
import {
  buildOutline,
  type HeadedIdea,
  lastLineBefore,
  type ProjectPart,
  startOf,
} from './document-outline.ts';
import { toPlainTitle } from './escape-text.ts';
import type { IdeaForm } from './idea-form.ts';

/** Where an idea goes. */
export interface Spot {
  /** The line (1-based) behind which it is written; 0 where nothing stands before it. */
  line: number;
  /** What parts it from that line. */
  gap: string;
  ideaDepth: number;
  /** Of the project's heading, which has to be written too; `null` where the document has one. */
  projectDepth: number | null;
}

export interface SpotOptions {
  title: string;
  /** As a new heading would have it. */
  project: string;
  /** Whether a heading names the idea's project. */
  isOfProject: (heading: string) => boolean;
  form: IdeaForm;
}

/**
 * Where a document takes an idea: below the heading of its project, behind the ideas that are there or in their
 * alphabetical order; where it has no such heading, among its projects likewise.
 */
export function findSpot(document: CheckedDocument, options: SpotOptions): Spot {
  const { parts } = buildOutline(document);
  const own = parts.filter(({ heading }) => options.isOfProject(heading.title.value));
  const part = own.findLast(({ ideas }) => ideas.length > 0) ?? own.at(-1);
  if (part) return findInProject(document, part, options);
  const { form } = options;
  const projectDepth = form.projectDepth;
  const known = usualParts(parts, form);
  const place = known.length > 0 ? findAmongProjects(document, known, options) : findInEmpty(document, form);
  return { ideaDepth: Math.max(form.ideaDepth, projectDepth + 1), projectDepth, ...place };
}

/** So many ideas or projects, each behind the one that comes before it in the alphabet, are in order on purpose. */
const ORDERED_IDEAS = 2;
const ORDERED_PROJECTS = 3;

function findInProject(document: CheckedDocument, part: ProjectPart, { title, form }: SpotOptions): Spot {
  const { heading, ideas } = part;
  const direct = ideas.filter(({ idea }) => idea.group.length === 0);
  const last = (direct.length > 0 ? direct : ideas).at(-1);
  if (!last) {
    const next = document.reading.headings.find((other) => startOf(other) > startOf(heading));
    const line = lastLineBefore(document, next ? startOf(next) : null);
    const ideaDepth = form.ideaDepth > heading.depth ? form.ideaDepth : heading.depth + 1;
    return { line, gap: form.gaps.first, ideaDepth: Math.min(ideaDepth, 6), projectDepth: null };
  }
  const depths = direct.map((one) => one.heading.depth);
  const [usual] = countValues(depths.map(String));
  const own = usual ? Number(usual[0]) : groupDepth(document, part);
  // Of ideas at different depths, those are right that stand where the document's others do.
  const ideaDepth = depths.includes(form.ideaDepth) ? form.ideaDepth : own;
  const following =
    direct.length > 0 ? firstBehind(direct, titleOf, toPlainTitle(title), ORDERED_IDEAS) : null;
  if (!following) return { line: last.idea.endLine, gap: form.gaps.idea, ideaDepth, projectDepth: null };
  const gap = following === direct[0] ? form.gaps.first : form.gaps.idea;
  return { line: lastLineBefore(document, startOf(following.heading)), gap, ideaDepth, projectDepth: null };
}

/** An idea of no group, behind groups, stands beside them. */
function groupDepth({ reading }: CheckedDocument, { heading, ideas }: ProjectPart): number {
  const groups = ideas.flatMap(({ idea }) => idea.group.map(({ place }) => place.start.line));
  const depths = reading.headings
    .filter((other) => groups.includes(startOf(other)))
    .map(({ depth }) => depth);
  return Math.min(...depths, heading.depth + 1);
}

function titleOf({ idea }: HeadedIdea): string {
  return idea.title.value;
}

/** The first of some ordered things that a name comes before; `null` where it comes last, or there is no order. */
function firstBehind<T>(
  things: readonly T[],
  nameOf: (thing: T) => string,
  name: string,
  least: number,
): T | null {
  const names = things.map(nameOf);
  const isOrdered = names.every(
    (other, index) => index === 0 || compareNames(names[index - 1] ?? '', other) <= 0,
  );
  if (things.length < least || !isOrdered) return null;
  return things.find((thing) => compareNames(nameOf(thing), name) > 0) ?? null;
}

/** The projects with ideas, and those without any that stand among them. */
function usualParts(parts: readonly ProjectPart[], { projectDepth }: IdeaForm): ProjectPart[] {
  const usual = parts.filter(({ heading }) => heading.depth === projectDepth);
  const isFull = ({ ideas }: ProjectPart): boolean => ideas.length > 0;
  const first = usual.findIndex(isFull);
  return first < 0 ? [] : usual.slice(first, usual.findLastIndex(isFull) + 1);
}

function findAmongProjects(
  document: CheckedDocument,
  parts: readonly ProjectPart[],
  { project, form }: SpotOptions,
): Pick<Spot, 'line' | 'gap'> {
  const following = firstBehind(
    parts,
    ({ heading }) => heading.title.value,
    toPlainTitle(project),
    ORDERED_PROJECTS,
  );
  const line = following
    ? lastLineBefore(document, startOf(following.heading))
    : (parts.at(-1)?.endLine ?? 0);
  return { line, gap: form.gaps.project };
}

/** Words of a heading below which the ideas of a document go. */
const IDEAS = /\b(?:ideas?|proposals?|proposed|projects?)\b/;

/** Below the last heading that is about ideas, above what is below another heading; else at the end. */
function findInEmpty(
  document: CheckedDocument,
  form: IdeaForm,
): Pick<Spot, 'line' | 'gap'> & Partial<Pick<Spot, 'ideaDepth' | 'projectDepth'>> {
  const { headings } = document.reading;
  const { project: gap } = form.gaps;
  const isAbout = ({ role, title }: HeadingReading): boolean =>
    role === 'structure' && IDEAS.test(fold(title.value));
  const above = headings.findLast(isAbout) ?? null;
  const ends = ({ depth, role }: HeadingReading): boolean =>
    role === 'ignored' || (above !== null && depth <= above.depth);
  const next = above ? headings.slice(headings.indexOf(above) + 1).find(ends) : null;
  const line = lastLineBefore(document, next ? startOf(next) : null);
  const projectDepth = Math.min(Math.max(form.projectDepth, (above?.depth ?? 0) + 1), 5);
  return { line, gap, projectDepth, ideaDepth: Math.min(Math.max(form.ideaDepth, projectDepth + 1), 6) };
}
