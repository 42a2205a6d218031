import { accessSync, constants, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareSubjects } from './compare-subjects.ts';
import { describeMachine } from './describe-machine.ts';
import { almanac, projectDirectory } from './directories.ts';
import { findTools } from './find-tools.ts';
import { type Content, generateContent } from './generate-content.ts';
import { keepReport } from './keep-report.ts';
import { loadContent, loadKnowledge } from './load-content.ts';
import { measureScale } from './measure-scale.ts';
import { type BenchOptions, readOptions } from './options.ts';
import type { Report, Scale } from './report.ts';
import { SUBJECT_NAMES, type SubjectName } from './subject.ts';
import { renderTable } from './table.ts';
import { UsageError } from './usage-error.ts';

/** Of the names in the larger contents: another one would make the releases of the history hard to compare. */
const SEED = 1;

/** `npm run bench`: measures, prints the table, and keeps what is to be kept. */
async function bench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const content = await openContent(options.content);
  if (!existsSync(almanac)) throw new UsageError('There is nothing to measure: run "npm run compile" first.');
  const scales = await measureAll(content, options);
  const report: Report = {
    label: options.save,
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    seed: SEED,
    runs: options.runs,
    scales,
    lines: compareSubjects(scales),
  };
  process.stdout.write(renderTable(report));
  if (options.json !== null) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  if (options.save !== null) await keepReport(report);
}

async function openContent(folder: string | null): Promise<Content> {
  const corpus = join(projectDirectory, '..', 'shared', 'corpus');
  const directory = folder ?? (existsSync(corpus) ? corpus : join(projectDirectory, 'content'));
  if (!existsSync(join(directory, 'programs')))
    throw new UsageError(`--content wants a content folder: "${directory}" has no programs.`);
  return loadContent(directory);
}

async function measureAll(content: Content, options: BenchOptions): Promise<Scale[]> {
  const tools = findTools(options.vitepress);
  const knowledge = await loadKnowledge(join(projectDirectory, 'data'));
  const folder = await mkdtemp(join(findMemory(), 'almanac-bench-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  process.once('SIGINT', () => void remove().finally(() => process.exit(130)));
  const isAbsent = (name: SubjectName): boolean =>
    (name === 'vitepress' || name === 'hugo') && tools[name] === null;
  const { factors, runs, isSkipped } = options;
  const scales: Scale[] = [];
  try {
    for (const factor of factors) {
      const documents = generateContent({ content, knowledge, factor, seed: SEED });
      const skipped = new Set(SUBJECT_NAMES.filter((name) => isAbsent(name) || isSkipped(name, factor)));
      const place = join(folder, `${factor}x`);
      scales.push(await measureScale({ folder: place, factor, documents, runs, skipped, tools, tell, fail }));
    }
  } catch (error) {
    // What has been measured took its time: the largest scale may be more than the machine can do.
    if (scales.length === 0) throw error;
    fail(`Ended before the last scale: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await remove();
  }
  return scales;
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

function fail(text: string): void {
  tell(text);
  process.exitCode = 1;
}

/** A folder in memory, where the system has one: a disk is slow now and then. */
function findMemory(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

try {
  await bench(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}
