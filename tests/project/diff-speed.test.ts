import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { program } from '../cli/run-almanac.ts';
import { makeRepository, type Repository } from '../content/make-repository.ts';
import { hasShared, shared } from '../shared.ts';

const LIST = 'content/programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';

/** At its end, a process writes the seconds of CPU that it took. */
const TELL = `data:text/javascript,process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('CPU ' + (userCPUTime + systemCPUTime) / 1e6);
});`.replace(/\n\s*/g, ' ');

/** The seconds of CPU that a command takes, without what git takes. */
function measure({ folder }: Repository, ...args: string[]): number {
  const run = spawnSync(process.execPath, ['--import', TELL, program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  return Number(/CPU ([\d.]+)/.exec(run.stderr)?.[1]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Issue 5: at most a fifth of a cold build. */
const AT_MOST = 0.2;

test.runIf(hasShared)(
  'a diff of two commits of the corpus, with a warm cache, takes a fifth of a cold build',
  () => {
    const repository = makeRepository();
    cpSync(join(shared, 'corpus'), join(repository.folder, 'content'), { recursive: true });
    mkdirSync(join(repository.folder, 'node_modules'));
    writeFileSync(join(repository.folder, '.gitignore'), 'node_modules\n_site\n');
    repository.commit('2024-01-01');
    const text = readFileSync(join(repository.folder, LIST), 'utf8');
    repository.commit('2024-01-02', { [LIST]: text.replace('telemetry', 'telemetry and logging') });
    measure(repository, 'diff', 'HEAD~1');
    const runs = [1, 2, 3].map(() => ({
      build: measure(repository, 'build', '--no-cache', '--quiet'),
      diff: measure(repository, 'diff', 'HEAD~1'),
    }));
    const ratio = median(runs.map(({ diff }) => diff)) / median(runs.map(({ build }) => build));
    expect(ratio).toBeLessThanOrEqual(AT_MOST);
  },
);
