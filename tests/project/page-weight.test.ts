import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { buildSiteOf, CONTENTS } from '../browser/built-site.ts';
import { listPages } from '../browser/page-kinds.ts';

const assets = join(packageDirectory, 'dist', 'assets');

/** A thousand bytes. */
const KB = 1000;

function compressed(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** A script and all that it imports at once; what it imports later, when it is used, is not in it. */
function withImports(name: string): string[] {
  const text = readFileSync(join(assets, name), 'utf8');
  const imports = [...text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, file = '']) => file);
  return [name, ...imports.flatMap(withImports)];
}

/** What a browser that has nothing yet loads for a page, in bytes. */
function weigh(file: string): number {
  const html = readFileSync(file, 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="[^"]*\/assets\/([^"?]+)/g)];
  const names = new Set(['style.css', ...scripts.flatMap(([, name = '']) => withImports(name))]);
  return compressed(file) + [...names].reduce((sum, name) => sum + compressed(join(assets, name)), 0);
}

test('the style sheet has at most 12 kB, compressed', () => {
  expect(compressed(join(assets, 'style.css'))).toBeLessThan(12 * KB);
});

describe.each(CONTENTS)('in the site of $name', ({ content }) => {
  test('every page has at most 40 kB, compressed, with all that it loads', async () => {
    const pages = listPages(await buildSiteOf(content));
    const heavy = pages
      .map(({ url, file }) => ({ url, bytes: weigh(file) }))
      .filter(({ bytes }) => bytes > 40 * KB);
    expect(heavy).toEqual([]);
  });
});

test('what reads and checks a text in the playground has at most 240 kB, compressed', () => {
  const files = [...new Set(withImports('playground-worker.js'))];
  const bytes = files.reduce((sum, file) => sum + compressed(join(assets, file)), 0);
  expect(bytes).toBeLessThan(240 * KB);
});

test.each(['site', 'home', 'explorer', 'shortlist', 'playground', 'not-found', 'redirect'])(
  'the script "%s" has at most 10 kB, compressed, with all that it imports at once',
  (name) => {
    const files = [...new Set(withImports(`${name}.js`))];
    const bytes = files.reduce((sum, file) => sum + compressed(join(assets, file)), 0);
    expect(bytes).toBeLessThan(10 * KB);
  },
);
