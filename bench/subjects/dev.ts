import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { almanac, projectDirectory } from '../directories.ts';
import { editContent, restoreContent } from '../edit-content.ts';
import type { Sample } from '../measure.ts';
import type { Workspace } from '../subject.ts';

const EDITS = 3;
/** Milliseconds between two looks at the page. */
const LOOK = 2;
/** Milliseconds without work until a process counts as idle. */
const QUIET = 500;
/** Milliseconds after which a page that does not change is a fault. */
const PATIENCE = 600_000;

/** `almanac dev`, running and idle: from a word written into a document to the idea's page that has it, some times. */
export async function dev(workspace: Workspace): Promise<Sample[]> {
  const { content, output, cache } = workspace;
  const args = [almanac, 'dev', '--content', content, '--output', output, '--port', '8765'];
  const child = spawn(process.execPath, args, {
    cwd: projectDirectory,
    env: { ...process.env, NODE_OPTIONS: '', ALMANAC_CACHE: cache },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  try {
    await Promise.race([
      waitForServer(child),
      ended.then(() => Promise.reject(new Error('almanac dev ended.'))),
    ]);
    const samples: Sample[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      await waitForQuiet(child);
      samples.push({ wall: await timeEdit(workspace), cpu: null, memory: null });
    }
    await waitForQuiet(child);
    return samples;
  } finally {
    child.kill('SIGTERM');
    await ended;
    await restoreContent(workspace);
  }
}

async function timeEdit(workspace: Workspace): Promise<number> {
  const word = `saved${Date.now()}`;
  const page = join(workspace.output, workspace.target.page);
  const start = performance.now();
  await editContent(workspace, word);
  // Between two writings of a page it is empty or half for a moment.
  while (!existsSync(page) || !readFileSync(page, 'utf8').includes(word)) {
    if (performance.now() - start > PATIENCE) throw new Error(`"${page}" does not show what was saved.`);
    await setTimeout(LOOK);
  }
  return (performance.now() - start) / 1000;
}

function waitForServer(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('Serving ')) resolve();
    });
  });
}

/** Behind each writing it looks for problems, which takes its time; only Linux tells when it has ended. */
async function waitForQuiet({ pid }: ChildProcess): Promise<void> {
  if (process.platform !== 'linux') return setTimeout(10 * QUIET);
  let before = Number.NaN;
  for (;;) {
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    if (ticks - before <= 2) return;
    before = ticks;
    await setTimeout(QUIET);
  }
}
