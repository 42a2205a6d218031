import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { goldDocuments, hasShared, shared } from '../shared.ts';

const folder = mkdtempSync(join(tmpdir(), 'almanac-gold-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Issue 2: at least this share of the facts that a careful reading found. */
const SHARE = 99.5;

describe.runIf(hasShared)('the reader finds what a careful reading by eye found', () => {
  test.each(Object.entries(goldDocuments))('in %s', async (gold, path) => {
    const content = join(folder, gold);
    mkdirSync(dirname(join(content, path)), { recursive: true });
    copyFileSync(join(shared, 'corpus', path), join(content, path));
    const { model } = await readAlmanac({ content: openDirectory(content), cache: null });
    const exported = join(folder, `${gold}.json`);
    writeFileSync(exported, JSON.stringify(model));
    const args = [
      join(shared, 'tools/score.mjs'),
      exported,
      join(shared, 'gold', `${gold}.json`),
      '--verbose',
    ];
    const report = execFileSync(process.execPath, args, { encoding: 'utf8' });
    const [, score = '0', invented = '?'] = /= ([\d.]+) %, ideas \d+, invented (\d+)/.exec(report) ?? [];
    expect(Number(score), report).toBeGreaterThanOrEqual(SHARE);
    expect(invented, report).toBe('0');
  });
});
