import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolder, program, runAlmanac } from '../run-almanac.ts';

const DOCUMENT = 'content/programs/summerofcode/2020.md';
const idea = (text: string): string => `### Envoy\n\n#### One\n\n- Description: ${text}\n`;

const folder = makeFolder({ [DOCUMENT]: idea('A test.') });
const page = join(folder, '_site/ideas/summerofcode/2020/envoy/one/index.html');
let command: ChildProcess;
let told = '';

beforeAll(async () => {
  command = spawn(process.execPath, [program, 'dev', '--port', '18090', '--no-cache'], { cwd: folder });
  command.stderr?.on('data', (chunk) => (told += String(chunk)));
  await hear(/Serving/);
});

afterAll(() => {
  command?.kill('SIGKILL');
});

/** What the command has said since the last time, once it has said something. */
async function hear(words: RegExp): Promise<string> {
  await vi.waitFor(() => expect(told).toMatch(words), { timeout: 60_000, interval: 20 });
  const heard = told;
  told = '';
  return heard;
}

test("the folder of a site that is served is nobody else's", async () => {
  const { code, stderr } = await runAlmanac(['build'], folder);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^almanac: Another almanac \(process \d+ on [^\n]+\n$/),
  });
});

test('a file that cannot be written is told of in one sentence, and the next save is written', async () => {
  rmSync(page);
  mkdirSync(join(page, 'mine'), { recursive: true });
  writeFileSync(join(folder, DOCUMENT), idea('A trial.'));
  expect(await hear(/Cannot/)).toMatch(
    /(?:^|\n)almanac: Cannot write to the folder "_site" \(\w+: [^)]+\): [^\n]+\n/,
  );
  rmSync(page, { recursive: true });
  writeFileSync(join(folder, DOCUMENT), idea('Another trial.'));
  await vi.waitFor(() => expect(readFileSync(page, 'utf8')).toContain('Another trial.'), { timeout: 60_000 });
  expect(command.exitCode).toBe(null);
});

test('Ctrl+C ends it, and leaves the folder to others', async () => {
  command.kill('SIGINT');
  expect(await once(command, 'exit')).toEqual([0, null]);
  expect(existsSync(join(folder, '._site.almanac/lock'))).toBe(false);
  expect(existsSync(join(folder, '._site.almanac'))).toBe(false);
});
