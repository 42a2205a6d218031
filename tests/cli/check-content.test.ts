import { expect, test } from 'vitest';
import { runAlmanac } from './run-almanac.ts';

test('what the check says of the documents of content/', async () => {
  const { code, stdout, stderr } = await runAlmanac(['check', '--no-cache', 'content/programs']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await expect(stdout).toMatchFileSnapshot('check-content.txt');
});
