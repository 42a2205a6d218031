import { describe, expect, test } from 'vitest';
import type { Ranking } from '../../src/site/lists/build-ranking.ts';
import { markdown } from '../read.ts';
import { only, site, texts } from './small-site.ts';

const SPRING = markdown`
  Status: planning

  | Activity | Date |
  | --- | --- |
  | Applications open | January 26 - February 10, 2026 |
  | Kick-off call | Some time later |

  ## Project ideas

  ### Linkerd

  #### Retries

  - Mentor(s): Jane Doe (@jane)
  - Skills: Rust

  ### Envoy

  #### Headers

  - Mentor(s): Jane A. Doe (@jane), John Roe (@roe)
  - Skills: Go

  ### Linkerd and Envoy

  #### Compare them

  - Mentor(s): John Roe (@roe)
`;
const DOCUMENTS = {
  'programs/lfx-mentorship/2026/01-spring/README.md': SPRING,
  'programs/summerofcode/2019.md': '### Envoy\n\n#### Tests\n\n- Mentor(s): John Roe (@roe)\n- Skills: Go\n',
};
const built = site(DOCUMENTS, {
  registry: [
    {
      name: 'Envoy',
      homepage: 'https://www.envoyproxy.io/',
      repo_url: 'javascript:alert(1)',
      maturity: 'graduated',
    },
  ],
});

function find<T extends { title: string }>(views: readonly T[], title: string): T {
  return only(views.filter((view) => view.title === title));
}

/** "Envoy: Headers, Compare them" for each group. */
function outline(
  groups: readonly { heading: { text: string }; ideas: readonly { text: string }[] }[],
): string[] {
  return groups.map(({ heading, ideas }) => `${heading.text}: ${ideas.map(({ text }) => text).join(', ')}`);
}

/** "Envoy 2" for each of the first links. */
function ranked(ranking: Ranking | undefined): string[] {
  return (ranking?.first ?? []).map(({ text, count }) => `${text} ${count}`);
}

describe('a term', () => {
  const term = find(built.terms, 'LFX Mentorship 2026 Spring');

  test('has its ideas by project, those of two projects below both', () => {
    expect(term).toMatchObject({
      lead: '3 ideas of 2 projects, all accepted.',
      status: 'Planning',
      program: { text: 'LFX Mentorship', href: '/programs/lfx-mentorship/' },
    });
    expect(outline(term.groups)).toEqual(['Envoy: Headers, Compare them', 'Linkerd: Retries, Compare them']);
    expect(term.groups[0]?.ideas[1]?.projects.map(({ text }) => text)).toEqual(['Linkerd', 'Envoy']);
  });

  test('has its timeline, with the days that can be read', () => {
    expect(term.timeline).toEqual([
      {
        activity: 'Applications open',
        date: 'January 26 - February 10, 2026',
        start: { datetime: '2026-01-26', text: '26 January 2026' },
        end: { datetime: '2026-02-10', text: '10 February 2026' },
        mark: { manner: 'entry', part: 'whole', start: '2026-01-26', end: '2026-02-10' },
      },
      { activity: 'Kick-off call', date: 'Some time later', start: null, end: null, mark: null },
    ]);
  });

  test('leads back to its program and its year', () => {
    expect(texts(term.breadcrumbs)).toBe('Home > Terms > LFX Mentorship > LFX Mentorship 2026 Spring');
    expect(term.year.href).toBe('/years/2026/');
  });

  test('without ideas says so', () => {
    const documents = { 'programs/lfx-mentorship/2027/01-spring/README.md': 'Status: planning\n' };
    expect(only(site(documents).terms)).toMatchObject({
      lead: 'There are no ideas in this term.',
      groups: [],
    });
  });

  test('is not called by its year twice where the program has one term a year', () => {
    expect(built.terms.map(({ title }) => title)).toEqual([
      'LFX Mentorship 2026 Spring',
      'Google Summer of Code 2019',
    ]);
  });
});

test('a year has its terms, with how many ideas they have and of which projects', () => {
  const year = find(built.years, '2026');
  expect(year).toMatchObject({ lead: '1 term with 3 ideas of 2 projects.', picture: null });
  const term = only(year.terms);
  expect(texts(term.about)).toBe('3 ideas > Marked as planning');
  expect(texts(term.projects)).toBe('Envoy > Linkerd');
  expect(ranked(year.projects)).toEqual(['Envoy 2', 'Linkerd 2']);
});

