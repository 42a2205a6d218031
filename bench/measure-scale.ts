import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type EditTarget, findEditTarget } from './find-edit-target.ts';
import { type Content, isDocument } from './generate-content.ts';
import type { Sample } from './measure.ts';
import { median } from './median.ts';
import type { Scale } from './report.ts';
import { SUBJECT_NAMES, SUBJECTS, type SubjectName, type Tools, type Workspace } from './subject.ts';
import { subjects } from './subjects/subjects.ts';

export interface ScaleOptions {
  /** A folder of its own, which need not be there yet. */
  folder: string;
  factor: number;
  documents: Content;
  runs: number;
  /** Subjects to leave out; `cold` cannot be: the others need what it leaves. */
  skipped: ReadonlySet<SubjectName>;
  tools: Tools;
  /** Says on the terminal what is being measured. */
  tell(text: string): void;
  /** Says what could not be measured. */
  fail(text: string): void;
}

/** The parts of the model that are counted. */
const Model = z.object({
  ideas: z.array(z.unknown()),
  projects: z.array(z.unknown()),
  mentors: z.array(z.unknown()),
});

/**
 * Measures all subjects some times over, in turn: what makes the machine slow for a while makes both sides of a ratio
 * slow. Gives the medians.
 */
export async function measureScale(options: ScaleOptions): Promise<Scale> {
  const { folder, factor, documents, runs, skipped, tools, tell, fail } = options;
  const content = join(folder, 'content');
  await writeContent(content, documents);
  const output = join(folder, 'site');
  const none: EditTarget = { path: '', start: 0, end: 0, page: '' };
  let workspace: Workspace = {
    folder,
    content,
    documents,
    output,
    cache: join(folder, 'cache'),
    pages: 0,
    target: none,
    tools,
  };
  const samples = new Map<SubjectName, Sample[]>();
  let model: unknown = null;
  for (let round = 1; round <= runs; round += 1)
    for (const name of SUBJECT_NAMES.filter((known) => !skipped.has(known))) {
      tell(`${factor}x, run ${round} of ${runs}: ${SUBJECTS[name]}`);
      samples.set(name, [...(samples.get(name) ?? []), ...(await measureSubject(name, workspace, fail))]);
      if (name !== 'cold' || model !== null) continue;
      model = JSON.parse(await readFile(join(output, 'api', 'model.json'), 'utf8'));
      workspace = { ...workspace, pages: await countPages(output), target: findEditTarget(model, documents) };
    }
  await rm(folder, { recursive: true });
  return {
    factor,
    pages: workspace.pages,
    ...countContent(documents),
    ...countThings(model),
    subjects: toMedians(samples),
  };
}

async function measureSubject(
  name: SubjectName,
  workspace: Workspace,
  fail: ScaleOptions['fail'],
): Promise<Sample[]> {
  try {
    return await subjects[name](workspace);
  } catch (error) {
    // Another generator may be at its end where Almanac is not; without a site there is nothing to go on with.
    if (name === 'cold') throw error;
    fail(`Not measured: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function countContent(documents: Content): { documents: number; bytes: number } {
  const texts = [...documents].flatMap(([path, text]) => (isDocument(path) ? [text] : []));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { documents: texts.length, bytes };
}

function toMedians(samples: ReadonlyMap<SubjectName, readonly Sample[]>): Scale['subjects'] {
  const taken = [...samples].filter(([, all]) => all.length > 0);
  return Object.fromEntries(taken.map(([name, all]) => [name, toMedian(all)]));
}

async function writeContent(folder: string, documents: Content): Promise<void> {
  for (const [path, text] of documents) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function countPages(output: string): Promise<number> {
  const files = await readdir(output, { recursive: true });
  return files.filter((path) => path.endsWith('.html')).length;
}

function countThings(model: unknown): { ideas: number; projects: number; mentors: number } {
  const { ideas, projects, mentors } = Model.parse(model);
  return { ideas: ideas.length, projects: projects.length, mentors: mentors.length };
}

function toMedian(samples: readonly Sample[]): Sample {
  const of = (values: (number | null)[]): number | null => median(values.filter((value) => value !== null));
  return {
    wall: of(samples.map(({ wall }) => wall)) ?? 0,
    cpu: of(samples.map(({ cpu }) => cpu)),
    memory: of(samples.map(({ memory }) => memory)),
  };
}
