import { describe, expect, test } from 'vitest';
import { GAP_KINDS, GAPS } from '../../src/site/quality/gap-kinds.ts';
import { render as renderOverview } from '../../templates/pages/quality.11ty.tsx';
import { render as renderYear } from '../../templates/pages/quality-year.11ty.tsx';
import { readIdea } from '../read.ts';
import { only, type SmallSiteOptions, site, texts, toPage } from './small-site.ts';

const COMPLETE = [
  '- Description: A.',
  '- Expected outcome: B.',
  '- Skills: Go',
  '- Mentor(s): Jane Doe (@jane)',
  '- Upstream issue: https://github.com/envoyproxy/envoy/issues/1',
];
const TERM = 'programs/lfx-mentorship/2024/01-Mar-May';

/** An idea of Envoy without the fields that have one of these words. */
function idea(title: string, ...missing: string[]): string {
  const fields = COMPLETE.filter((field) => !missing.some((word) => field.includes(word)));
  return `### Envoy\n\n#### ${title}\n\n${fields.join('\n')}\n`;
}

/** "kind: name (detail) at line" for each gap. */
function gaps(documents: Record<string, string>, options: SmallSiteOptions = {}): string[] {
  return site(documents, options).qualityYears.flatMap(({ groups }) =>
    groups.flatMap(({ id, gaps: own }) =>
      own.map(({ about, detail, sources }) => `${id}: ${about.text} (${detail ?? ''}) at ${texts(sources)}`),
    ),
  );
}

test('an idea with all that there is a place for leaves nothing open, and the page says so', () => {
  const built = site({ [`${TERM}/project_ideas.md`]: idea('One') });
  expect(built.qualityYears).toEqual([]);
  expect(only(built.quality)).toMatchObject({
    lead: 'The documents leave nothing open that this site has a place for.',
    years: [],
  });
  expect(renderOverview({ entry: toPage(only(built.quality)), assetVersions: {} })).not.toContain('<table');
});

test.each([
  ['description', 'Description'],
  ['outcome', 'outcome'],
  ['skills', 'Skills'],
  ['mentors', 'Mentor'],
  ['issue', 'issue'],
])('an idea without %s is told, with its line', (kind, field) => {
  expect(gaps({ [`${TERM}/project_ideas.md`]: idea('One', field) })).toEqual([
    `${kind}: One () at 01-Mar-May/project_ideas.md, line 3`,
  ]);
});

test('an idea without a project is told', () => {
  const text = `## Project ideas\n\n${idea('One').replace('### Envoy\n\n#### ', '### ')}`;
  expect(gaps({ [`${TERM}/project_ideas.md`]: text })).toEqual([
    'project: One () at 01-Mar-May/project_ideas.md, line 3',
  ]);
});

test('a mentor of whom no document has the handle is told once a year, with an idea', () => {
  const nameless = idea('One').replace(' (@jane)', '').replace('Jane Doe', 'John Roe, Jane Doe');
  const documents = {
    [`${TERM}/project_ideas.md`]: `${nameless}\n${nameless.replace('One', 'Two').replace('### Envoy\n\n', '')}`,
    'programs/summerofcode/2020.md': idea('Three'),
  };
  expect(gaps(documents)).toEqual(['handle: John Roe (One) at 01-Mar-May/project_ideas.md, line 3']);
});

describe('where two documents of a term tell of an idea', () => {
  const lists = (proposed: string, accepted: string): Record<string, string> => ({
    [`${TERM}/project_ideas.md`]: proposed,
    [`${TERM}/README.md`]: accepted,
  });
  const AT = '01-Mar-May/README.md, line 3 > 01-Mar-May/project_ideas.md, line 3';

  test('and agree, nothing is told', () => {
    expect(gaps(lists(idea('One'), idea('One')))).toEqual([]);
  });

  test('under two titles, both are told', () => {
    expect(gaps(lists(idea('First'), idea('One')))).toEqual([`titles: One (Also: First) at ${AT}`]);
  });

  test('in two ways, the fields are told', () => {
    const proposed = idea('One').replace('A.', 'Something quite different.');
    expect(gaps(lists(proposed, idea('One')))).toEqual([`wording: One (Description) at ${AT}`]);
  });

  test('words beside a name that both have are no other way', () => {
    const both = idea('One').replace('(@jane)', '(@jane), who knows the code');
    expect(gaps(lists(both, both))).toEqual([]);
  });

  test('an accepted one that is not among the proposals is told', () => {
    const accepted = `${idea('One')}\n${idea('Two').replace('issues/1', 'issues/2')}`;
    expect(gaps(lists(idea('One'), accepted))).toEqual(['proposal: Two () at 01-Mar-May/README.md, line 13']);
  });

  test('but not where the term has no list of proposals', () => {
    expect(gaps({ [`${TERM}/README.md`]: idea('One') })).toEqual([]);
  });
});

