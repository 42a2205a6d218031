import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPages } from '../../src/cli/load-pages.ts';
import { comparePages } from '../../src/diff/compare-pages.ts';
import { buildSiteOf } from '../browser/built-site.ts';
import { makeFolder } from './run-almanac.ts';

const PATH = 'programs/summerofcode/2020.md';
const TEXT = `## Project ideas

### Envoy

#### Headers

- Description: Compare the headers of requests, which takes too long today, with those that were sent before.
- Mentor(s): Jane Doe (@jane)
- Skills: Go

### Harbor

#### Pulls

- Description: Pulling a large image takes minutes.
- Mentor(s): John Roe
- Skills: Rust
`;

/** The pages of a site with this document, and some others. */
function build(text: string): Promise<Map<string, string>> {
  const content = makeFolder({
    [PATH]: text,
    'programs/lfx-mentorship/2019/q1/project_ideas.md': '### Linkerd\n\n#### Retries\n\n- Skills: Java\n',
    'almanac.yml': 'repository: https://github.com/example/ideas\n',
  });
  return buildSiteOf(content).then(loadPages);
}

describe('of a site that is built anew', () => {
  let before = new Map<string, string>();
  beforeAll(async () => {
    before = await build(TEXT);
  });

  const compare = async (text: string, named: readonly string[] = []): Promise<string[]> => {
    const changes = comparePages(before, await build(text), { named: new Set(named) });
    return changes.map(({ kind, url }) => `${kind} ${url}`);
  };

  test('an idea that is described otherwise changes its own page alone', async () => {
    expect(before.size).toBeGreaterThan(20);
    expect(await compare(TEXT.replace('takes minutes', 'takes hours'))).toEqual([
      'changed /ideas/summerofcode/2020/harbor/pulls/',
    ]);
  });

  test('an idea more on top of a document changes what tells of it, not those below it', async () => {
    const idea =
      '#### Retries again\n\n- Description: Once more.\n- Skills: C++\n- Mentor(s): Eve (@eve)\n\n';
    const url = '/ideas/summerofcode/2020/envoy/retries-again/';
    const changes = await compare(TEXT.replace('#### Headers', `${idea}#### Headers`), [url]);
    expect(changes.slice(0, 7)).toEqual([
      `added ${url}`,
      // It has the new one among its similar ideas.
      'changed /ideas/summerofcode/2020/envoy/headers/',
      'changed /projects/envoy/',
      'added /mentors/eve/',
      'changed /terms/summerofcode/2020/',
      'changed /programs/summerofcode/',
      'changed /years/2020/',
    ]);
    expect(changes).toContain('changed /');
    expect(changes.join('\n')).not.toMatch(/pulls|harbor|lfx|2019|rust|jane|404|rules/);
  });

  test('a document that is wrapped otherwise changes no page', async () => {
    expect(await compare(TEXT.replace('requests, which', 'requests,\n  which'))).toEqual([]);
  });
});

describe('of a folder', () => {
  test('are the pages that Almanac wrote, and that are there', async () => {
    const files = [
      '.x',
      '404.html',
      'gone.html',
      'ideas/é/index.html',
      'index.html',
      '../out.html',
      'robots.txt',
    ];
    const folder = makeFolder({
      'out.html': '',
      'site/.almanac.json': JSON.stringify({ files }),
      'site/404.html': 'a',
      'site/ideas/é/index.html': 'b',
      'site/index.html': 'c',
      'site/mine.html': 'd',
      'site/robots.txt': 'e',
    });
    expect([...(await loadPages(join(folder, 'site')))]).toEqual([
      ['/404.html', 'a'],
      ['/ideas/é/', 'b'],
      ['/', 'c'],
    ]);
  });

  test('that is empty are none', async () => {
    expect(await loadPages(makeFolder({}))).toEqual(new Map());
  });

  test.each([
    ['nowhere', 'There is no folder "'],
    ['file', 'There is no folder "'],
    ['other', "has no site of Almanac's making in it"],
  ])('that has no site, "%s", are asked for in vain', async (name, reason) => {
    const folder = makeFolder({ file: '', 'other/index.html': '' });
    await expect(loadPages(join(folder, name))).rejects.toThrow(reason);
  });
});
