import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchDirectory } from '../directories.ts';
import { measure, type Sample } from '../measure.ts';
import type { Workspace } from '../subject.ts';
import { writeIdeas } from '../write-ideas.ts';

const LAYOUT = '<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}\n';

/** Hugo with the smallest of layouts, one page for each idea. */
export async function hugo({ folder, output, tools }: Workspace): Promise<Sample[]> {
  if (tools.hugo === null) return [];
  const site = join(folder, 'hugo');
  const layouts = join(site, 'layouts', '_default');
  await mkdir(layouts, { recursive: true });
  await writeFile(join(site, 'hugo.toml'), "title = 'Ideas'\ndisableKinds = ['taxonomy', 'term']\n");
  for (const name of ['single', 'list']) await writeFile(join(layouts, `${name}.html`), LAYOUT);
  await writeIdeas(output, join(site, 'content', 'ideas'), '_index.md');
  const run = join(benchDirectory, 'programs', 'run-program.mjs');
  const { sample } = await measure([run, tools.hugo, '--quiet', '--source', site], { cwd: site });
  await rm(site, { recursive: true });
  return [{ ...sample, memory: null }];
}
