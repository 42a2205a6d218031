import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/*
 * What browsers load, into `dist/assets`: each file directly in `src/browser` is a script of its own, modules in the
 * folders below are shared; `templates/styles/style.css` is the style sheet; the icon goes along as it is.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const browser = join(root, 'src/browser');
const scripts = readdirSync(browser).filter((name) => name.endsWith('.ts'));
const outdir = join(root, 'dist/assets');

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [
    ...scripts.map((name) => join(browser, name)),
    join(root, 'templates/styles/style.css'),
    join(root, 'templates/assets/icon.svg'),
  ],
  loader: { '.svg': 'copy' },
  outdir,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome123', 'firefox120', 'safari17.5'],
  legalComments: 'eof',
  logLevel: 'warning',
});
