import { describe, expect, test } from 'vitest';
import { comparePages } from '../../src/diff/compare-pages.ts';

interface PageOptions {
  title?: string;
  prefix?: string;
  /** Of the head, behind the title. */
  head?: string;
}

/** A page as the site's layout has it, with a body of its own. */
function page(body: string, { title = 'Faster pulls', prefix = '/', head = '' }: PageOptions = {}): string {
  return `<!doctype html>
<html lang="en"><head><title>${title} – Ideas &amp; more</title>${head}<link rel="stylesheet" href="${prefix}assets/style.css?v=1"/></head><body><header><a class="site-title" href="${prefix}">Ideas &amp; more</a></header><main>${body}</main></body></html>
`;
}

const MOVED = page('<h1>This page has moved</h1>', {
  head: '<noscript><meta http-equiv="refresh" content="0; url=/ideas/b/"/></noscript>',
});

function compare(
  before: Record<string, string>,
  after: Record<string, string>,
  named: readonly string[] = [],
): string[] {
  const [old, now] = [before, after].map((pages) => new Map(Object.entries(pages)));
  const changes = comparePages(old ?? new Map(), now ?? new Map(), { named: new Set(named) });
  return changes.map(({ kind, url, title }) => `${kind} ${url} ${title}`);
}

/** Whether two pages are the same for a reader. */
function isSame(before: string, after: string): boolean {
  return compare({ '/ideas/a/': before }, { '/ideas/a/': after }).length === 0;
}

describe('the list of pages', () => {
  test('has what is added, changed and removed, each with its title', () => {
    const before = { '/ideas/a/': page('One'), '/ideas/b/': page('One'), '/ideas/c/': page('One') };
    const after = {
      '/ideas/b/': page('Two', { title: 'B &lt;new&gt;' }),
      '/ideas/c/': page('One'),
      '/ideas/d/': page('One', { title: 'D – E' }),
    };
    expect(compare(before, after)).toEqual([
      'removed /ideas/a/ Faster pulls',
      'changed /ideas/b/ B <new>',
      'added /ideas/d/ D – E',
    ]);
  });

  test('has the home page under the name of the site', () => {
    const home = page('').replace('Faster pulls – ', '');
    expect(compare({}, { '/': home })).toEqual(['added / Ideas & more']);
  });

  test('begins with the most important page', () => {
    const urls = [
      '/ideas/gsoc/2020/envoy/one/',
      '/projects/envoy/',
      '/mentors/jane/',
      '/terms/gsoc/2020/',
      '/programs/gsoc/',
      '/years/2020/',
      '/skills/go/',
      '/',
      '/ideas/',
      '/ideas/page/2/',
      '/ideas/page/10/',
      '/mentors/',
      '/statuses/proposed/',
      '/statistics/',
      '/quality/',
      '/quality/2020/',
      '/404.html',
      '/playground/',
      '/rules/no-term/',
    ];
    const site = Object.fromEntries([...urls].sort().map((url) => [url, page('')]));
    expect(compare({}, site)).toEqual(urls.map((url) => `added ${url} Faster pulls`));
  });

  test('has those that are named before others of their kind, whatever became of them', () => {
    const before = { '/ideas/a/': page('One'), '/ideas/c/': page('One'), '/projects/x/': page('One') };
    const after = { '/ideas/a/': page('Two'), '/ideas/b/': page('Two'), '/projects/x/': page('Two') };
    expect(compare(before, after, ['/ideas/c/', '/ideas/b/', '/projects/x/'])).toEqual([
      'added /ideas/b/ Faster pulls',
      'removed /ideas/c/ Faster pulls',
      'changed /ideas/a/ Faster pulls',
      'changed /projects/x/ Faster pulls',
    ]);
  });

  test('does not have what only leads on from a former address', () => {
    expect(compare({}, { '/ideas/a/': MOVED })).toEqual([]);
    expect(compare({ '/ideas/a/': MOVED }, { '/ideas/a/': MOVED.replace('/b/', '/c/') })).toEqual([]);
    expect(compare({ '/ideas/a/': page('') }, { '/ideas/a/': MOVED })).toEqual([
      'removed /ideas/a/ Faster pulls',
    ]);
    expect(compare({ '/ideas/a/': MOVED }, { '/ideas/a/': page('') })).toEqual([
      'added /ideas/a/ Faster pulls',
    ]);
  });
});

