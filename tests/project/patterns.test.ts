import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { findPatterns } from './patterns/find-patterns.ts';
import { recordPatterns } from './patterns/record-patterns.ts';
import { runSamples } from './patterns/run-samples.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { built, literals } = findPatterns(root, ['src', 'templates', 'scripts']);

test('dev', async () => {
  const seen = await recordPatterns(root, () => runSamples(root));
  console.log(built.filter((x) => !seen.some(({ at }) => at === x)));
  console.log(
    seen.length,
    seen.map(({ at }) => at).filter((x) => !built.includes(x)),
  );
  writeFileSync('/tmp/pt/all.json', JSON.stringify([...seen, ...literals]));
});
