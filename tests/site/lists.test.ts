import { describe, expect, test } from 'vitest';
import { DOCUMENTS, find, only, outline, ranked, site, texts } from './small-site.ts';

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
        mark: { manner: 'entry', part: 'whole', start: '2026-01-26', end: '2026-02-10', until: null },
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
      description: 'LFX Mentorship 2027 Spring: no ideas.',
      groups: [],
    });
  });

  test('of ideas without a project speaks of none', () => {
    const path = 'programs/lfx-mentorship/2027/01-spring/project_ideas.md';
    const documents = { [path]: '## Project ideas\n\n### A\n\n- Skills: Go\n' };
    expect(only(site(documents).terms).lead).toBe('1 idea, proposed.');
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

describe('the index pages', () => {
  test('list the ideas, newest term first', () => {
    const index = only(built.ideaIndex);
    expect(index.lead).toBe('4 ideas of 2 terms, newest term first.');
    expect(texts(index.ideas)).toBe('Retries > Headers > Compare them > Tests');
  });

  test('count the terms that have ideas, not those that have documents only', () => {
    const empty = { ...DOCUMENTS, 'programs/lfx-mentorship/2027/01-spring/README.md': 'Status: planning\n' };
    expect(only(site(empty).ideaIndex).lead).toBe('4 ideas of 2 terms, newest term first.');
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
