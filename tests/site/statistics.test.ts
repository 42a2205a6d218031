import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { ChartView, NumberTable } from '../../src/site/charts/chart.ts';
import { render } from '../../templates/pages/statistics.11ty.tsx';
import { type BuiltSite, only, site, toPage } from './small-site.ts';

const assetVersions = {};

/** A document of some ideas, each of which has a mentor and skills. */
function document(...ideas: [project: string, mentor: string, skills: string][]): string {
  return ideas
    .map(
      ([project, mentor, skills], place) =>
        `### ${project}\n\n#### Test part ${place}\n\n- Mentor(s): ${mentor}\n- Skills: ${skills}\n`,
    )
    .join('\n');
}

const JANE = 'Jane Doe (@jane)';
const JOHN = 'John Roe (@roe)';
const DOCUMENTS = {
  'programs/summerofcode/2019.md': document(['Envoy', JANE, 'Go'], ['Linkerd', JOHN, 'Rust']),
  'programs/summerofcode/2021.md': document(['Envoy', JANE, 'Go']),
  'programs/lfx-mentorship/2021/01-spring/project_ideas.md': document(['Linkerd and Envoy', JOHN, 'Go']),
  'programs/lfx-mentorship/2021/02-fall/README.md': document(['Envoy', 'Eve Stone (@eve)', 'Go']),
  'programs/lfx-mentorship/2021/02-fall/results.md': document(['Envoy', 'Eve Stone (@eve)', 'Go']),
};

function chart(built: BuiltSite, id: string): ChartView {
  const { sections } = only(built.statistics);
  return only(sections.flatMap(({ charts }) => charts).filter((one) => one.id === id));
}

/** "2019 | 1 | 2" for each row. */
function rows({ rows: all, sums }: NumberTable): string[] {
  return [...all, ...(sums ? [sums] : [])].map(({ heading, cells }) => [heading.text, ...cells].join(' | '));
}

const built = site(DOCUMENTS);

describe('ideas by year and program', () => {
  const view = chart(built, 'ideas-by-year');

  test('add up to all ideas, with a dash where there are no documents', () => {
    expect(view.table.caption).toBe('Ideas by year and program (a dash where there are no documents)');
    expect(view.table.columns).toEqual(['Year', 'Google Summer of Code', 'LFX Mentorship', 'All']);
    expect(rows(view.table)).toEqual([
      '2019 | 2 | – | 2',
      '2020 | – | – | –',
      '2021 | 1 | 2 | 3',
      'All years | 3 | 2 | 5',
    ]);
  });

  test('say what is found, where nothing is known, and which years have one program alone', () => {
    expect(view.description).toBe('The documents list 5 ideas from 2019 to 2021; the most, 3, are of 2021.');
    expect(view.notes).toEqual([
      'There are no documents of 2020.',
      'All documents of 2019 are of Google Summer of Code.',
    ]);
  });

  test('lead to the pages of the years that there are', () => {
    expect(view.table.rows.map(({ heading }) => heading.href)).toEqual([
      '/years/2019/',
      null,
      '/years/2021/',
    ]);
  });

  test('are the picture of the home page', () => {
    expect(only(built.home).picture).toEqual(view);
  });

  test('of one program and one year say no more than there is to say', () => {
    const one = site({ 'programs/summerofcode/2019.md': document(['Envoy', JANE, 'Go']) });
    expect(chart(one, 'ideas-by-year')).toMatchObject({
      description: 'The documents list 1 idea in 2019.',
      notes: [],
      legend: [{ tone: 'strong', text: 'Google Summer of Code' }],
    });
  });

  test('of more programs than can be told apart show the smaller ones together, and all in the table', () => {
    const documents = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [`programs/${id}/2020.md`, document(['Envoy', JANE, 'Go'])]),
    );
    const { legend, table } = chart(site(documents), 'ideas-by-year');
    expect(legend.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'Other programs']);
    expect(rows(table)).toEqual(['2020 | 1 | 1 | 1 | 1 | 1 | 5', 'All years | 1 | 1 | 1 | 1 | 1 | 5']);
  });
});

