import type { CheckedFile } from '../../almanac.ts';
import { type Problem, type Severity, severityOf } from '../../check/problem.ts';
import { buildPaint, type Paint, type Style } from './paint.ts';
import { renderFrame } from './render-frame.ts';
import { summarize } from './summarize.ts';
import { toVisible } from './to-cells.ts';

export interface PrettyOptions {
  /** What stands before the path of a document: "content/". */
  folder: string;
  /** The problems that the change touched; `null` where no change was asked for. */
  touched: ReadonlySet<Problem> | null;
  /** Whether somebody asks for these documents alone: then notes are listed beside errors and warnings, too. */
  isChosen: boolean;
  /** Whether the addresses of rules lead somewhere. */
  hasSite: boolean;
  isColoured: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** So many problems of a rule are told in full in each document; of the others, a line has to do. */
const IN_FULL = 3;
const INDENT = '    ';

/**
 * Problems for people: each with the lines that it is in and the way out. Documents with errors come last, where a
 * terminal stands still. A note is one line, and none while there is something heavier to do.
 */
export function renderPretty(files: readonly CheckedFile[], options: PrettyOptions): string {
  const { touched, isChosen } = options;
  const isHeavy = files.some(({ problems }) => problems.some((problem) => severityOf(problem) !== 'note'));
  const listsNotes = isChosen || !isHeavy;
  const isListed = (problem: Problem): boolean =>
    severityOf(problem) !== 'note' || (listsNotes && (touched?.has(problem) ?? true));
  const listed = files
    .map((file) => ({ ...file, problems: file.problems.filter(isListed) }))
    .filter(({ problems }) => problems.length > 0);
  const parts = [...listed]
    .sort((a, b) => Number(hasError(a)) - Number(hasError(b)))
    .map((file) => renderFile(file, options));
  const summary = `${summarize(files, { touched, listsNotes })}.`;
  return [...parts, summary].map((part) => `${part}\n`).join('\n');
}

function hasError({ problems }: CheckedFile): boolean {
  return problems.some((problem) => severityOf(problem) === 'error');
}

function renderFile({ path, text, problems }: CheckedFile, options: PrettyOptions): string {
  const paint = buildPaint(options.isColoured);
  const lines = [paint('underline', toVisible(`${options.folder}${path}`))];
  const told = new Map<string, number>();
  let isOpen = false;
  for (const problem of problems) {
    const rule = problem.ruleId ?? '';
    const count = (told.get(rule) ?? 0) + 1;
    told.set(rule, count);
    const details =
      severityOf(problem) === 'note' || count > IN_FULL ? [] : renderDetails(problem, text, options);
    if (isOpen || (details.length > 0 && lines.length > 1)) lines.push('');
    lines.push(renderHead(problem, paint), ...details.map((line) => `${INDENT}${line}`.trimEnd()));
    isOpen = details.length > 0;
  }
  return lines.join('\n');
}

const STYLES = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, Style>;

/** `  12:5  warning  Expected ...  mentor-handle` */
function renderHead(problem: Problem, paint: Paint): string {
  const { line, column } = problem.place.start;
  const severity = severityOf(problem);
  const parts = [
    `${line}:${column}`.padStart(7),
    paint([STYLES[severity], 'bold'], severity) + ' '.repeat('warning'.length - severity.length),
    toVisible(problem.reason),
    paint('dim', problem.ruleId ?? ''),
  ];
  return parts.join('  ').trimEnd();
}

function renderDetails(problem: Problem, text: string, options: PrettyOptions): string[] {
  const { place, note, expected, related, url } = problem;
  const { folder, hasSite, isColoured, width } = options;
  const paint = buildPaint(isColoured);
  const style = STYLES[severityOf(problem)];
  const frame = renderFrame(text, {
    place,
    width: width - INDENT.length,
    mark: (marker) => paint(style, marker),
    dim: (rule) => paint('dim', rule),
  });
  const values = expected?.map((value) => `\`${value}\``) ?? [];
  return [
    ...frame,
    ...(note ? [toVisible(note)] : []),
    ...(values.length > 0 ? [toVisible(`Did you mean ${values.join(' or ')}?`)] : []),
    ...related.map(({ path, line, text: what }) => toVisible(`See ${folder}${path}:${line}: ${what}`)),
    ...(hasSite && url ? [paint('dim', url)] : []),
  ];
}