test('a year of several programs says how many ideas each has, and shows its terms', () => {
  const documents = {
    'programs/gsoc/2026.md': '### Envoy\n\n#### A\n\n- Skills: Go\n',
    'programs/lfx-mentorship/2026/01-spring/project_ideas.md': '### Envoy\n\n#### B\n\n- Skills: Go\n',
  };
  const year = only(site(documents).years);
  expect(year.lead).toBe('2 terms with 2 ideas of 1 project: 1 of LFX Mentorship and 1 of Gsoc.');
  expect(year.picture?.title).toBe('Ideas of 2026 by term and status');
});

describe('a project', () => {
  const project = find(built.projects, 'Envoy');

  test('has its ideas by term, the newest first, and its mentors and skills by number of ideas', () => {
    expect(outline(project.groups)).toEqual([
      'LFX Mentorship 2026 Spring: Headers, Compare them',
      'Google Summer of Code 2019: Tests',
    ]);
    expect(ranked(project.mentors)).toEqual(['John Roe 3', 'Jane A. Doe 1']);
    expect(ranked(project.skills)).toEqual(['Go 2']);
  });

  test('says in a sentence what it is, as far as that is known', () => {
    expect(project.lead).toBe('Envoy is a graduated project with 3 ideas by 2 mentors in 2 years.');
    expect(find(built.projects, 'Linkerd').lead).toBe('Linkerd has 2 ideas by 2 mentors in 2026.');
    const registry = [{ name: 'Volcano', maturity: 'Incubating' }];
    const volcano = site(
      { 'programs/gsoc/2020.md': '### Volcano\n\n#### A\n\n- Skills: Go\n' },
      { registry },
    );
    expect(only(volcano.projects).lead).toBe('Volcano is an incubating project with 1 idea in 2020.');
  });

  test('has a picture of its terms where there are several', () => {
    expect(
      project.picture?.table.rows.map(({ heading, cells }) => [heading.text, ...cells].join(' ')),
    ).toEqual(['LFX Mentorship 2026 Spring 0 2 0 2', 'Google Summer of Code 2019 1 0 0 1']);
    expect(find(built.projects, 'Linkerd').picture).toBeNull();
  });

  test('has the facts of the registry; an address that does not lead to the web is none', () => {
    expect(project).toMatchObject({
      homepage: { text: 'envoyproxy.io', href: 'https://www.envoyproxy.io/' },
      repository: null,
    });
  });
});

describe('a mentor', () => {
  test('has other spellings of the name, a profile, projects, and ideas by term', () => {
    const mentor = find(built.mentors, 'Jane A. Doe');
    expect(mentor).toMatchObject({ otherNames: ['Jane Doe'], emails: [] });
    expect(mentor.lead).toBe('Mentored 2 ideas of 2 projects in 2026.');
    expect(mentor.profiles).toEqual([{ text: '@jane', href: 'https://github.com/jane' }]);
    expect(ranked(mentor.projects)).toEqual(['Envoy 1', 'Linkerd 1']);
    expect(outline(mentor.groups)).toEqual(['LFX Mentorship 2026 Spring: Retries, Headers']);
  });

  test('has the mentors of the same ideas, without being one of them', () => {
    expect(ranked(find(built.mentors, 'John Roe').others)).toEqual(['Jane A. Doe 1']);
    expect(find(built.mentors, 'John Roe').lead).toBe('Mentored 3 ideas of 2 projects from 2019 to 2026.');
  });

  test('of one project alone is told with its name', () => {
    const documents = { 'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane)\n' };
    expect(only(site(documents).mentors)).toMatchObject({
      lead: 'Mentored 1 idea of Envoy in 2020.',
      others: { first: [], more: null },
    });
  });

  test('who shares a name with another one is told apart in lists: by handle, else by project', () => {
    const documents = {
      'programs/gsoc/2020.md':
        '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane), John Roe (@roe)\n\n### Linkerd\n\n#### B\n\n- Mentor(s): Jane Doe (@doe2)\n',
    };
    const twins = site(documents);
    const [d, j] = only(twins.mentorIndex).letters.flatMap(({ mentors }) => texts(mentors).split(' > '));
    expect([d, j].sort()).toEqual(['Jane Doe (@doe2)', 'Jane Doe (@jane)']);
    expect(ranked(find(twins.projects, 'Envoy').mentors)).toEqual(['Jane Doe (@jane) 1', 'John Roe 1']);
    expect(twins.mentors.map(({ title }) => title)).toEqual(['Jane Doe', 'Jane Doe', 'John Roe']);
  });

  test('has e-mail addresses only where the site publishes them', () => {
    const documents = {
      'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane, jane@example.org)\n',
    };
    expect(only(site(documents).mentors).emails).toEqual([]);
    expect(only(site(documents, { publishEmails: true }).mentors).emails).toEqual([
      { text: 'jane@example.org', href: 'mailto:jane@example.org' },
    ]);
  });
});

