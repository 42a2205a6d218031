import { expect, test } from 'vitest';
import { Settings } from '../../src/content/settings.ts';
import { toModelFiles } from '../../src/model/publish-model.ts';
import { buildCatalogue } from '../../src/site/catalogue.ts';
import { buildSitemap } from '../../src/site/files/build-sitemap.ts';
import { model, vocabulary } from '../read.ts';
import { only, pagesOf, site } from './small-site.ts';
import { readXml } from './xml.ts';

const DOCUMENTS = { 'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): 王小明\n' };

function file(path: string, options: Parameters<typeof site>[1] = {}): string {
  return only(site(DOCUMENTS, options).files.filter((entry) => entry.path === path)).content;
}

test('the model is published whole, in slices and with its schema', () => {
  expect(
    site(DOCUMENTS)
      .files.map(({ path }) => path)
      .filter((path) => path.startsWith('api/')),
  ).toEqual([
    'api/model.json',
    'api/ideas.json',
    'api/projects.json',
    'api/mentors.json',
    'api/terms.json',
    'api/programs.json',
    'api/schema.json',
  ]);
  expect(JSON.parse(file('api/model.json')).ideas).toEqual(JSON.parse(file('api/ideas.json')));
  expect(file('api/ideas.json')).toMatch(/^\[\n {2}\{\n {4}"id": .*\n\]\n$/s);
});

test('its URLs are those of the site', () => {
  expect(JSON.parse(file('api/projects.json', { pathPrefix: '/x/' }))[0].url).toBe('/x/projects/envoy/');
  const options = { pathPrefix: '/x/', url: 'https://example.org' };
  expect(JSON.parse(file('api/projects.json', options))[0].url).toBe('https://example.org/x/projects/envoy/');
});

test('with the address of the site there is a sitemap of every page but that for missing ones', () => {
  const options = { pathPrefix: '/x/', url: 'https://example.org' };
  const sitemap = file('sitemap.xml', options);
  const urls = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect(urls).toHaveLength(pagesOf(site(DOCUMENTS, options)).length - 1);
  expect(urls).toContain('https://example.org/x/mentors/%E7%8E%8B%E5%B0%8F%E6%98%8E/');
  expect(sitemap).not.toContain('404');
});

test('of more pages than a sitemap may have there is an index of sitemaps', () => {
  const catalogue = buildCatalogue(model(DOCUMENTS), {
    policy: '',
    settings: Settings.parse({}),
    vocabulary,
    history: null,
    problems: [],
    rulePages: new Map(),
    pathPrefix: '/x/',
    url: 'https://example.org',
  });
  const pages = ['/', '/ideas/', '/terms/', '/projects/', '/404.html'].map((url) => ({ url }));
  const files = buildSitemap(pages, catalogue, 2);
  const locations = files.map(({ content }) =>
    [...content().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url),
  );
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  const root = 'https://example.org/x/';
  expect(locations).toEqual([
    [`${root}sitemap-1.xml`, `${root}sitemap-2.xml`],
    [root, `${root}ideas/`],
    [`${root}terms/`, `${root}projects/`],
  ]);
});

test('in the sitemap, a page changed when the newest of its documents did, as far as anybody knows', () => {
  const documents = {
    ...DOCUMENTS,
    'programs/gsoc/2021.md': '### Envoy\n\n#### B\n\n- Mentor(s): Jane Doe\n',
  };
  const history = { 'programs/gsoc/2020.md': '2024-02-03' };
  const built = site(documents, { url: 'https://example.org', history });
  const root = readXml(only(built.files.filter(({ path }) => path === 'sitemap.xml')).content);
  const days = root.children.map(({ children }) => children.map(({ text }) => text));
  expect(days).toContainEqual(['https://example.org/ideas/gsoc/2020/envoy/a/', '2024-02-03']);
  expect(days).toContainEqual(['https://example.org/ideas/gsoc/2021/envoy/b/']);
  expect(days).toContainEqual(['https://example.org/projects/envoy/', '2024-02-03']);
  expect(days).toContainEqual(['https://example.org/', '2024-02-03']);
});

test.each([
  [{}, 'User-agent: *\nAllow: /\n'],
  [{ url: 'https://example.org' }, 'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n'],
  [
    { url: 'https://example.org', pathPrefix: '/x/' },
    /^# .+ root .+\n(?:.+\n)+Sitemap: https:.+\/x\/sitemap.xml\n$/,
  ],
])('robots.txt lets crawlers in, and names the sitemap where there is one: %j', (options, expected) => {
  expect(file('robots.txt', options)).toMatch(expected);
});

test('without it there is no sitemap, and pages have no canonical URL', () => {
  const built = site(DOCUMENTS);
  expect(built.files.filter(({ path }) => path === 'sitemap.xml')).toEqual([]);
  expect(pagesOf(built).filter(({ canonical }) => canonical !== null)).toEqual([]);
});

test('search engines are kept out of a hidden site, of which there is no sitemap either', () => {
  const options = { url: 'https://example.org', isHidden: true };
  expect(file('robots.txt', options)).toBe('User-agent: *\nDisallow: /\n');
  expect(file('robots.txt', { ...options, pathPrefix: '/x/' })).toMatch(
    /^# .+ root .+\nUser-agent: \*\nDisallow: \/\n$/,
  );
  expect(site(DOCUMENTS, options).files.map(({ path }) => path)).not.toContain('sitemap.xml');
});

test('the same documents give the same site', () => {
  expect(site(DOCUMENTS)).toEqual(site(DOCUMENTS));
});

test('the files of the model are those that are exported', () => {
  const api = site(DOCUMENTS, { pathPrefix: '/x/' }).files.filter(({ path }) => path.startsWith('api/'));
  const exported = toModelFiles(model(DOCUMENTS), '/x/');
  expect(api).toEqual(exported.map(({ path, content }) => ({ path, content: content() })));
});
