import { expect, test } from 'vitest';
import { toUuid } from '../../src/site/files/to-uuid.ts';
import { only, type SmallSiteOptions, site } from './small-site.ts';
import { childrenOf, readXml, type XmlElement } from './xml.ts';

const SPRING = 'programs/lfx-mentorship/2024/01-Mar-May/README.md';
const DOCUMENTS = {
  [SPRING]:
    '### Timeline\n\n- March 1: coding starts\n- January 26: applications open\n\n### Envoy\n\n#### Faster & <smaller>\n\n- Description: Both "at once".\n- Skills: C++, Go\n',
  'programs/gsoc/2020.md': '### Envoy\n\n#### Tests\n\n- Mentor(s): Jane Doe (@jane)\n',
};
const HOST = { url: 'https://example.org', pathPrefix: '/x/' };

function feed(
  path: string,
  options: SmallSiteOptions = HOST,
  documents: Record<string, string> = DOCUMENTS,
): XmlElement {
  return readXml(only(site(documents, options).files.filter((file) => file.path === path)).content);
}

function text(element: XmlElement, name: string): string {
  return only(childrenOf(element, name)).text;
}

function entries(element: XmlElement): XmlElement[] {
  return childrenOf(element, 'entry');
}

function links(element: XmlElement): (string | undefined)[] {
  return childrenOf(element, 'link').map(({ attributes }) => `${attributes.rel} ${attributes.href}`);
}

test('the feed of the site has what RFC 4287 asks of a feed', () => {
  const root = feed('feed.xml');
  expect([root.name, root.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  expect(text(root, 'title')).toBe('Mentorship ideas');
  expect(text(only(childrenOf(root, 'author')), 'name')).toBe('Mentorship ideas');
  expect(links(root)).toEqual(['self https://example.org/x/feed.xml', 'alternate https://example.org/x/']);
  for (const element of [root, ...entries(root)]) {
    expect(text(element, 'id')).toMatch(/^https:\/\/example\.org\/x\/./);
    expect(text(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test('an entry is an idea: newest first, with its summary, project and skills', () => {
  const [first, second] = entries(feed('feed.xml'));
  if (!first || !second) throw new Error('no entries');
  expect([text(first, 'title'), text(second, 'title')]).toEqual(['Faster & <smaller>', 'Tests']);
  expect(text(first, 'summary')).toBe('Both "at once".');
  expect(links(first)).toEqual([
    'alternate https://example.org/x/ideas/lfx-mentorship/2024/01-mar-may/envoy/faster-smaller/',
  ]);
  expect(childrenOf(first, 'category').map(({ attributes }) => attributes)).toEqual([
    { scheme: 'https://example.org/x/projects/', term: 'envoy', label: 'Envoy' },
    { scheme: 'https://example.org/x/skills/', term: 'c-plus-plus', label: 'C++' },
    { scheme: 'https://example.org/x/skills/', term: 'go', label: 'Go' },
  ]);
});

test('an entry is of the day on which its term has its first date, or its year begins', () => {
  const root = feed('feed.xml');
  for (const name of ['published', 'updated'])
    expect(entries(root).map((entry) => text(entry, name))).toEqual([
      '2024-01-26T00:00:00Z',
      '2020-01-01T00:00:00Z',
    ]);
  expect(text(root, 'updated')).toBe('2024-01-26T00:00:00Z');
});

test('a change of a document dates the feed, and makes no entry new', () => {
  const before = feed('feed.xml');
  const after = feed('feed.xml', {
    ...HOST,
    history: { [SPRING]: '2024-05-06', 'programs/gsoc/2020.md': '2021-01-01' },
  });
  expect(text(after, 'updated')).toBe('2024-05-06T00:00:00Z');
  expect(entries(after)).toEqual(entries(before));
});

test('in a repository an entry keeps its id when the site moves to another host', () => {
  const settings = { repository: 'https://github.com/cncf/mentoring', directory: 'content' };
  const [here, there] = ['https://example.org', 'https://example.com'].map((url) =>
    entries(feed('feed.xml', { settings, url })).map((entry) => text(entry, 'id')),
  );
  expect(here).toEqual(there);
  expect(here?.[1]).toBe('https://github.com/cncf/mentoring#content/ideas/gsoc/2020/envoy/tests');
});

test('each program has a feed of its own ideas', () => {
  const root = feed('programs/lfx-mentorship/feed.xml');
  expect(text(root, 'title')).toBe('Mentorship ideas: LFX Mentorship');
  expect(links(root)).toEqual([
    'self https://example.org/x/programs/lfx-mentorship/feed.xml',
    'alternate https://example.org/x/programs/lfx-mentorship/',
  ]);
  expect(entries(root).map((entry) => text(entry, 'title'))).toEqual(['Faster & <smaller>']);
});

test('of many ideas a feed has the hundred newest', () => {
  const ideas = Array.from({ length: 120 }, (_, index) => `#### Test number ${index}\n\n- Description: A.\n`);
  const root = feed('feed.xml', HOST, { 'programs/gsoc/2020.md': `### Envoy\n\n${ideas.join('\n')}` });
  expect(entries(root)).toHaveLength(100);
  expect(new Set(entries(root).map((entry) => text(entry, 'id'))).size).toBe(100);
});

test('characters that XML cannot have are left out', () => {
  const documents = {
    'programs/gsoc/2020.md': '### Envoy\n\n#### A\u0008\uFFFE]]> B\n\n- Description: \u001B[1mC.\n',
  };
  const entry = only(entries(feed('feed.xml', HOST, documents)));
  expect([text(entry, 'title'), text(entry, 'summary')]).toEqual(['A]]> B', '[1mC.']);
});

test('without a host links are relative to the feed, and an id is a UUID of the url', () => {
  const root = feed('feed.xml', { pathPrefix: '/x/' });
  expect(links(root)).toEqual(['self /x/feed.xml', 'alternate /x/']);
  const ids = [root, ...entries(root)].map((element) => text(element, 'id'));
  expect(ids[0]).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(ids).size).toBe(3);
  const [category] = entries(root).flatMap((entry) => childrenOf(entry, 'category'));
  expect(category?.attributes).toEqual({ term: 'envoy', label: 'Envoy' });
});

test('the UUID of a name is that of RFC 9562', () => {
  expect(toUuid('http://example.com/')).toBe('0a300ee9-f9e4-5697-a51a-efc7fafaba67');
});

test('without ideas there is no feed, and no page links one', () => {
  const { files, home, ideaIndex } = site({ 'programs/gsoc/2020/README.md': 'Status: planning\n' }, HOST);
  expect(files.filter(({ path }) => path.endsWith('feed.xml'))).toEqual([]);
  expect([...home, ...ideaIndex].flatMap(({ metadata }) => metadata.feeds)).toEqual([]);
});

test('the pages of all ideas link the feed', () => {
  const { home, ideaIndex, projects } = site(DOCUMENTS, HOST);
  const link = [{ text: 'Mentorship ideas', href: '/x/feed.xml' }];
  expect(only(home).metadata.feeds).toEqual(link);
  expect(only(ideaIndex).metadata.feeds).toEqual(link);
  expect(only(projects).metadata.feeds).toEqual([]);
});