describe('a skill', () => {
  test('has the ideas that ask for it by term, their projects, and the skills beside it', () => {
    const skill = find(built.skills, 'Go');
    expect(skill).toMatchObject({ url: '/skills/go/', older: [] });
    expect(skill.lead).toBe('2 ideas of 1 project ask for Go, from 2019 to 2026.');
    expect(outline(skill.groups)).toEqual([
      'LFX Mentorship 2026 Spring: Headers',
      'Google Summer of Code 2019: Tests',
    ]);
    expect(ranked(skill.projects)).toEqual(['Envoy 2']);
    expect(find(built.skills, 'Rust').lead).toBe('1 idea of 1 project asks for Rust, in 2026.');
  });

  test('of very many ideas leads to the pages of the older terms', () => {
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, place) => `### P\n\n#### Test part ${place}\n\n- Skills: Go, Rust\n`,
      ).join('\n');
    const documents = { 'programs/gsoc/2019.md': many(2), 'programs/gsoc/2020.md': many(299) };
    const [go] = site(documents).skills;
    expect(go?.groups.map(({ count }) => count)).toEqual(['299 ideas']);
    expect(go?.older.map(({ term, count }) => `${term.text}: ${count}`)).toEqual(['Gsoc 2019: 2 ideas']);
    expect(ranked(go?.others)).toEqual(['Rust 301']);
  });
});

describe('the index pages', () => {
  test('list the ideas by term', () => {
    const index = only(built.ideaIndex);
    expect(index.lead).toBe('4 ideas of 2 terms, newest term first.');
    expect(index.groups.map(({ count }) => count)).toEqual(['3 ideas', '1 idea']);
  });

  test('list the terms by year', () => {
    const { years } = only(built.termIndex);
    expect(texts(years)).toBe('2026 > 2019');
    expect(years.map(({ terms }) => texts(terms))).toEqual([
      'LFX Mentorship 2026 Spring',
      'Google Summer of Code 2019',
    ]);
  });

  test('list projects and skills by name', () => {
    const about = (index: { entries: { text: string; about: { text: string }[] }[] }): string[] =>
      index.entries.map((entry) => `${entry.text}: ${texts(entry.about)}`);
    expect(about(only(built.projectIndex))).toEqual([
      'Envoy: Graduated > 3 ideas > 2 mentors',
      'Linkerd: 2 ideas > 2 mentors',
    ]);
    expect(about(only(built.skillIndex))).toEqual(['Go: 2 ideas', 'Rust: 1 idea']);
  });
});

test('the mentors are listed below their initials, names in other scripts at the end', () => {
  const documents = {
    'programs/gsoc/2020.md':
      '### Envoy\n\n#### A\n\n- Mentor(s): 王小明, Émile Roux, Eve Stone (@eve), Bo Ek (@bo)\n',
  };
  const { letters } = only(site(documents).mentorIndex);
  expect(letters.map(({ id, letter, mentors }) => `${id} ${letter}: ${texts(mentors)}`)).toEqual([
    'b B: Bo Ek',
    'e E: Émile Roux > Eve Stone',
    'others Others: 王小明',
  ]);
  expect(letters[0]?.mentors[0]?.about).toBe('Envoy: 1 idea');
});

describe('the home page', () => {
  test('counts everything and leads to the newest term', () => {
    const home = only(built.home);
    expect(home.counts.map(({ count, noun }) => `${count} ${noun}`)).toEqual([
      '4 ideas',
      '2 years',
      '2 terms',
      '2 projects',
      '2 mentors',
      '2 skills',
    ]);
    expect(home.newest?.text).toBe('LFX Mentorship 2026 Spring');
    expect(home).toMatchObject({ hint: null, breadcrumbs: [], documentTitle: 'Mentorship ideas' });
  });

  test('says what to do where there is no idea at all', () => {
    const empty = site({});
    expect(only(empty.home)).toMatchObject({
      newest: null,
      picture: null,
      years: [],
      hint: expect.stringMatching(/^There are no ideas yet\. /),
    });
    expect(only(empty.ideaIndex).lead).toBe('There are no ideas yet.');
  });
});
