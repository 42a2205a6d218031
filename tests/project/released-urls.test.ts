import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { loadManual } from '../../src/cli/load-manual.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { packageDirectory } from '../../src/package.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { ownContent } from '../browser/built-site.ts';

test('no page of the last release is lost: each is a page today, or leads to one', async () => {
  const almanac = await readAlmanac({ content: openDirectory(ownContent), cache: null });
  const options = { rulePages: loadManual(), problems: [], pathPrefix: '/', url: null };
  const { files: _, problems, ...pages } = buildSite(almanac.model, { ...almanac, ...options });
  const today = new Set(Object.values(pages).flatMap((own) => own.map(({ url }) => url)));
  const released = readFileSync(join(packageDirectory, 'tests/project/released-urls.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  expect(released.length).toBeGreaterThan(400);
  expect(released.filter((url) => !today.has(url))).toEqual([]);
  expect(problems).toEqual([]);
});