test('ideas by term and status count an idea of several documents once, and claim no more than they say', () => {
  const { table, description, notes } = chart(built, 'ideas-by-term');
  expect(table.columns).toEqual(['Term', 'Proposed', 'Accepted', 'Completed', 'All']);
  expect(rows(table)).toEqual([
    'LFX Mentorship 2021 Fall | 0 | 0 | 1 | 1',
    'LFX Mentorship 2021 Spring | 1 | 0 | 0 | 1',
    'Google Summer of Code 2021 | 1 | 0 | 0 | 1',
    'Google Summer of Code 2019 | 2 | 0 | 0 | 2',
    'All terms | 4 | 0 | 1 | 5',
  ]);
  expect(description).toBe(
    'The documents say that 1 of 5 ideas was accepted, and of 1 of these that it was completed.',
  );
  expect(only(notes)).toMatch(/^An idea counts as accepted or completed only where a document says so/);
});

test('projects over the years have the ones with the most ideas first; an idea of two counts for both', () => {
  const { table, description } = chart(built, 'projects-by-year');
  expect(rows(table)).toEqual(['Envoy | 1 | – | 3 | 4', 'Linkerd | 1 | – | 1 | 2']);
  expect(description).toBe(
    'Envoy has the most ideas: 4 in 2 years. None of 2 projects have ideas in one year only.',
  );
});

test('of projects that have equally many ideas none is said to have the most', () => {
  const tie = { 'programs/summerofcode/2019.md': document(['Envoy', JANE, 'Go'], ['Linkerd', JANE, 'Go']) };
  expect(chart(site(tie), 'projects-by-year').description).toBe(
    '2 projects have the most ideas: 1 each. 2 of 2 projects have ideas in one year only.',
  );
});

describe('mentors who return', () => {
  test('are counted by the number of their years', () => {
    const { table, description } = chart(built, 'mentors-by-years');
    expect(rows(table)).toEqual(['1 year | 1', '2 years | 2', 'All mentors | 3']);
    expect(description).toBe('2 of 3 mentors (67%) have ideas in more than one year.');
  });

  test('of several years are told up to the most, and none where nobody returned', () => {
    const of = (...years: number[]): string =>
      chart(
        site(
          Object.fromEntries(
            years.map((year) => [`programs/summerofcode/${year}.md`, document(['Envoy', JANE, 'Go'])]),
          ),
        ),
        'mentors-by-years',
      ).description;
    expect(of(2019, 2020, 2021)).toBe(
      '1 of 1 mentor (100%) has ideas in more than one year, and nobody in more than 3.',
    );
    expect(of(2019)).toBe('No mentor has ideas in more than one year.');
  });

  test('are told of the newest year that has mentors', () => {
    const documents = {
      ...DOCUMENTS,
      'programs/summerofcode/2022.md': '### Envoy\n\n#### New\n\n- Skills: Go\n',
    };
    expect(chart(site(documents), 'returning-mentors').description).toBe(
      'In 2021, 2 of 3 mentors had ideas in an earlier year.',
    );
  });

  test('are told from new ones by the years before', () => {
    const { table, description } = chart(built, 'returning-mentors');
    expect(rows(table)).toEqual(['2019 | 0 | 2 | 2', '2020 | – | – | –', '2021 | 2 | 1 | 3']);
    expect(description).toBe('In 2021, 2 of 3 mentors had ideas in an earlier year.');
  });
});

