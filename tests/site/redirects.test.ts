import { describe, expect, test } from 'vitest';
import { reportMessages } from '../../src/cli/report-messages.ts';
import { render } from '../../templates/pages/redirect.11ty.tsx';
import { only, type SmallSiteOptions, site, toPage } from './small-site.ts';

const IDEAS = '### Envoy\n\n#### One\n\n- Mentor(s): Jane Doe (@jane)\n\n#### Two\n\n- Mentor(s): 王小明\n';
const DOCUMENTS = { 'programs/gsoc/2020.md': IDEAS };

/** "from > to" of each redirect, and what was told. */
function redirect(
  redirects: [from: string, to: string][],
  { documents = DOCUMENTS, ...options }: SmallSiteOptions & { documents?: Record<string, string> } = {},
): { moved: string[]; told: string } {
  const built = site(documents, { ...options, redirects: redirects.map(([from, to]) => ({ from, to })) });
  return {
    moved: built.redirects.map(({ url, target }) => `${url} > ${target.href}`),
    told: reportMessages(built.problems),
  };
}

test('a page that has moved leads to the page it is now, below the path prefix', () => {
  const { moved, told } = redirect([['/p/envoy/', '/projects/envoy/']], { pathPrefix: '/x/' });
  expect(moved).toEqual(['/p/envoy/ > /x/projects/envoy/']);
  expect(told).toBe('');
});

test.each([
  ['/p', '/projects/envoy', '/p/ > /projects/envoy/'],
  ['/p/index.html', '/projects/envoy/index.html', '/p/ > /projects/envoy/'],
  ['/p.html', '/projects/envoy/', '/p.html > /projects/envoy/'],
  ['/v1.2', '/projects/envoy/', '/v1.2/ > /projects/envoy/'],
  ['/jos%C3%A9/', '/mentors/jane/', '/josé/ > /mentors/jane/'],
  ['/all.html', '/api/model.json', '/all.html > /api/model.json'],
  ['/home', '/', '/home/ > /'],
])('addresses are read as people write them: from %s to %s', (from, to, expected) => {
  expect(redirect([[from, to]])).toEqual({ moved: [expected], told: '' });
});

test('a branch moves with all pages below it', () => {
  expect(redirect([['/2020/*', '/ideas/gsoc/2020/*']]).moved).toEqual([
    '/2020/envoy/one/ > /ideas/gsoc/2020/envoy/one/',
    '/2020/envoy/two/ > /ideas/gsoc/2020/envoy/two/',
  ]);
});

test('of several redirects from one address the more explicit one holds', () => {
  const { moved, told } = redirect([
    ['/old/*', '/ideas/*'],
    ['/old/gsoc/2020/envoy/*', '/ideas/gsoc/2020/envoy/*'],
    ['/old/gsoc/2020/envoy/one/', '/projects/envoy/'],
  ]);
  expect(moved).toEqual([
    '/old/ > /ideas/',
    '/old/gsoc/2020/envoy/one/ > /projects/envoy/',
    '/old/gsoc/2020/envoy/two/ > /ideas/gsoc/2020/envoy/two/',
  ]);
  expect(told).toBe('');
});

test('what has moved twice leads to where it is in the end', () => {
  const { moved, told } = redirect([
    ['/a/', '/b/'],
    ['/b/', '/projects/envoy/'],
    ['/x/*', '/y/z/*'],
    ['/y/*', '/w/*'],
    ['/w/z/*', '/ideas/gsoc/*'],
    ['/c/', '/x/2020/envoy/one/'],
  ]);
  expect(moved.filter((line) => /^\/[abc]\//.test(line))).toEqual([
    '/a/ > /projects/envoy/',
    '/b/ > /projects/envoy/',
    '/c/ > /ideas/gsoc/2020/envoy/one/',
  ]);
  expect(moved).toContain('/x/2020/envoy/one/ > /ideas/gsoc/2020/envoy/one/');
  expect(told).toMatch(/^redirects\.yml:4:3: warning: Unexpected `\/w\/\*`, expected pages below it/);
});

