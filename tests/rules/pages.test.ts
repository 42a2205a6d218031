import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { loadRulePages } from '../../src/rules/load-rule-pages.ts';
import { readRulePage } from '../../src/rules/read-rule-page.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';
import { check, fix, print } from '../check.ts';

/** The page beside each rule is its test: what it says of its examples holds. */
const pages = loadRulePages(join(packageDirectory, 'src', 'rules'));

test('every rule has its page', () => {
  expect([...pages.keys()]).toEqual(RULE_IDS);
});

describe.each([...pages])('%s', (id, markdown) => {
  const { title, bad, good } = readRulePage(markdown);
  const only = { rules: [id] };

  test('has a title, and at least two bad and two good examples', () => {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(bad.length).toBeGreaterThanOrEqual(2);
    expect(good.length).toBeGreaterThanOrEqual(2);
  });

  test.each(bad)('finds what its bad example $# says', (example) => {
    expect(example.findings).not.toEqual([]);
    expect(check(example, only).map(print)).toEqual(example.findings);
  });

  test.each(bad)('fixes its bad example $#, or leaves it to people', (example) => {
    expect(fix(example, only)).toBe(example.fixed ?? example.text);
    expect(check(example, only).some(({ edits }) => edits.length > 0)).toBe(example.fixed !== null);
  });

  test.each(good)('is silent about its good example $#', (example) => {
    expect(check(example, only).map(print)).toEqual([]);
  });
});
