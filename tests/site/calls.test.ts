import { describe, expect, test } from 'vitest';
import type { HomeView } from '../../src/site/pages/build-home-view.ts';
import { render } from '../../templates/pages/home.11ty.tsx';
import { only, site, toPage } from './small-site.ts';

const timeline = (rows: Record<string, string>): string =>
  `| Activity | Date |\n| --- | --- |\n${Object.entries(rows)
    .map(([activity, date]) => `| ${activity} | ${date} |\n`)
    .join('')}\n`;
const DOCUMENTS = {
  'programs/lfx-mentorship/2026/01-spring/README.md': timeline({
    'Project proposals open': 'January 7 - 20, 2026',
    'Applications open': 'January 26 - February 10, 2026',
    'Selection notifications': 'February 26, 2026',
  }),
  'programs/summerofcode/2024/README.md': timeline({
    'Contributor application period': 'March 18 - April 2',
  }),
  'programs/summerofcode/2023/README.md': timeline({
    'Contributor application period': 'March 20 - April 4',
  }),
};

function home(documents: Record<string, string>): HomeView {
  return only(site(documents).home);
}

describe('the home page', () => {
  test('tells when people apply in the terms of the newest two years', () => {
    const [applications] = home(DOCUMENTS).calls;
    expect(applications?.heading).toBe('When to apply');
    expect(applications?.calls.map(({ term, window }) => `${term.text}: ${window.mark.end}`)).toEqual([
      'LFX Mentorship 2026 Spring: 2026-02-10',
      'Google Summer of Code 2024: 2024-04-02',
    ]);
  });

  test('and when projects propose, apart from that', () => {
    const [, proposals] = home(DOCUMENTS).calls;
    expect(proposals?.heading).toBe('When projects propose ideas');
    expect(proposals?.calls.map(({ window }) => window.activity)).toEqual(['Project proposals open']);
  });

  test('prints sentences with days that programs can read, and promises nothing without a script', () => {
    const html = render({ entry: toPage(home(DOCUMENTS)), assetVersions: {} });
    expect(html).toContain(
      '>LFX Mentorship 2026 Spring</a>: Applications open, <time datetime="2026-01-26">26 January</time> to <time datetime="2026-02-10">10 February 2026</time>.',
    );
    expect(html).toContain('People who want to take part apply on these days.');
    expect(html).toMatch(
      /<strong class="window-state" [^>]*data-end="2026-02-10" hidden data-awaited="true"><\/strong>/,
    );
  });

  test('says so where no document has such days, and nothing of proposals', () => {
    const { calls } = home({ 'programs/a/2020.md': '### Envoy\n\n#### A\n\n- Skills: Go\n' });
    expect(only(calls)).toMatchObject({
      lead: 'No dates for applications were found in the documents of the newest terms.',
      calls: [],
    });
    expect(home({}).calls).toEqual([]);
  });
});
