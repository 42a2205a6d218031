import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './write-licences.mjs';

/*
 * What Node.js runs, into `dist`: the commands, the steps of the action, Eleventy's configuration and templates, each at
 * the place that it has in the sources, and what they share in `dist/chunks`. One file loads faster than the hundred of
 * which remark alone is made.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = join(root, 'templates/pages');
const outdir = join(root, 'dist');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const { outputFiles = [], metafile } = await build({
  entryPoints: [
    ...[
      'src/cli/almanac.ts',
      'src/cli/reading-thread.ts',
      'src/cli/writing-thread.ts',
      'src/cli/tune-engine.ts',
      'src/github/step.ts',
      'src/almanac.ts',
      'src/content/open-directory.ts',
      'src/rules/read-manual.ts',
      'src/vocabulary/load-vocabulary.ts',
      '.eleventy.ts',
    ].map((name) => join(root, name)),
    ...readdirSync(pages)
      .filter((name) => name.includes('.11ty.'))
      .map((name) => join(pages, name)),
  ],
  outbase: root,
  outdir,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // What is installed with Almanac: these find their own files beside them, or are loaded by commands that nobody waits
  // for. All else is in the bundle, and so for development only.
  external: Object.keys(dependencies),
  // Packages of CommonJS ask for modules of Node.js.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
  write: false,
  metafile: true,
  absWorkingDir: root,
});
writeLicences({ root, folder: join(outdir, 'licences'), metafile });
for (const { path, contents } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
// What npx links to, it does not look at again when it is compiled anew.
chmodSync(join(outdir, 'src/cli/almanac.js'), 0o755);

const toUrl = (path) => pathToFileURL(join(outdir, path)).href;
// The words of data/ and the manual of the rules as JSON, which loads faster than YAML and markdown.
const { readManual } = await import(toUrl('src/rules/read-manual.js'));
writeFileSync(join(outdir, 'manual.json'), JSON.stringify(readManual(join(root, 'src/rules'))));
const { loadVocabulary } = await import(toUrl('src/vocabulary/load-vocabulary.js'));
writeFileSync(join(outdir, 'vocabulary.json'), JSON.stringify(loadVocabulary(join(root, 'data'))));

// All that decides what the program makes of a content folder; it names the cache (see src/package.ts).
const hash = createHash('sha256');
const listFiles = (folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name));
const others = [
  ...listFiles('dist/assets'),
  join(outdir, 'manual.json'),
  join(outdir, 'vocabulary.json'),
].map((path) => ({
  path,
  contents: readFileSync(path),
}));
for (const { path, contents } of [...outputFiles, ...others].sort((a, b) => (a.path < b.path ? -1 : 1)))
  hash.update(relative(root, path)).update(contents);
writeFileSync(join(outdir, 'program-hash'), hash.digest('hex').slice(0, 16));
