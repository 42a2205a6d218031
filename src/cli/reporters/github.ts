import type { CheckedFile } from '../../almanac.ts';
import { type Problem, SEVERITIES, type Severity, severityOf } from '../../check/problem.ts';
import { splitLeads } from '../../diff/split-leads.ts';
import { compareText } from '../../model/compare.ts';
import { indexBy } from '../../model/index-by.ts';
import { summarize } from './summarize.ts';
import { toVisible } from './to-cells.ts';

export interface GithubOptions {
  /** What stands before the path of a document, from the top of the repository: "content/". */
  folder: string;
  touched: ReadonlySet<Problem> | null;
  /** Bytes that the summary of the job has left; `null` where there is none. */
  room: number | null;
}

export interface GithubReport {
  /** Workflow commands, and a last line for people. */
  output: string;
  /** Markdown to append to the summary of the job; empty where there is nothing to tell. */
  summary: string;
}

/** GitHub shows so many of each run, and passes over the others without a word. */
const ANNOTATIONS = 10;

/** Problems as annotations of a change on GitHub; those for which there is no room are counted in the job's summary. */
export function renderGithub(
  files: readonly CheckedFile[],
  { folder, touched, room }: GithubOptions,
): GithubReport {
  const told = files
    .flatMap(({ path, problems }) => problems.map((problem) => ({ path: `${folder}${path}`, problem })))
    .map((entry) => ({ ...entry, severity: severityOf(entry.problem) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        Number(touched?.has(b.problem) ?? false) - Number(touched?.has(a.problem) ?? false),
    );
  const rest = told.slice(ANNOTATIONS);
  const sentence = summarize(files, { touched, listsNotes: true });
  const summary = rest.length > 0 && room !== null ? renderSummary(rest, { sentence, room }) : '';
  const where = summary === '' ? '' : ': the summary of the job counts the others';
  const shown = rest.length > 0 ? ` Only ${ANNOTATIONS} of ${told.length} are shown${where}.` : '';
  const commands = told.slice(0, ANNOTATIONS).map((entry) => `${renderCommand(entry)}\n`);
  return { output: `${commands.join('')}${sentence}.${shown}\n`, summary };
}

interface Told {
  path: string;
  problem: Problem;
  severity: Severity;
}

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<
  Severity,
  string
>;

/** A workflow command; GitHub takes columns only of what is in one line. */
function renderCommand({ path, problem, severity }: Told): string {
  const { place, reason, note, ruleId = '', url = '' } = problem;
  const { start, end } = place;
  const columns =
    start.line === end.line ? { col: start.column, endColumn: Math.max(end.column, start.column) } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: ruleId };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const link = /^https?:/.test(url) ? url : null;
  const text = [`${reason}.`, note, link].filter(Boolean).join('\n');
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(text)}`;
}

/** As GitHub wants it; what would steer a terminal that shows the log is a sign instead. */
function escapeData(text: string): string {
  return toVisible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** How many problems of each rule there are in each document; as many rows as there is room for. */
function renderSummary(
  rest: readonly Told[],
  { sentence, room }: { sentence: string; room: number },
): string {
  const groups = indexBy(rest, ({ path, problem, severity }) => [
    `| ${[escapeCell(path), problem.ruleId ?? '', severity].join(' | ')} | `,
  ]);
  const rows = [...groups].map(([row, group]) => `${row}${group.length} |\n`).sort(compareText);
  const head = `### Almanac\n\n${sentence}. Besides what is shown beside the lines:\n\n| document | rule | severity | problems |\n| --- | --- | --- | ---: |\n`;
  const foot = (left: number): string => `${left > 0 ? `\nAnd more, in ${left} further rows.\n` : ''}\n`;
  let size = Buffer.byteLength(head + foot(rows.length));
  const fitting = rows.findIndex((row) => {
    size += Buffer.byteLength(row);
    return size > room;
  });
  const shown = fitting < 0 ? rows : rows.slice(0, fitting);
  return shown.length === 0 ? '' : `${head}${shown.join('')}${foot(rows.length - shown.length)}`;
}

/** A text in one line, without markup; as in the comment of a change, nothing in it is a link or a mention. */
function escapeCell(text: string): string {
  const line = toVisible(text.replace(/\s/g, ' '));
  return splitLeads(line)
    .map((part) => part.replace(/[\\|`*_<>[\]&~$]/g, '\\$&'))
    .join('<!-- -->');
}