describe('skills rising and falling', () => {
  /** Years of ten ideas each, so many of which ask for Rust, and the others for Go. */
  function years(...rust: number[]): Record<string, string> {
    return Object.fromEntries(
      rust.map((count, place) => {
        const ideas = Array.from({ length: 10 }, (_, idea): [string, string, string] => {
          return ['Envoy', JANE, idea < count ? 'Rust' : 'Go'];
        });
        return [`programs/summerofcode/${2019 + place}.md`, document(...ideas)];
      }),
    );
  }

  test('are compared between the first and the last third of the years', () => {
    const view = chart(site(years(1, 2, 5, 5, 8, 9)), 'skill-trends');
    expect(rows(view.table)).toEqual([
      'Rust | 1 | 2 | 5 | 5 | 8 | 9 | 15% | 85%',
      'Go | 9 | 8 | 5 | 5 | 2 | 1 | 85% | 15%',
      'All ideas that name skills | 10 | 10 | 10 | 10 | 10 | 10 | 100% | 100%',
    ]);
    expect(view.description).toBe(
      'From 2019–2020 to 2023–2024: Rust has risen most, from 15% to 85%; Go has fallen most, from 85% to 15%.',
    );
  });

  test('are none of few ideas, and none whose share stays as it is', () => {
    expect(skillSection(site(years(1, 5, 2)))).toMatchObject({
      charts: [{ table: { rows: [{ heading: { text: 'Go' }, cells: ['9', '5', '8', '90%', '80%'] }] } }],
    });
    expect(skillSection(site(years(5, 0, 5)))).toMatchObject({
      charts: [],
      text: expect.stringContaining('So far no skill has risen or fallen by this measure.'),
    });
  });

  test('have no winner where two change equally', () => {
    const both = years(1, 2, 5, 5, 8, 9);
    const documents = Object.entries(both).map(([path, text]) => [
      path,
      text.replaceAll('Skills: Rust', 'Skills: Rust, C'),
    ]);
    expect(chart(site(Object.fromEntries(documents)), 'skill-trends').description).toBe(
      'From 2019–2020 to 2023–2024: C has risen, from 15% to 85%; Go has fallen most, from 85% to 15%.',
    );
  });

  test('are none of a change that rounding makes', () => {
    const year = (of: number, rust: number): string =>
      document(
        ...Array.from({ length: of }, (_, idea): [string, string, string] => {
          return ['Envoy', JANE, idea < rust ? 'Rust' : 'Go'];
        }),
      );
    // 12.4% and 13.6% are 12% and 14%.
    const documents = { 2019: year(121, 15), 2020: year(1, 0), 2021: year(110, 15) };
    const paths = Object.entries(documents).map(([name, text]) => [`programs/summerofcode/${name}.md`, text]);
    expect(skillSection(site(Object.fromEntries(paths)))?.charts).toEqual([]);
  });

  test('need three years', () => {
    expect(skillSection(site(years(0, 10)))?.charts).toEqual([]);
  });

  function skillSection(of: BuiltSite) {
    return only(of.statistics).sections.find(({ id }) => id === 'skills');
  }
});

describe('the page of statistics', () => {
  const html = render({ entry: toPage(only(built.statistics)), assetVersions });

  test('is valid, and accessible as far as a machine can tell', async () => {
    const rules = { 'void-style': 'off', 'doctype-style': 'off' } as const;
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(
      html,
    );
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('has for each picture a name, a description and a table', () => {
    const pictures = html.match(/<svg class="picture"/g) ?? [];
    expect(pictures).toHaveLength(5);
    expect(html.match(/<caption/g)).toHaveLength(pictures.length);
    for (const [, title, description] of html.matchAll(/role="img" aria-labelledby="(\S+) (\S+)"/g)) {
      expect(html).toMatch(new RegExp(`<title id="${title}">[^<]+</title>`));
      expect(html).toMatch(new RegExp(`<desc id="${description}">[^<]+\\.</desc>`));
    }
  });

  test('has no colours or styles of its own', () => {
    expect(html).not.toMatch(/\s(?:style|fill|stroke)=/);
  });

  test('is the same for the same documents, in whatever order they come', () => {
    const shuffled = site(Object.fromEntries(Object.entries(DOCUMENTS).toReversed()));
    expect(render({ entry: toPage(only(shuffled.statistics)), assetVersions })).toBe(html);
  });

  test('without ideas says so, and shows no pictures', () => {
    const view = only(site({}).statistics);
    expect(view).toMatchObject({
      lead: 'There are no ideas yet, so there is nothing to count.',
      sections: [],
    });
    expect(render({ entry: toPage(view), assetVersions })).not.toContain('<figure');
  });
});
