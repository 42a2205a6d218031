import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { benchDirectory } from './directories.ts';

/** What something took. */
export const Sample = z.object({
  /** Seconds by the clock. */
  wall: z.number(),
  /** Seconds of CPU, of all threads and processes; `null` where it is not told. */
  cpu: z.number().nullable(),
  /**
   * Bytes of memory at the peak (the resident set), of a process of Node.js with its threads; of several ones the sum of
   * their peaks, which they need not have had at the same time. `null` where it is not told.
   */
  memory: z.number().nullable(),
});
export type Sample = z.infer<typeof Sample>;

const Usage = z.object({ cpu: z.number(), children: z.number(), memory: z.number() });

export interface MeasureOptions {
  cwd: string;
  env?: Record<string, string>;
  /** The exit codes with which it has done its work. */
  codes?: readonly number[];
}

export interface Measured {
  sample: Sample;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program of Node.js, and tells what it took from its start to its end.
 * @param args Of `node`.
 * @throws Error Where it ends with another exit code.
 */
export async function measure(args: readonly string[], options: MeasureOptions): Promise<Measured> {
  const { codes = [0] } = options;
  const usages = await mkdtemp(join(tmpdir(), 'almanac-usage-'));
  try {
    const start = performance.now();
    const { pid, code, stdout, stderr } = await run(args, { ...options, usages });
    const wall = (performance.now() - start) / 1000;
    if (code === null || !codes.includes(code))
      throw new Error(`"node ${args.join(' ')}" ended with exit code ${code}:\n${stderr}`);
    return { sample: { wall, ...(await loadUsage(usages, pid)) }, stdout, stderr };
  } finally {
    await rm(usages, { recursive: true, force: true });
  }
}

interface Ended {
  pid: number | undefined;
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(args: readonly string[], options: MeasureOptions & { usages: string }): Promise<Ended> {
  const hook = join(benchDirectory, 'programs', 'usage.mjs');
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', hook, ...args], {
      cwd: options.cwd,
      env: { ...inherited, ...options.env, BENCH_USAGE: options.usages },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (out.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (out.stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ pid: child.pid, code, ...out }));
  });
}

/** CPU is that of the program and of the processes that it waited for; memory that of all processes of Node.js. */
async function loadUsage(folder: string, pid: number | undefined): Promise<Omit<Sample, 'wall'>> {
  const load = async (name: string) => Usage.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  const own = await load(`${pid}.json`);
  const all = await Promise.all((await readdir(folder)).map(load));
  return { cpu: own.cpu + own.children, memory: all.reduce((sum, { memory }) => sum + memory, 0) };
}
