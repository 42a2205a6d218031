import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeLicences } from './write-licences.mjs';

/*
 * What browsers load, into `dist/assets`: each file directly in `src/browser` is a script of its own, modules in the
 * folders below are shared; `templates/styles/style.css` is the style sheet; the icon goes along as it is.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const browser = join(root, 'src/browser');
const scripts = readdirSync(browser).filter((name) => name.endsWith('.ts'));
const isOfPlayground = (name) => name.startsWith('playground');
const outdir = join(root, 'dist/assets');

const options = {
  loader: { '.svg': 'copy' },
  outdir,
  entryNames: '[name]',
  chunkNames: '[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
};

rmSync(outdir, { recursive: true, force: true });
const pages = await build({
  ...options,
  entryPoints: [
    ...scripts.filter((name) => !isOfPlayground(name)).map((name) => join(browser, name)),
    join(root, 'templates/styles/style.css'),
    join(root, 'templates/assets/icon.svg'),
  ],
});
// The playground reads and checks as the commands do, and shares that with no other page: what pages share is cut into
// pieces, more and smaller ones with each page. Its worker has no document to decode characters with.
const playground = await build({
  ...options,
  entryPoints: scripts.filter(isOfPlayground).map((name) => join(browser, name)),
  conditions: ['worker', 'module'],
});
for (const { metafile } of [pages, playground])
  writeLicences({ root, folder: join(root, 'dist/licences'), metafile });