test('a line of a timeline without a date that can be read is told, with the table', () => {
  const table = '| Activity | Date |\n| --- | --- |\n| Start | March 1 |\n| Party | soon |\n| End | |\n';
  const built = { [`${TERM}/README.md`]: `${table}\n${idea('One')}` };
  expect(gaps(built)).toEqual([
    'date: Party (soon) at 01-Mar-May/README.md, line 1',
    'date: End () at 01-Mar-May/README.md, line 1',
  ]);
});

test('rows lead to the page of what they are about, and to its lines in the repository', () => {
  const settings = { repository: 'https://github.com/cncf/mentoring' };
  const options = { settings, pathPrefix: '/x/' };
  const [year] = site({ [`${TERM}/project_ideas.md`]: idea('One', 'Skills') }, options).qualityYears;
  const gap = only(only(year?.groups ?? []).gaps);
  expect(gap.about.href).toBe('/x/ideas/lfx-mentorship/2024/01-mar-may/envoy/one/');
  expect(only(gap.sources).href).toBe(
    `https://github.com/cncf/mentoring/blob/main/${TERM}/project_ideas.md?plain=1#L3-L8`,
  );
});

test('the overview counts gaps by kind and year, and leads to the first of each', () => {
  const built = site({
    [`${TERM}/project_ideas.md`]: `${idea('One', 'Skills')}\n${idea('Two', 'Skills', 'issue')}`,
    'programs/summerofcode/2020.md': idea('Three', 'issue'),
  });
  const { lead, years, rows } = only(built.quality);
  expect(lead).toBe(
    'What the documents do not say, or do not agree about: 4 gaps in 2 years, each with the line to fill it in.',
  );
  expect(texts(years)).toBe('2024 > 2020');
  const table = new Map(rows.map(({ label, counts }) => [label, counts]));
  expect(table.get(GAPS.skills.label)).toEqual([
    { text: '2', href: '/quality/2024/#skills' },
    { text: '0', href: null },
  ]);
  expect(texts(table.get(GAPS.issue.label) ?? [])).toBe('1 > 1');
  expect(rows.map(({ label }) => label)).toEqual(GAP_KINDS.map((kind) => GAPS[kind].label));
});

describe('a year with very many gaps', () => {
  const many = Array.from({ length: 140 }, (_, index) => idea(`Test number ${index}`, 'Skills', 'outcome'));
  const built = site({ 'programs/summerofcode/2020.md': many.join('\n') });

  test('has several pages, which lead to each other', () => {
    expect(built.qualityYears.map(({ url, title, lead }) => [url, title, lead])).toEqual([
      ['/quality/2020/', 'Data quality 2020', '280 gaps, of which this page has 1 to 250.'],
      ['/quality/2020/2/', 'Data quality 2020, page 2', '280 gaps, of which this page has 251 to 280.'],
    ]);
    expect(built.qualityYears[1]?.pages).toEqual([
      { text: 'Page 1', href: '/quality/2020/' },
      { text: 'Page 2', href: null },
    ]);
    expect(texts(built.qualityYears[1]?.breadcrumbs ?? [])).toBe(
      'Home > Data quality > 2020 > Data quality 2020, page 2',
    );
  });

  test('loses none of them', () => {
    const rows = built.qualityYears.flatMap(({ groups }) => groups.flatMap(({ gaps: own }) => own));
    expect(rows).toHaveLength(280);
  });
});

test.each(
  Object.entries(GAPS).flatMap(([kind, { example }]) => (example?.startsWith('- ') ? [[kind, example]] : [])),
)('what the page advises to write against "%s" is read', (kind, example) => {
  const read = readIdea(example);
  const found = { ...read, outcome: read.expectedOutcome, issue: read.issues, handle: read.mentors };
  expect(Object.entries(found).find(([key]) => key === kind)?.[1]).not.toHaveLength(0);
});

test('pages print what to write, and where', () => {
  const { qualityYears } = site({ [`${TERM}/project_ideas.md`]: idea('One', 'Mentor') });
  const html = renderYear({ entry: toPage(only(qualityYears)), assetVersions: {} });
  expect(html).toContain('<code>- Mentors: Jane Doe (@jane)</code>');
  expect(html).toContain('<span>01-Mar-May/project_ideas.md, line 3</span>');
});
