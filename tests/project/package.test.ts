import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { packageDirectory } from '../../src/package.ts';
import { listTree } from '../cli/list-tree.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';

const Packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

/** What `npm pack` makes of what is compiled, in a folder. */
function pack(folder: string, ...options: string[]) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...options];
  const stdout = execFileSync('npm', args, { cwd: packageDirectory, encoding: 'utf8', stdio: 'pipe' });
  return Packed.parse(JSON.parse(stdout))[0];
}

test('the package holds what runs, its data and its documents, and nothing else', () => {
  const { files } = pack(makeFolder({}), '--dry-run');
  const kinds = files.map(({ path }) => path.replace(MANY, '$1*'));
  expect([...new Set(kinds)].sort()).toEqual(EXPECTED.split(/\s+/).sort());
});

const EXPECTED = `package.json README.md CHANGELOG.md LICENSE SECURITY.md
data/*.yml docs/*.md docs/diff.schema.json src/rules/*.md
dist/src/cli/almanac.js dist/src/cli/reading-thread.js dist/src/cli/writing-thread.js dist/src/github/step.js
dist/.eleventy.js dist/templates/pages/*.js dist/chunks/*.js
dist/assets/*.js dist/assets/icon.svg dist/assets/style.css
dist/manual.json dist/vocabulary.json dist/program-hash dist/licences/*.txt`;

/** Files of which there are many of a kind in one folder. */
const MANY =
  /^((?:data|dist\/assets|dist\/chunks|dist\/licences|dist\/templates\/pages|docs|src\/rules)\/)[\w.@+-]+(?=\.(?:js|md|txt|yml)$)/;

test('installed without any script of any package, it builds the site that this checkout builds', async () => {
  const content = makeFolder({
    'programs/gsoc/2024.md': '### Harbor\n\n#### Faster pulls\n\n- Skills: Go\n',
  });
  const folder = makeFolder({});
  const { filename } = pack(folder);
  const installed = join(folder, 'node_modules/almanac');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  copyProductionPackages(folder);
  const build = ['build', '--no-cache', '--content', content, '--output'];
  const [there, here] = [makeFolder({}), makeFolder({})];
  const program = join(installed, 'dist/src/cli/almanac.js');
  execFileSync(process.execPath, [program, ...build, there], { cwd: folder, stdio: 'pipe' });
  expect(await runAlmanac([...build, here])).toMatchObject({ code: 0 });
  expect(listTree(there)).toEqual(listTree(here));
});

/** The packages of the lockfile that come with Almanac, as `npm install` would put them into a folder. */
function copyProductionPackages(folder: string): void {
  const Lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) });
  const { packages } = Lock.parse(
    JSON.parse(readFileSync(join(packageDirectory, 'package-lock.json'), 'utf8')),
  );
  for (const [path, { dev }] of Object.entries(packages))
    if (path !== '' && dev !== true)
      cpSync(join(packageDirectory, path), join(folder, path), {
        recursive: true,
        filter: (source) => !source.slice(join(packageDirectory, path).length).includes('/node_modules'),
      });
}
