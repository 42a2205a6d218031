import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measure, type Sample } from '../measure.ts';
import type { Workspace } from '../subject.ts';
import { writeIdeas } from '../write-ideas.ts';

/** As it comes, but that HTML in markdown is text: to VitePress it would be components of Vue. */
const CONFIG = `export default { title: 'Ideas', ignoreDeadLinks: true, markdown: { html: false } };\n`;

/** VitePress without its search, one page for each idea. */
export async function vitepress({ folder, output, tools }: Workspace): Promise<Sample[]> {
  if (tools.vitepress === null) return [];
  const site = join(folder, 'vitepress');
  await mkdir(join(site, '.vitepress'), { recursive: true });
  await writeFile(join(site, '.vitepress', 'config.mjs'), CONFIG);
  await writeIdeas(output, site, 'index.md');
  // The pages that it renders import its packages from where they lie.
  const [modules = ''] = /^.*[\\/]node_modules(?=[\\/])/.exec(tools.vitepress) ?? [];
  await symlink(modules, join(site, 'node_modules'));
  const { sample } = await measure([tools.vitepress, 'build', site], { cwd: site });
  await rm(site, { recursive: true });
  return [sample];
}
