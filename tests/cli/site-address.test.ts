import { expect, test } from 'vitest';
import { findAddress, toRoot } from '../../src/cli/site-address.ts';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const settings = { url: 'https://example.org/ideas/' };

test.each([
  ['nothing', { url: null, pathPrefix: '/' }, 'https://example.org/ideas/'],
  ['an address', { url: 'https://preview.org', pathPrefix: '/' }, 'https://preview.org/'],
  ['a path', { url: null, pathPrefix: '/pull-1/' }, '/pull-1/'],
])('where the command line says %s, the settings give way to it', (_, options, root) => {
  expect(toRoot(findAddress(options, settings))).toBe(root);
});

test('an address in almanac.yml is that of the exported model', async () => {
  const folder = makeFolder({
    'content/almanac.yml': 'url: https://example.org/ideas/\n',
    'content/programs/summerofcode/2020.md': '### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe\n',
  });
  const { stdout } = await runAlmanac(['export'], folder);
  expect(stdout).toContain('"https://example.org/ideas/projects/harbor/"');
});

test('an address without a slash at its end is refused', async () => {
  const folder = makeFolder({
    'content/almanac.yml': 'url: https://example.org/ideas\n',
    'content/programs/.keep': '',
  });
  const { code, stderr } = await runAlmanac(['export'], folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining('expected an address such as')]);
});
