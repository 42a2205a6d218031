import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';

test('the list of odd forms names only rules that there are, and leads to their pages', () => {
  const text = readFileSync(join(packageDirectory, 'docs', 'odd-forms.md'), 'utf8');
  const links = [...text.matchAll(/\[`([a-z-]+)`\]\(\.\.\/src\/rules\/([a-z-]+)\.md\)/g)];
  expect(links.length).toBeGreaterThan(0);
  for (const [, name, page] of links) {
    expect(RULE_IDS).toContain(name);
    expect(page).toBe(name);
  }
});
