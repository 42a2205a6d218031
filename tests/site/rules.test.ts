import { expect, test } from 'vitest';
import { renderHtml } from '../../src/markdown/render-html.ts';
import { readRulePage } from '../../src/rules/read-rule-page.ts';
import { RULE_GROUPS, RULE_IDS } from '../../src/rules/rule-ids.ts';
import { toRuleSections } from '../../src/site/rules/to-rule-sections.ts';
import { render as renderRule } from '../../templates/pages/rule.11ty.tsx';
import { markdown } from '../read.ts';
import { find, only, rulePages, site, texts, toPage } from './small-site.ts';

const PATH = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';
const built = site(
  { [PATH]: '### Envoy\n\n#### One\n\n- Mentor(s): Jane Doe\n' },
  {
    pathPrefix: '/x/',
    hasRules: true,
  },
);
const handle = find(built.rules, 'Mentors without a GitHub handle');

test('every rule with a page beside it has one on the site, in the order of the rules', () => {
  expect(built.rules.map(({ id }) => id)).toEqual(RULE_IDS.filter((id) => rulePages.has(id)));
  expect(built.rules.map(({ url }) => url)).toContain('/rules/mentor-handle/');
  expect(texts(handle.breadcrumbs)).toBe('Home > Rules > Mentors without a GitHub handle');
});

test('no rule is in two groups, and the index lists them by group', () => {
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
  const { groups } = only(built.ruleIndex);
  const titles = groups.map(({ heading }) => heading);
  expect(RULE_GROUPS.map(({ title }) => title).filter((title) => titles.includes(title))).toEqual(titles);
  const mentors = groups.find(({ heading }) => heading === 'Mentors');
  expect(mentors?.rules.find(({ id }) => id === 'mentor-handle')).toEqual({
    id: 'mentor-handle',
    text: 'Mentors without a GitHub handle',
    href: '/x/rules/mentor-handle/',
    severity: 'A warning',
    mends: 'Almanac mends some of it',
  });
});

test('a page says how much a finding weighs, who mends it, and how to silence it', () => {
  const bullet = find(built.rules, 'Labels without a bullet');
  expect(bullet.severity).toBe('A note');
  expect(bullet.fix.command).toBe('almanac check --fix');
  expect(handle.fix.text).toMatch(/^Almanac mends what is beyond doubt/);
  const count = built.rules.find(({ id }) => id === 'mentor-count');
  expect(count?.fix).toEqual({ text: 'A person has to decide.', command: null });
  expect(handle.silence).toBe('<!-- almanac-ignore mentor-handle: the reason -->');
});

test('its first bad example opens in the playground', () => {
  const url = new URL(handle.example?.href ?? '', 'https://example.org');
  const given = new URLSearchParams(url.hash.slice(1));
  expect(url.pathname).toBe('/x/playground/');
  expect(given.get('text')).toBe(rulePages.get('mentor-handle')?.bad[0]?.text);
  expect(given.get('path')).toBe('programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md');
});

test('the words behind a fence are told, and code stays code between what is said of it', () => {
  const page = readRulePage(markdown`
    # Title

    Why *it* matters; see [another](../mentor-handle/) and [more](https://example.org/).

    ## Bad

    ~~~md path=programs/x/2020.md
    <b>&
    ~~~

    gives

    ~~~text
    1:1-1:2 Bad
    ~~~

    ~~~md fixed
    Good
    ~~~
  `);
  const [lead, bad] = toRuleSections(page, { href: '/x/rules/too-deep/', render: renderHtml });
  expect(lead).toEqual({
    heading: null,
    blocks: [
      {
        kind: 'prose',
        html: '<p>Why <em>it</em> matters; see <a href="/x/rules/mentor-handle/">another</a> and <a href="https://example.org/" rel="nofollow noopener ugc">more</a>.</p>',
      },
    ],
  });
  expect(bad?.heading).toEqual({ id: 'bad', text: 'Bad' });
  expect(bad?.blocks).toEqual([
    { kind: 'code', caption: 'In programs/x/2020.md', code: '<b>&' },
    { kind: 'prose', html: '<p>gives</p>' },
    { kind: 'code', caption: null, code: '1:1-1:2 Bad' },
    { kind: 'code', caption: 'Mended', code: 'Good' },
  ]);
});

test('pages print code as it is, below headings of the second level', () => {
  const html = renderRule({ entry: toPage(handle), assetVersions: {} });
  expect(html).toContain('<code>&lt;!-- almanac-ignore mentor-handle: the reason --></code>');
  expect(html).toContain('<h2 id="how-to-fix-it">');
  expect(html).not.toContain('<h3');
});

test('each kind of gap leads to its rule, where there is one', () => {
  const { rows } = only(built.quality);
  expect(rows.find(({ label }) => label === 'Mentors without a GitHub handle')?.rule?.href).toBe(
    '/x/rules/mentor-handle/',
  );
  expect(rows.find(({ label }) => label === 'Ideas without an issue')?.rule).toBe(null);
  const handles = only(built.qualityYears).groups.find(({ id }) => id === 'handle');
  expect(handles?.rule?.text).toBe('Mentors without a GitHub handle');
});