describe('a redirect is left out, and told with its place and a way out,', () => {
  test.each([
    ['that leads elsewhere', '/a/', 'https://example.org/', 'redirect-address'],
    ['that leads to another host', '/a/', '//example.org/', 'redirect-address'],
    ['that is no address', 'a', '/projects/', 'redirect-address'],
    ['that leads out of the site', '/../a/', '/projects/', 'redirect-address'],
    ['that leads out of the site in disguise', '/%2e%2e/a/', '/projects/', 'redirect-address'],
    ['that hides a slash', '/a%2F..%2F..%2Fb/', '/projects/', 'redirect-address'],
    ['with a backslash', '/a\\..\\b/', '/projects/', 'redirect-address'],
    ['of a hidden file', '/.git/', '/projects/', 'redirect-address'],
    ['with an empty name', '/a//b/', '/projects/', 'redirect-address'],
    ['with broken encoding', '/50%/', '/projects/', 'redirect-address'],
    ['with a name that no file may have', `/${'é'.repeat(200)}/`, '/projects/', 'redirect-address'],
    ['with a device of Windows', '/aux/', '/projects/', 'redirect-address'],
    ['with a device and an ending', '/a/CON.old.html', '/projects/', 'redirect-address'],
    ['with a sign that Windows has for itself', '/a%3Ab/', '/projects/', 'redirect-address'],
    ['with a full stop behind a name', '/a./b/', '/projects/', 'redirect-address'],
    ['with a space behind a name', '/a%20/', '/projects/', 'redirect-address'],
    ['with more names than a path has room for', `/${'a/'.repeat(900)}`, '/projects/', 'redirect-address'],
    ['with a fragment', '/a/#b', '/projects/', 'redirect-address'],
    ['with a query', '/a/?b', '/projects/', 'redirect-address'],
    ['with a star in the middle', '/a/*/b/', '/projects/', 'redirect-address'],
    ['of a branch to a page', '/a/*', '/projects/', 'redirect-address'],
    ['of a page to a branch', '/a/', '/projects/*', 'redirect-address'],
    ['from a page', '/projects/', '/ideas/', 'redirect-source'],
    ['from the file of a page', '/projects/index.html', '/ideas/', 'redirect-source'],
    ['from a page but for case', '/Projects/Envoy/', '/projects/envoy/', 'redirect-source'],
    ['from below a file', '/api/model.json/', '/projects/', 'redirect-source'],
    ['from below the assets', '/assets/site/', '/projects/', 'redirect-source'],
    ['from a folder of pages', '/404.html/', '/projects/', 'redirect-source'],
    ['to a page that is not there', '/a/', '/projects/harbor/', 'redirect-target'],
    ['to a branch without pages', '/a/*', '/nowhere/*', 'redirect-target'],
    ['to itself', '/a/', '/a/', 'redirect-loop'],
  ])('%s: from %s to %s', (_, from, to, rule) => {
    const { moved, told } = redirect([[from, to]]);
    expect(moved).toEqual([]);
    expect(told).toMatch(
      new RegExp(`^redirects\\.yml:1:3: warning: Unexpected .+ \\[${rule}\\]\\. \\w.+\\n$`),
    );
  });

  test('in a circle', () => {
    const { moved, told } = redirect([
      ['/a/', '/b/'],
      ['/b/', '/c/'],
      ['/c/', '/a/'],
      ['/d/', '/a/'],
      ['/e/*', '/f/*'],
      ['/f/*', '/e/*'],
    ]);
    expect(moved).toEqual([]);
    expect(told.match(/redirects\.yml:\d:3: warning: .+\[redirect-(?:loop|target)\]/g)).toHaveLength(6);
  });

  test('where another one has its address', () => {
    const { moved, told } = redirect([
      ['/a/', '/projects/envoy/'],
      ['/a', '/mentors/jane/'],
      ['/b/*', '/ideas/*'],
      ['/b/*', '/ideas/*'],
    ]);
    expect(moved).toContain('/a/ > /projects/envoy/');
    expect(told).toContain(
      'redirects.yml:2:3: warning: Unexpected second redirect from `/a/`, which redirects.yml:1 has',
    );
    expect(told).toMatch(/redirects\.yml:4:3: .+\[redirect-duplicate\]/);
  });

  test.each([
    ['but for case', '/Old/', '/old/'],
    ['but for composition', '/jos%C3%A9/', '/jose%CC%81/'],
    ['but for a letter that has no upper case of its own', '/stra%C3%9Fe/', '/STRASSE/'],
    ['as a folder', '/a.html', '/a.html/b/'],
    ['as a file', '/a.html/b/', '/a.html'],
  ])('where another one has its place in file systems, %s', (_, first, second) => {
    const { moved, told } = redirect([
      [first, '/projects/'],
      [second, '/projects/'],
    ]);
    expect(moved).toHaveLength(1);
    expect(told).toMatch(
      /^redirects\.yml:2:3: warning: Unexpected `.+`, whose file would stand in the place .+\[redirect-duplicate\]/,
    );
    expect(told).toContain('file systems, some of which take no notice of case, cannot hold both');
  });
});

