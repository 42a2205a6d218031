import { expect, test } from 'vitest';
import { readIdea } from '../read.ts';

const ONE = 'https://github.com/goharbor/harbor/issues/1';
const TWO = 'https://github.com/goharbor/harbor/issues/2';

/** The links of a field of issues that has a further field behind it. */
function issues(value: string): string[] {
  return readIdea(`- Description: Pulls are slow.\n- Upstream Issue:${value}\n- Skills: Go`).issues.map(
    (link) => link.value,
  );
}

test.each([
  [` ${ONE}`],
  [`${ONE}`],
  [` <${ONE}>`],
  [` [#1](${ONE})`],
  [` [${ONE}](${ONE})`],
  [` [goharbor/harbor#1](${ONE} "Faster pulls")`],
  [` [#1][one]\n\n[one]: ${ONE}\n`],
  [` #1 (${ONE})`],
  [` (${ONE})`],
  [` ${ONE}.`],
  [` ${ONE},`],
  [` ${ONE};`],
  [` "${ONE}"`],
  [` \`${ONE}\``],
  [` **${ONE}**`],
  [` _${ONE}_`],
  [` see ${ONE}, please`],
  [` [#1](${ONE}).`],
  [` [#1]( ${ONE} )`],
  [` [#1](<${ONE}>)`],
  [`\n  ${ONE}`],
  [`\n  - ${ONE}`],
  [`\n\t-\t${ONE}`],
  [`\n  * <${ONE}>`],
  [`\n${ONE}`],
  [`\n\n${ONE}\n`],
  [`\n- ${ONE}`],
  [` ${ONE} and again ${ONE}`],
  [` Issue ${ONE}`],
  [` N/A, or ${ONE}`],
])('%j is one issue', (value) => {
  expect(issues(value)).toEqual([ONE]);
});

test.each([
  [` ${ONE}, ${TWO}`],
  [` ${ONE} , ${TWO}`],
  [` ${ONE},${TWO}`],
  [` ${ONE};${TWO}`],
  [` ${ONE}; ${TWO}`],
  [` ${ONE} and ${TWO}`],
  [` ${ONE} & ${TWO}`],
  [` ${ONE} ${TWO}`],
  [` ${ONE}\n  ${TWO}`],
  [` ${ONE}\n${TWO}`],
  [` ${ONE}<br>${TWO}`],
  [` <${ONE}>, <${TWO}>`],
  [` <${ONE}><${TWO}>`],
  [` [#1](${ONE}), [#2](${TWO})`],
  [` [#1](${ONE})[#2](${TWO})`],
  [` [${ONE}](${ONE}), ${TWO}.`],
  [` It starts with [the first one](${ONE}), and the [second](${TWO}) follows.`],
  [`\n  - ${ONE}\n  - ${TWO}`],
  [`\n  - ${ONE}\n\n  - ${TWO}`],
  [`\n  1. [#1](${ONE}): pulls\n  2. [#2](${TWO}): pushes`],
  [`\n- ${ONE}\n- ${TWO}`],
  [` ${ONE}\n- ${TWO}`],
])('%j is two issues', (value) => {
  expect(issues(value)).toEqual([ONE, TWO]);
});

test.each([
  ' N/A',
  ' TBD',
  ' none yet',
  '',
  ' #12',
  ' mailto:jane@host.org',
  ' jane@host.org',
  ' [#1](#harbor)',
])('%j is no issue', (value) => {
  expect(issues(value)).toEqual([]);
});

test.each([
  ['https://github.com/goharbor/harbor/issues?q=is%3Aissue+label%3Apull'],
  ['https://en.wikipedia.org/wiki/Pull_(Git)'],
  ['https://github.com/goharbor/harbor/issues/1#issuecomment-2'],
  ['https://github.com/goharbor/harbor/issues/'],
  ['http://goharbor.io'],
  ['https://a.io/issues/1,2'],
  ['https://a.io/a_b_c/*/d'],
])('the link %s is kept whole', (link) => {
  expect(issues(` ${link}`)).toEqual([link]);
  expect(issues(` [here](${link})`)).toEqual([link]);
});

test('a label that is itself the link names the issue', () => {
  expect(
    readIdea(`- Description: Pulls are slow.\n- [Upstream Issue](${ONE})\n- Skills: Go`).issues,
  ).toMatchObject([{ value: ONE }]);
});

test('links of several fields count once each', () => {
  const idea = readIdea(`- Upstream Issue: ${ONE}\n- Related Issues: ${ONE}, ${TWO}\n- Skills: Go`);
  expect(idea.issues.map(({ value }) => value)).toEqual([ONE, TWO]);
});

test.each([
  ['a description', `Description: See ${ONE}.`],
  ['skills', `Skills: [Go](${ONE})`],
  ['an unknown field', `Background: ${ONE}`],
  ['an outcome', `Expected Outcome: ${ONE} is closed.`],
  ['a page at LFX', `LFX URL: ${ONE}`],
])('a link in %s is no issue', (_, field) => {
  expect(
    readIdea(`- ${field}\n- Mentor: Jane Doe\n- Issue: ${TWO}`).issues.map(({ value }) => value),
  ).toEqual([TWO]);
});

test('an issue stands where its link stands', () => {
  const idea = readIdea(`- Description: Pulls are slow.\n- Issue: ${ONE}, [#2](${TWO})`);
  expect(idea.issues.map(({ place }) => place.start)).toMatchObject([
    { line: 6, column: 10 },
    { line: 6, column: 56 },
  ]);
});
