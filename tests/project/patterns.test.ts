import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findPatterns } from './patterns/find-patterns.ts';
import { judgePatterns } from './patterns/judge-patterns.ts';
import { measurePattern } from './patterns/measure-pattern.ts';
import { recordPatterns } from './patterns/record-patterns.ts';
import { runSamples } from './patterns/run-samples.ts';

/** Whoever opens a pull request chooses the text that our regular expressions see. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { literals, built } = findPatterns(root, ['src', 'templates', 'scripts']);
const recorded = await recordPatterns(root, () => runSamples(root));

test('each regular expression that is built from text is seen while the samples run', () => {
  const seen = new Set(recorded.map(({ at }) => at));
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter((at) => !seen.has(at))).toEqual([]);
});

test('no regular expression takes time that grows faster than the text', { timeout: 600_000 }, async () => {
  expect(literals.length).toBeGreaterThan(300);
  expect(await judgePatterns([...literals, ...recorded])).toEqual([]);
});

test.each([
  ['the end of a run of characters is looked for from each of them', '\\s+$', ''],
  ['two neighbours share characters', '^\\w+\\d*x$', ''],
  ['a repetition is repeated', '^(?:a+)+$', ''],
  ['the end of a comment is looked for at each start of one', '<!--[^]*?-->', 'g'],
  ['what stands before is looked at first', '(?<=-\\s*)x', ''],
])('a pattern is found where %s', async (_, source, flags) => {
  expect(await judgePatterns([{ at: 'a.ts:1', source, flags }])).toEqual([
    expect.stringMatching(/^a\.ts:1: .* is (?:2nd degree polynomial|exponential|slow)/),
  ]);
});

test('what the checker cannot decide is measured', () => {
  expect(measurePattern('\\s+x', '')).toMatch(/^slow: " *"/);
  expect(measurePattern('(?<!\\s)\\s+x', '')).toBe(null);
});
