import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';
import { hasShared, shared } from '../shared.ts';

describe.each([
  ['content', join(packageDirectory, 'content'), true],
  ['the corpus', `${shared}/corpus`, hasShared],
])('in the site of %s', (_, content, isThere) => {
  test.runIf(isThere)(
    'every link leads somewhere, below a path prefix too, and none recommends what it leads away to',
    async () => {
      const output = makeFolder({});
      const { code, stdout, stderr } = await runAlmanac([
        'build',
        '--content',
        content,
        '--output',
        output,
        '--path-prefix',
        '/x/',
      ]);
      expect({ code, stdout }, stderr).toEqual({ code: 0, stdout: '' });
      expect(findBrokenLinks(output, '/x/')).toEqual([]);
      expect(findTrustedLinks(output)).toEqual([]);
    },
  );
});

/** Links of all pages that lead away, and do not say that anyone may have written them. */
function findTrustedLinks(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const found = pages.flatMap((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    return [...html.matchAll(/<a\s[^>]*href="(?:[a-z][a-z\d+.-]*:|\/\/)[^>]*>/gi)].map(([tag]) => ({
      path,
      tag,
    }));
  });
  expect(found.length).toBeGreaterThan(100);
  return found
    .filter(({ tag }) => !/ href="https?:\/\/[^"]+" rel="nofollow noopener ugc">$/.test(tag))
    .map(({ path, tag }) => `${path}: ${tag}`);
}

/** Links and references of all pages that lead to no file of the site, or to no element of a page. */
function findBrokenLinks(folder: string, prefix: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1)}`);
  const pages = new Map(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const known = new Set(paths);
  const broken: string[] = [];
  for (const [path, html] of pages) {
    const base = `http://site${prefix.slice(0, -1)}${path.replace(/index\.html$/, '')}`;
    for (const [, value = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(value.replaceAll('&amp;', '&'), base);
      if (url.host !== 'site') continue;
      const target = decodeURIComponent(url.pathname);
      const file = `/${target.slice(prefix.length)}${target.endsWith('/') ? 'index.html' : ''}`;
      // A fragment with values is for the script of the page.
      const id = url.hash.includes('=') ? '' : decodeURIComponent(url.hash.slice(1));
      const isThere = target.startsWith(prefix) && known.has(file);
      if (!isThere || (id !== '' && !pages.get(file)?.includes(` id="${id}"`)))
        broken.push(`${path}: ${value}`);
    }
  }
  return broken;
}
