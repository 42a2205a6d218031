import { describe, expect, test } from 'vitest';
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
  expect(year.lead).toBe('1 term with 3 ideas.');
  const term = only(year.terms);
  expect(texts(term.about)).toBe('3 ideas > Marked as planning');
  expect(texts(term.projects)).toBe('Envoy > Linkerd');
});

describe('a project', () => {
  const project = find(built.projects, 'Envoy');

  test('has its ideas by term, the newest first, and its mentors by name', () => {
    expect(outline(project.groups)).toEqual([
      'LFX Mentorship 2026 Spring: Headers, Compare them',
      'Google Summer of Code 2019: Tests',
    ]);
    expect(texts(project.mentors)).toBe('Jane A. Doe > John Roe');
    expect(project.lead).toBe('3 ideas and 2 mentors.');
  });

  test('has the facts of the registry; an address that does not lead to the web is none', () => {
    expect(project).toMatchObject({
      maturity: 'Graduated',
      homepage: { text: 'envoyproxy.io', href: 'https://www.envoyproxy.io/' },
      repository: null,
    });
  });
});

describe('a mentor', () => {
  test('has other spellings of the name, a profile, projects, and ideas by term', () => {
    const mentor = find(built.mentors, 'Jane A. Doe');
    expect(mentor).toMatchObject({ otherNames: ['Jane Doe'], lead: '2 ideas of 2 projects.', emails: [] });
    expect(mentor.profiles).toEqual([{ text: '@jane', href: 'https://github.com/jane' }]);
    expect(texts(mentor.projects)).toBe('Envoy > Linkerd');
    expect(outline(mentor.groups)).toEqual(['LFX Mentorship 2026 Spring: Retries, Headers']);
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

test('a skill has the ideas that ask for it, newest first, each with its term', () => {
  const skill = find(built.skills, 'Go');
  expect(skill).toMatchObject({ url: '/skills/go/', lead: '2 ideas ask for this skill.' });
  expect(skill.ideas.map(({ text, term }) => `${text}, ${term?.text}`)).toEqual([
    'Headers, LFX Mentorship 2026 Spring',
    'Tests, Google Summer of Code 2019',
  ]);
  expect(find(built.skills, 'Rust').lead).toBe('1 idea asks for this skill.');
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

  test('list projects, mentors and skills by name', () => {
    const about = (index: { entries: { text: string; about: { text: string }[] }[] }): string[] =>
      index.entries.map((entry) => `${entry.text}: ${texts(entry.about)}`);
    expect(about(only(built.projectIndex))).toEqual([
      'Envoy: Graduated > 3 ideas > 2 mentors',
      'Linkerd: 2 ideas > 2 mentors',
    ]);
    expect(about(only(built.mentorIndex))).toEqual([
      'Jane A. Doe: Envoy > Linkerd > 2 ideas',
      'John Roe: Envoy > Linkerd > 3 ideas',
    ]);
    expect(about(only(built.skillIndex))).toEqual(['Go: 2 ideas', 'Rust: 1 idea']);
  });
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
      years: [],
      hint: expect.stringMatching(/^There are no ideas yet\. /),
    });
    expect(only(empty.ideaIndex).lead).toBe('There are no ideas yet.');
  });
});
