import { realpathSync } from 'node:fs';
import { access, appendFile, constants, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pathBelow } from '../content/path-below.ts';
import { runGit } from '../content/run-git.ts';
import { readVersion } from '../package.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { Format } from './check-options.ts';
import { isColoured } from './is-coloured.ts';
import type { Verdict } from './judge-content.ts';
import { print } from './print.ts';

export interface ReportOptions {
  format: Format;
  /** The content folder, as the command line names it. */
  content: string;
  /** Whether the documents are named one by one. */
  isChosen: boolean;
  /** Whether to print problems only. */
  quiet: boolean;
}

/** Prints a verdict on standard output. A format is loaded when it is used. */
export async function printReport(verdict: Verdict, options: ReportOptions): Promise<void> {
  switch (options.format) {
    case 'pretty':
      return printPretty(verdict, options);
    case 'json':
      return printJson(verdict, options);
    case 'github':
      return printGithub(verdict, options);
    case 'sarif':
      return printSarif(verdict, options);
  }
}

/** Columns of what is no terminal: a log, a file. */
const WIDTH = 100;

async function printPretty({ files, touched, site }: Verdict, options: ReportOptions): Promise<void> {
  const { renderPretty } = await import('./reporters/pretty.ts');
  const { stdout } = process;
  const report = {
    folder: toFolder(relative(process.cwd(), resolve(options.content))),
    touched,
    isChosen: options.isChosen,
    hasSite: isAddress(site),
    isColoured: isColoured(),
    // A terminal that does not know its width says 0.
    width: (stdout.isTTY && stdout.columns) || WIDTH,
  };
  const problems = files.flatMap((file) => file.problems);
  if (!options.quiet || problems.length > 0) await print(renderPretty(files, report));
}

async function printJson({ files, touched }: Verdict, { content }: ReportOptions): Promise<void> {
  const { renderJson } = await import('./reporters/json.ts');
  await print(renderJson(files, { content, touched }));
}

/** So many bytes GitHub takes of the summary of a step. */
const SUMMARY = 1024 * 1024;

async function printGithub({ files, touched }: Verdict, { content }: ReportOptions): Promise<void> {
  const { renderGithub } = await import('./reporters/github.ts');
  const path = process.env.GITHUB_STEP_SUMMARY || null;
  const room = path === null ? null : await findRoom(path);
  const { output, summary } = renderGithub(files, { folder: await findFolder(content), touched, room });
  if (path !== null && summary !== '') await appendFile(path, summary);
  await print(output);
}

async function findRoom(path: string): Promise<number | null> {
  try {
    await access(path, constants.W_OK);
    return SUMMARY - (await stat(path)).size;
  } catch {
    return null;
  }
}

async function printSarif({ files, site }: Verdict, { content }: ReportOptions): Promise<void> {
  const [{ renderSarif }, { loadManual }, { pageOfRule }] = await Promise.all([
    import('./reporters/sarif.ts'),
    import('./load-manual.ts'),
    import('../check/rule-page.ts'),
  ]);
  const linkTo = isAddress(site) ? (id: RuleId) => pageOfRule(id, site) : () => null;
  const rules = [...loadManual()].map(([id, page]) => ({ id, ...page, url: linkTo(id) }));
  const report = { folder: await findFolder(content), rules, version: readVersion() };
  await print(renderSarif(files, report));
}

/** What stands before the path of a document, from the top of its repository, or else of the working directory. */
async function findFolder(content: string): Promise<string> {
  const top = (await runGit(content, ['rev-parse', '--show-toplevel']))?.replace(/\n$/, '') ?? null;
  const folder = top === null ? resolve(content) : realpathSync(content);
  return toFolder(pathBelow(top === null ? process.cwd() : realpathSync(top), folder) ?? folder);
}

function toFolder(path: string): string {
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}

function isAddress(site: string): boolean {
  return /^https?:/.test(site);
}
