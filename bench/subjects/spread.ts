import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { almanac, projectDirectory } from '../directories.ts';
import { type Content, isDocument } from '../generate-content.ts';
import { measure, type Sample } from '../measure.ts';
import { runBuild } from '../run-almanac.ts';
import type { Workspace } from '../subject.ts';

/** How many jobs read: as many as the machines that would take part. */
const JOBS = 4;

/**
 * A build that is spread over several machines: each job has the settings and some of the documents, reads them and
 * keeps what it read; the last one has all documents, and the caches of the others in one folder. By the clock it takes
 * as long as the slowest job and the last one; the CPU is that of all.
 */
export async function spread(workspace: Workspace): Promise<Sample[]> {
  const folder = join(workspace.folder, 'spread');
  const cache = join(folder, 'cache');
  const jobs: Sample[] = [];
  for (const [number, documents] of cutContent(workspace.documents).entries()) {
    const content = join(folder, `content-${number}`);
    for (const [path, text] of documents) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), text);
    }
    const own = join(folder, `cache-${number}`);
    const args = [almanac, 'export', '--content', content];
    const { sample } = await measure(args, { cwd: projectDirectory, env: { ALMANAC_CACHE: own } });
    jobs.push(sample);
    await cp(own, cache, { recursive: true });
  }
  const { sample: last } = await runBuild({ ...workspace, cache, output: join(folder, 'site') });
  await rm(folder, { recursive: true });
  const all = [...jobs, last];
  return [
    {
      wall: Math.max(...jobs.map(({ wall }) => wall)) + last.wall,
      cpu: ofAll(
        all.map(({ cpu }) => cpu),
        (values) => values.reduce((sum, value) => sum + value, 0),
      ),
      memory: ofAll(
        all.map(({ memory }) => memory),
        (values) => Math.max(...values),
      ),
    },
  ];
}

/** What is made of some values; `null` where one of them is not told. */
function ofAll(values: (number | null)[], make: (values: number[]) => number): number | null {
  const told = values.filter((value) => value !== null);
  return told.length < values.length ? null : make(told);
}

/** The settings with some documents each: neighbours, such as those of a term, and about as many characters. */
function cutContent(content: Content): [path: string, text: string][][] {
  const files = [...content];
  const settings = files.filter(([path]) => !isDocument(path));
  const documents = files.filter(([path]) => isDocument(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = documents.reduce((sum, [, text]) => sum + text.length, 0);
  let before = 0;
  const parts = Array.from({ length: JOBS }, () => [...settings]);
  for (const document of documents) {
    parts[Math.min(JOBS - 1, Math.floor((before / all) * JOBS))]?.push(document);
    before += document[1].length;
  }
  return parts.filter((part) => part.length > settings.length);
}
