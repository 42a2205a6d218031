import { expect, test } from 'vitest';
import type { Diff } from '../../src/diff/diff.ts';
import { type MarkdownOptions, renderMarkdown } from '../../src/diff/render-markdown.ts';
import { renderHtml } from '../../src/markdown/render-html.ts';
import { NO_CHANGES } from '../github/pull-events.ts';
import { diffOf, type Files, LIST } from './diff-of.ts';

const idea = (title: string, mentor = 'Jane Doe (@jane)'): string =>
  `#### ${title}\n\n- Description: What it is about.\n- Mentor(s): ${mentor}\n\n`;
const list = (...ideas: string[]): Files => ({ [LIST]: `### Envoy\n\n${ideas.join('')}` });
const ADDRESSES = { preview: 'https://example.org/pr-7/', site: 'https://example.org/' };

const NOWHERE = { preview: null, site: null };

async function comment(before: Files, after: Files, addresses: MarkdownOptions = ADDRESSES): Promise<string> {
  return renderMarkdown(await diffOf(before, after), addresses);
}

test('a comment links what is new in the preview, and what is gone on the site', async () => {
  const text = await comment(list(idea('One')), list(idea('Two', 'Ann Lee (@ann)')));
  expect(text).toContain('(https://example.org/pr-7/ideas/lfx-mentorship/2024/01-spring/envoy/two/)');
  expect(text).toContain('(https://example.org/ideas/lfx-mentorship/2024/01-spring/envoy/one/)');
});

test('without a preview, it links nothing', async () => {
  const text = await comment(list(idea('One')), list(idea('Two')), NOWHERE);
  expect(text).not.toMatch(/\]\(/);
});

test('where readers see no difference, it says so and no more', async () => {
  const text = await comment(list(idea('One')), list(idea('One').replace('- Desc', '* Desc')));
  expect(text).toBe('### What this change does to the site\n\nNo change to the site.\n');
});

test.each([
  'Ask @everyone and @org/team, see #12, GH-12 or org/repo#12',
  'See https://github.com/org/repo/issues/1 or www.example.org',
  '<img src=x onerror=alert(1)> <!-- and --> <details>',
  '![a](https://example.org/a.png) [b](https://example.org/b)',
  '| a | b | `c` **d** _e_ ~~f~~ \\',
  '</details></summary>',
])('what a document says is text in a comment: %s', async (title) => {
  const text = await comment(list(idea('One')), list(idea('One'), idea(title.replaceAll('`', '&#96;'))));
  const html = renderHtml(text);
  expect(text).not.toMatch(
    /[@#]\w|GH-\d|https?:\/\/(?!example\.org\/(?:pr-7\/)?(?:ideas|mentors|projects|rules)\/)|www\./,
  );
  expect(html).not.toMatch(/<(?:img|script|table|em|del)\b/);
});

test('a line break, or a sign that turns the direction of writing, is white space', async () => {
  const text = await comment(list(idea('One')), list(idea('One'), idea('Two\u202ethree')));
  expect(text).toContain('[Two three]');
});

test('a formula or the name of a commit in a document is text in a comment', async () => {
  const sha = 'ab12'.repeat(10);
  const text = await comment(list(idea('One')), list(idea('One'), idea(`Costs $x^2$ since ${sha}`)), NOWHERE);
  expect(text).not.toMatch(/\$|[0-9a-f]{7}/);
  expect(renderHtml(text).replaceAll('<!-- -->', '')).toContain(`Costs $x^2$ since ${sha}`);
});

const added = (url: string): Diff => ({ ...NO_CHANGES, pages: [{ kind: 'added', url, title: 'A page' }] });

test.each(['/../../../x/', '/..', '/ideas/../../x/'])(
  'a page that would leave the site has no link: %s',
  (url) => {
    const text = renderMarkdown(added(url), ADDRESSES);
    expect(text).toContain('**A page**');
    expect(text).not.toContain('](');
  },
);

test.each([
  ['///evil.com/phish', 'https://example.org/pr-7///evil.com/phish'],
  ['/\\evil.com/', 'https://example.org/pr-7/%5Cevil.com/'],
  ['/\ud800/', 'https://example.org/pr-7/%EF%BF%BD/'],
])('whatever a diff calls a page, a link leads into the site: %j', (url, href) => {
  expect(renderMarkdown(added(url), ADDRESSES)).toContain(`[A page](${href})`);
});

test('half a character in a diff is the sign for what is unknown', () => {
  const diff: Diff = { ...NO_CHANGES, pages: [{ kind: 'added', url: '/', title: 'A\ud800' }] };
  expect(renderMarkdown(diff, ADDRESSES)).toContain('[A\ufffd](');
});

test('sections of many entries are folded', async () => {
  const ideas = Array.from({ length: 30 }, (_, index) => idea(`Idea ${index}`));
  const text = await comment(list(idea('One')), list(idea('One'), ...ideas));
  expect(text).toContain('<details><summary>Added ideas (30)</summary>\n\n- [Idea 0]');
});

test('a comment never has more characters than GitHub takes, and says what it leaves out', async () => {
  const ideas = Array.from({ length: 1500 }, (_, index) =>
    idea(`Idea ${index} ${'with a long title '.repeat(8)}`),
  );
  const text = await comment(list(idea('One')), list(idea('One'), ...ideas));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('1500 ideas added');
  expect(text).toMatch(/And \d+ more\./);
});
