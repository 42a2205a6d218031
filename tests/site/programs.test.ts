import { describe, expect, test } from 'vitest';
import { render as renderProgram } from '../../templates/pages/program.11ty.tsx';
import { render as renderPrograms } from '../../templates/pages/program-index.11ty.tsx';
import { only, site, texts, toPage } from './small-site.ts';

const idea = (project: string, title: string): string =>
  `### ${project}\n\n#### ${title}\n\n- Description: A.\n\n`;
const DATES = '| Activity | Date |\n| --- | --- |\n| Applications open | January 26 - 31, 2026 |\n\n';
const DOCUMENTS = {
  'programs/lfx-mentorship/2026/01-spring/README.md': `${DATES}## Ideas\n\n${idea('Envoy', 'A')}${idea('Linkerd', 'B')}`,
  'programs/lfx-mentorship/2026/02-summer/README.md': idea('Linkerd', 'C'),
  'programs/lfx-mentorship/2020/q2/README.md': idea('Linkerd', 'D'),
  'programs/our-program/2019.md': idea('Envoy', 'E'),
};
const built = site(DOCUMENTS, { pathPrefix: '/x/' });
const [known, unknown] = built.programs;

describe('the page of a program', () => {
  test('says what it is, and how much of it there is', () => {
    expect(known).toMatchObject({
      url: '/programs/lfx-mentorship/',
      title: 'LFX Mentorship',
      lead: '3 terms with 4 ideas, from 2020 to 2026.',
      homepage: { text: 'lfx.linuxfoundation.org/tools/mentorship' },
    });
    expect(known?.summary).toMatch(/^The Linux Foundation's mentorship program/);
    expect(texts(known?.breadcrumbs ?? [])).toBe('Home > Programs > LFX Mentorship');
  });

  test('has its newest term with its dates and how to apply', () => {
    expect(known?.newest?.term).toEqual({
      text: 'LFX Mentorship 2026 Summer',
      href: '/x/terms/lfx-mentorship/2026/02-summer/',
    });
    expect(known?.newest?.timeline).toEqual([]);
    expect(known?.newest?.apply.heading).toBe('Applications for LFX Mentorship 2026 Summer');
  });

  test('has its terms by year with counts, and its projects with the most ideas first', () => {
    expect(known?.years.map(({ text, count }) => `${text}: ${count}`)).toEqual([
      '2026: 2 terms with 3 ideas',
      '2020: 1 term with 1 idea',
    ]);
    expect(known?.projects.map(({ text, about }) => `${text}: ${texts(about)}`)).toEqual([
      'Linkerd: 3 ideas',
      'Envoy: 1 idea',
    ]);
  });

  test('says of a program that nobody described what the documents say', () => {
    expect(unknown).toMatchObject({
      title: 'Our Program',
      summary: null,
      homepage: null,
      calendar: null,
      lead: '1 term with 1 idea, in 2019.',
    });
  });

  test('escapes what people say of it', () => {
    const programs = [{ id: 'our-program', name: 'Ours', summary: '<script>alert(1)</script>' }];
    const views = site(DOCUMENTS, { programs });
    const pages = [
      ...views.programs.map((view) => renderProgram({ entry: toPage(view), assetVersions: {} })),
      ...views.programIndex.map((view) => renderPrograms({ entry: toPage(view), assetVersions: {} })),
    ];
    for (const html of pages) expect(html).not.toContain('<script>alert(1)');
    expect(pages.at(-1)).toContain('&lt;script>alert(1)&lt;/script>');
  });
});

test('the list of programs has each by name, with its newest term', () => {
  const { lead, programs } = only(built.programIndex);
  expect(lead).toBe('2 programs, and how to take part in them.');
  expect(programs.map(({ text, count, newest }) => `${text}: ${count}. ${newest?.text}`)).toEqual([
    'LFX Mentorship: 3 terms with 4 ideas, from 2020 to 2026. LFX Mentorship 2026 Summer',
    'Our Program: 1 term with 1 idea, in 2019. Our Program 2019',
  ]);
  expect(only(site({}).programIndex).lead).toBe('There are no programs yet.');
});
