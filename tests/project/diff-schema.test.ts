import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Diff } from '../../src/diff/diff.ts';
import { packageDirectory } from '../../src/package.ts';

test('docs/diff.schema.json is the schema of what almanac diff prints', () => {
  const written: unknown = JSON.parse(readFileSync(join(packageDirectory, 'docs/diff.schema.json'), 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(z.toJSONSchema(Diff, { io: 'input' }))));
});
