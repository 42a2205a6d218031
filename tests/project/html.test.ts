import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';

/** One page of each kind. */
const PAGES = [
  'index.html',
  '404.html',
  'ideas/index.html',
  'ideas/lfx-mentorship/2022/01-spring/kubernetes/documentation-assessment-sig-network-gateway-api/index.html',
  'terms/index.html',
  'terms/lfx-mentorship/2021/01-spring/index.html',
  'years/2019/index.html',
  'projects/index.html',
  'projects/kubernetes/index.html',
  'mentors/index.html',
  'mentors/bwplotka/index.html',
  'skills/index.html',
  'skills/go/index.html',
];

/** Matters of taste, not of the standard: how the renderer spells void elements, and how long a title may be. */
const rules = { 'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off' } as const;

let output = '';
beforeAll(async () => {
  output = makeFolder({});
  const { code } = await runAlmanac([
    'build',
    '--content',
    join(packageDirectory, 'content'),
    '--output',
    output,
  ]);
  expect(code).toBe(0);
});

test.each(PAGES)('%s is valid HTML and accessible as far as a machine can tell', async (path) => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const report = await validator.validateString(readFileSync(join(output, path), 'utf8'));
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
});