test('where some pages of a branch would stand in the place of others, the rest moves', () => {
  const { moved, told } = redirect([['/mentors/*', '/projects/*']]);
  expect(moved).toEqual(['/mentors/envoy/ > /projects/envoy/']);
  expect(told).toMatch(/^redirects\.yml:1:3: warning: Unexpected `\/mentors\/`, .+\[redirect-source\].+\n$/);
});

describe('a term that had another id', () => {
  const aliased = (...aliases: string[]): string => `---\naliases: [${aliases.join(', ')}]\n---\n\n${IDEAS}`;

  test('is found under it, with its ideas', () => {
    const documents = { 'programs/gsoc/2020.md': aliased('summerofcode/2020', 'gsoc/2020/Spring') };
    expect(redirect([], { documents })).toEqual({
      moved: [
        '/ideas/gsoc/2020/spring/envoy/one/ > /ideas/gsoc/2020/envoy/one/',
        '/ideas/gsoc/2020/spring/envoy/two/ > /ideas/gsoc/2020/envoy/two/',
        '/ideas/summerofcode/2020/envoy/one/ > /ideas/gsoc/2020/envoy/one/',
        '/ideas/summerofcode/2020/envoy/two/ > /ideas/gsoc/2020/envoy/two/',
        '/terms/gsoc/2020/spring/ > /terms/gsoc/2020/',
        '/terms/summerofcode/2020/ > /terms/gsoc/2020/',
      ],
      told: '',
    });
  });

  test('does not take the address of a term that is there', () => {
    const documents = { ...DOCUMENTS, 'programs/gsoc/2021.md': aliased('gsoc/2020') };
    const { moved, told } = redirect([], { documents });
    expect(moved).toEqual([]);
    expect(told).toMatch(/^programs\/gsoc\/2021\.md:1:1: warning: Unexpected `\/terms\/gsoc\/2020\/`.+\n$/);
  });

  test('is where redirects to the former id lead', () => {
    const documents = { 'programs/gsoc/2020.md': aliased('soc/2020') };
    expect(redirect([['/soc/*', '/ideas/soc/2020/*']], { documents }).moved).toContain(
      '/soc/envoy/one/ > /ideas/gsoc/2020/envoy/one/',
    );
  });
});

describe('the page of a redirect', () => {
  const options = { redirects: [{ from: '/old/', to: '/mentors/王小明/' }], pathPrefix: '/x/' };
  const assetVersions = { 'style.css': '1', 'redirect.js': '2' };

  test('leads on with a script, without one, and by hand, and wants not to be found', () => {
    const view = only(site(DOCUMENTS, { ...options, url: 'https://example.org' }).redirects);
    const html = render({ entry: toPage(view), assetVersions });
    for (const part of [
      '<title>Moved: 王小明 – Mentorship ideas</title>',
      '<meta name="robots" content="noindex"/>',
      '<link rel="canonical" href="https://example.org/x/mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/"/>',
      '<script type="module" src="/x/assets/redirect.js?v=2"></script>',
      '<noscript><meta http-equiv="refresh" content="0; url=/x/mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/"/></noscript>',
      '<a href="/x/mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/" data-moved="true">王小明</a>',
    ])
      expect(html).toContain(part);
  });

  test('names its target without a host where none is known', () => {
    expect(only(site(DOCUMENTS, options).redirects).canonical).toBe(
      '/x/mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/',
    );
  });

  test('is in no sitemap', () => {
    const { files } = site(DOCUMENTS, { ...options, url: 'https://example.org' });
    expect(only(files.filter(({ path }) => path === 'sitemap.xml')).content).not.toContain('/old/');
  });
});

test('thousands of redirects are no burden', () => {
  const many = Array.from({ length: 3000 }, (_, index): [string, string] => [`/${index}/`, '/projects/']);
  const branches = Array.from({ length: 300 }, (_, index): [string, string] => [`/b${index}/*`, '/ideas/*']);
  const { moved, told } = redirect([...many, ...branches]);
  expect(moved).toHaveLength(3000 + 300 * 3);
  expect(told).toBe('');
});
