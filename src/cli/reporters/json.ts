import { z } from 'zod';
import type { CheckedFile } from '../../almanac.ts';
import { countProblems } from '../../check/count-problems.ts';
import { type Problem, SEVERITIES, severityOf } from '../../check/problem.ts';

/** Lines and columns from 1, offsets in UTF-16 units from 0, without a byte order mark; the end is exclusive. */
const Point = z.object({ line: z.int(), column: z.int(), offset: z.int().nullable() });

const ReportedProblem = z.object({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  place: z.object({ start: Point, end: Point }),
  reason: z.string(),
  note: z.string().nullable(),
  /** The text at the place, and what could stand there instead, the best one first. */
  actual: z.string().nullable(),
  expected: z.array(z.string()),
  related: z.array(z.object({ path: z.string(), line: z.int(), text: z.string() })),
  /** The rule's page; `null` where the problem is of no rule. */
  url: z.string().nullable(),
  /** What mends it, all of them together. */
  edits: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })),
  /** Whether the change touched it; `null` without --changed-since. */
  isTouched: z.boolean().nullable(),
});

/** What `almanac check --format json` prints. */
export const Report = z.object({
  schemaVersion: z.literal(1),
  /** The content folder, as the command line names it. */
  content: z.string(),
  counts: z.object({ errors: z.int(), warnings: z.int(), notes: z.int(), fixable: z.int() }),
  /** All documents that were checked, in order of path (relative to the content folder). */
  files: z.array(z.object({ path: z.string(), problems: z.array(ReportedProblem) })),
});
export type Report = z.infer<typeof Report>;

export interface JsonOptions {
  content: string;
  touched: ReadonlySet<Problem> | null;
}

/** Problems for programs. */
export function renderJson(files: readonly CheckedFile[], { content, touched }: JsonOptions): string {
  const report: Report = {
    schemaVersion: 1,
    content,
    counts: countProblems(files.flatMap(({ problems }) => problems)),
    files: files.map(({ path, problems }) => ({
      path,
      problems: problems.map((problem) => toReported(problem, touched)),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toReported(problem: Problem, touched: ReadonlySet<Problem> | null): z.infer<typeof ReportedProblem> {
  const { ruleId = '', place, reason, note, actual, expected, related, url, edits } = problem;
  return {
    ruleId,
    severity: severityOf(problem),
    place: { start: toPoint(place.start), end: toPoint(place.end) },
    reason,
    note: note ?? null,
    actual: actual ?? null,
    expected: expected ?? [],
    related: [...related],
    url: url ?? null,
    edits: [...edits],
    isTouched: touched?.has(problem) ?? null,
  };
}

function toPoint({ line, column, offset }: Problem['place']['start']): z.infer<typeof Point> {
  return { line, column, offset: offset ?? null };
}
