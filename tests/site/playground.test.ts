import { describe, expect, test } from 'vitest';
import { PlaygroundSurroundings, SURROUNDINGS_PATH } from '../../src/site/files/playground-surroundings.ts';
import { render } from '../../templates/pages/playground.11ty.tsx';
import { only, type SmallSiteOptions, site, toPage } from './small-site.ts';

const SPRING = 'programs/lfx-mentorship/2026/01-Spring';
const DOCUMENTS = {
  [`${SPRING}/README.md`]:
    '| Activity | Date |\n| --- | --- |\n| Applications open | March 1 - March 5, 2026 |\n\n### Envoy\n\n#### One\n\n- Mentor(s): Jane Doe (@JaneD, jane@example.org)\n',
  [`${SPRING}/project_ideas.md`]:
    '### Envoy\n\n#### One\n\n- Upstream issue: https://github.com/envoyproxy/envoy/issues/1\n- Mentor(s): Jane Doe (@JaneD)\n',
  'programs/summerofcode/2019.md':
    'Status: complete\n\n### Envoy\n\n#### Tests\n\n- Mentor(s): J. Doe (@janed)\n',
};
const REPOSITORY = { settings: { repository: 'https://github.com/cncf/mentoring', directory: 'docs' } };

function playground(options: SmallSiteOptions = {}) {
  return only(site(DOCUMENTS, options).playground);
}

function surroundings(options: SmallSiteOptions = {}) {
  const { files } = site(DOCUMENTS, options);
  const { content } = only(files.filter(({ path }) => path === SURROUNDINGS_PATH));
  return { content, values: PlaygroundSurroundings.parse(JSON.parse(content)) };
}

describe('the playground', () => {
  test('offers the documents of each program, and chooses the list of ideas of the newest term', () => {
    const { programs } = playground();
    const lfx = programs.find(({ name }) => name === 'LFX Mentorship');
    expect(lfx?.documents.map(({ text, isNewest }) => [text, isNewest])).toEqual([
      ['LFX Mentorship 2026 Spring: README.md', false],
      ['LFX Mentorship 2026 Spring: project_ideas.md', true],
    ]);
  });

  test('puts new lists where the program keeps its own', () => {
    const paths = playground().programs.map(({ name, newPath }) => [name, newPath]);
    expect(paths).toContainEqual(['LFX Mentorship', 'programs/lfx-mentorship/{year}/project_ideas.md']);
    expect(paths).toContainEqual(['Google Summer of Code', 'programs/summerofcode/{year}.md']);
    expect(paths).toContainEqual(['Outreachy', 'programs/outreachy/{year}/project_ideas.md']);
  });

  test('leads to GitHub where the site has a repository, and says so where it has none', () => {
    const view = playground(REPOSITORY);
    expect(view.newFile).toBe('https://github.com/cncf/mentoring/new/main/docs');
    expect(view.programs[0]?.documents[0]?.edit).toBe(
      `https://github.com/cncf/mentoring/edit/main/docs/${SPRING}/README.md#L1`,
    );
    expect(render({ entry: toPage(view), assetVersions: {} })).toContain('Propose it on GitHub');
    const html = render({ entry: toPage(playground()), assetVersions: {} });
    expect(html).not.toContain('GitHub</a>');
    expect(html).toContain('This site does not say where its documents are kept');
  });

  test('says what to run where there are no scripts', () => {
    const html = render({ entry: toPage(playground()), assetVersions: {} });
    expect(/<noscript>.*<\/noscript>/s.exec(html)?.[0]).toContain('<code>almanac check</code>');
  });
});

describe('what the playground asks of the content', () => {
  test('are mentors and issues with the places that name them', () => {
    const { mentors, issues } = surroundings().values;
    expect(mentors).toEqual([
      [
        'janed',
        [
          { name: 'Jane Doe', github: 'JaneD', path: `${SPRING}/README.md`, line: 9 },
          { name: 'Jane Doe', github: 'JaneD', path: `${SPRING}/project_ideas.md`, line: 6 },
          { name: 'J. Doe', github: 'janed', path: 'programs/summerofcode/2019.md', line: 7 },
        ],
      ],
    ]);
    expect(issues.map(([url, mentions]) => [url, mentions.map(({ projects }) => projects)])).toEqual([
      ['https://github.com/envoyproxy/envoy/issues/1', [['envoy']]],
    ]);
  });

  test('are the days on which terms end; what is over has none', () => {
    const ends = surroundings().values.terms.map(({ paths, end }) => [paths.length, end]);
    expect(ends).toEqual([
      [2, '2026-03-05'],
      [1, null],
    ]);
  });

  test('are the vocabulary and the projects, without what the site tells those who apply', () => {
    const { vocabulary, registry } = surroundings({ registry: [{ name: 'Envoy' }] }).values;
    expect(vocabulary.labels.mentors).toContain('mentors');
    expect(vocabulary.programs.map(({ id }) => id)).toContain('lfx-mentorship');
    expect(vocabulary.programs.flatMap((program) => Object.keys(program))).not.toContain('contact');
    expect(registry.map(({ name }) => name)).toEqual(['Envoy']);
  });

  test.each([false, true])(
    'are never e-mail addresses, even where they are published: %s',
    (publishEmails) => {
      const registry = [{ name: 'Envoy', homepage: 'mailto:team@example.org' }];
      const { content } = surroundings({ publishEmails, settings: { publishEmails }, registry });
      expect(content).not.toMatch(/example\.org/);
    },
  );
});

test('a term leads to the playground as long as it lasts', () => {
  const { terms } = site(DOCUMENTS);
  expect(terms.map(({ propose }) => propose)).toEqual([
    {
      href: `/playground/#${new URLSearchParams({ path: `${SPRING}/project_ideas.md` })}`,
      until: '2026-03-05',
    },
    null,
  ]);
});