describe('no reader sees', () => {
  test.each([
    [
      'another version of a style sheet or script',
      page('').replace('?v=1', '?v=2'),
      page('').replace('</head>', '<script type="module" src="/assets/site.js?v=3"></script></head>'),
    ],
    [
      'another script in the body',
      page('<div data-worker="/assets/worker.js?v=1"></div>'),
      page('<div data-worker="/assets/worker.js?v=2"></div>'),
    ],
    [
      'another address of the site',
      page('', { head: '<link rel="canonical" href="https://a.org/"/>' }),
      page('', {
        head: '<link rel="canonical" href="https://b.org/"/><meta property="og:url" content="x"/>',
      }),
    ],
    ['that robots are to stay out', page(''), page('', { head: '<meta name="robots" content="noindex"/>' })],
    [
      'another path prefix',
      page('<a href="/projects/x/#about">X</a> <a href="https://a.org/">A</a>'),
      page('<a href="/pr/5/projects/x/#about">X</a> <a href="https://a.org/">A</a>', { prefix: '/pr/5/' }),
    ],
    [
      'another wrapping',
      page('<p>One two <em>three</em></p>'),
      page('<p>\nOne\ntwo\n<em>three</em>\n</p>\n'),
    ],
  ])('%s', (_, before, after) => {
    expect(isSame(before, after)).toBe(true);
  });

  const sources = (line: number, changed: string): string =>
    page(
      `<p>A.</p><section><h2 id="source">Source</h2><ul><li><code>programs/gsoc/2020.md:${line}</code>${changed}<span class="actions"><a href="https://github.com/a/b/blob/main/2020.md?plain=1#L${line}-L${line + 9}">View source</a><a href="https://github.com/a/b/edit/main/2020.md#L${line}">Edit</a></span></li></ul></section>`,
    );
  const day = (text: string): string =>
    `<span class="quiet"> Document last changed on <time>${text}</time></span>`;

  test('other lines of its sources', () => {
    expect(isSame(sources(10, ''), sources(200, ''))).toBe(true);
  });

  test('which documents tell of them', () => {
    const source = (path: string): string =>
      page(`<section><h2 id="source">Source</h2><code>${path}</code></section>`);
    expect(isSame(source('a.md:1'), source('b.md:1'))).toBe(true);
  });

  test('when their documents last changed', () => {
    expect(isSame(sources(10, day('1 May 2026')), sources(10, day('2 May 2026')))).toBe(true);
    expect(isSame(sources(10, day('1 May 2026')), sources(10, ''))).toBe(true);
  });

  test('other lines of what documents leave open', () => {
    const gap = (line: number): string =>
      `<div class="about"><a href="https://github.com/a/b/blob/main/2020.md?plain=1#L${line}-L${line}">gsoc/2020.md, line ${line}</a><span>gsoc/2020.md, line ${line}</span></div>`;
    expect(isSame(page(gap(7)), page(gap(8)))).toBe(true);
  });
});

describe('a reader sees', () => {
  test.each([
    ['other words', '<p>One</p>', '<p>Two</p>'],
    ['another count', '<p>641 ideas</p>', '<p>642 ideas</p>'],
    ['words that run together', '<p><em>a</em> <em>b</em></p>', '<p><em>a</em><em>b</em></p>'],
    ['other lines of code', '<pre><code>a b</code></pre>', '<pre><code>a\nb</code></pre>'],
    ['a link that leads elsewhere', '<a href="/a/">A</a>', '<a href="/b/">A</a>'],
    ['emphasis', '<p>a</p>', '<p><em>a</em></p>'],
    ['markup instead of what looks like it', '<p>&lt;b>a&lt;/b></p>', '<p><b>a</b></p>'],
    [
      'that a text of an idea names other lines of code',
      '<p><a href="https://github.com/a/b/blob/main/c.go#L1">c.go</a>, <code>a.md:1</code></p>',
      '<p><a href="https://github.com/a/b/blob/main/c.go#L2">c.go</a>, <code>a.md:2</code></p>',
    ],
  ])('%s', (_, before, after) => {
    expect(isSame(page(before), page(after))).toBe(false);
  });

  test('another description, where others link to the page', () => {
    const described = (text: string): string =>
      page('', { head: `<meta name="description" content="${text}"/>` });
    expect(isSame(described('a'), described('b'))).toBe(false);
  });
});
