import type { HeadingReading, IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';

/** An idea with a heading of its own: rows of tables have none. */
export interface HeadedIdea {
  heading: HeadingReading;
  idea: IdeaReading;
}

/** What stands below the heading of a project. */
export interface ProjectPart {
  heading: HeadingReading;
  ideas: HeadedIdea[];
  /** The last line (1-based) of it that says something. */
  endLine: number;
}

/** The headings of a document, as somebody who adds to them sees them. */
export interface DocumentOutline {
  ideas: HeadedIdea[];
  /** One for each heading that names a project, in order; those of text alone have no ideas. */
  parts: ProjectPart[];
}

/** The projects and ideas of a document that have headings. */
export function buildOutline(document: CheckedDocument): DocumentOutline {
  const { headings, ideas: read } = document.reading;
  const ideas = read.flatMap((idea) => {
    const heading = headings.find((other) => other.role === 'idea' && startOf(other) === idea.line);
    return heading ? [{ heading, idea }] : [];
  });
  const parts = headings.flatMap((heading, index) => {
    if (heading.role !== 'project') return [];
    const own = ideas.filter(({ idea }) => idea.project?.place.start.line === startOf(heading));
    const next = headings.slice(index + 1).find((other) => endsPart(other, heading, own));
    return [{ heading, ideas: own, endLine: lastLineBefore(document, next ? startOf(next) : null) }];
  });
  return { ideas, parts };
}

/** The line (1-based) that a heading starts on. */
export function startOf({ title }: HeadingReading): number {
  return title.place.start.line;
}

/** The last line before another one (before the end, for `null`) that says something; 0 where there is none. */
export function lastLineBefore({ tree }: CheckedDocument, line: number | null): number {
  const last = tree.children.findLast(
    ({ type, position }) =>
      type !== 'thematicBreak' && (line === null || (position?.start.line ?? line) < line),
  );
  return last?.position?.end.line ?? 0;
}

/** An idea may stand at the depth of its project's heading. */
function endsPart(heading: HeadingReading, project: HeadingReading, own: readonly HeadedIdea[]): boolean {
  if (own.some((idea) => idea.heading === heading)) return false;
  return heading.depth <= project.depth || heading.role === 'project';
}
