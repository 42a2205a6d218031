import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, type Run } from '../cli/run-almanac.ts';

export const Action = z.strictObject({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.strictObject({ description: z.string(), default: z.string() })),
  runs: z.strictObject({
    using: z.literal('composite'),
    steps: z.array(
      z.union([
        z.strictObject({
          name: z.string(),
          id: z.string().optional(),
          if: z.string().optional(),
          shell: z.literal('bash'),
          run: z.string(),
          env: z.record(z.string(), z.string()).default({}),
        }),
        z.strictObject({
          uses: z.string(),
          id: z.string().optional(),
          if: z.string().optional(),
          'continue-on-error': z.literal(true).optional(),
          with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
        }),
      ]),
    ),
  }),
});
export type Action = z.infer<typeof Action>;

/** `action.yml`, as written and as it is. */
export const actionText = readFileSync(join(packageDirectory, 'action.yml'), 'utf8');
export const action = Action.parse(parse(actionText));

export interface ActionOptions {
  event: 'pull_request' | 'push' | 'workflow_run' | 'pull_request_target';
  payload: object;
  /** The checkout. */
  workspace: string;
  /** The folder in which a run keeps what another one takes. */
  artifact: string;
  /** Whether all of that can be loaded; so it is, where it is there. */
  isLoaded?: boolean;
  /** The folder in which caches lie between runs; none without it. */
  caches?: string;
  inputs?: Record<string, string>;
  env: Record<string, string>;
}

/** What a run of the action printed, the exit code of the first step that failed, and the summary of the job. */
export interface ActionRun extends Run {
  summary: string;
}

/**
 * Runs the steps of `action.yml` for an event: commands as they stand there; other actions as what they do to files.
 * What the README has everybody do first, installing, is done already.
 */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const temp = makeFolder({ 'event.json': JSON.stringify(options.payload), summary: '', output: '' });
  const values = new Map(listValues(options, temp));
  const done = { code: 0, stdout: '', stderr: '' };
  const saved: (() => void)[] = [];
  for (const step of action.runs.steps) {
    if (!isDue(step, values, done.code)) continue;
    if ('uses' in step) {
      const path = resolve(String(step.with.path ?? ''), values);
      const { outcome, save } = useAction(basename(step.uses.split('@')[0] ?? ''), path, options);
      values.set(`steps.${step.id}.outcome`, outcome);
      saved.push(save);
      continue;
    }
    if (step.name === 'Install Almanac') continue;
    const env = Object.fromEntries(
      Object.entries(step.env).map(([name, value]) => [name, resolve(value, values)]),
    );
    const run = await runBash(step.run, options.workspace, { ...defaults(options, temp), ...env });
    done.stdout += run.stdout;
    done.stderr += run.stderr;
    for (const line of readFileSync(join(temp, 'output'), 'utf8').split('\n').filter(Boolean)) {
      const [name = '', ...value] = line.split('=');
      values.set(`steps.${step.id}.outputs.${name}`, value.join('='));
    }
    writeFileSync(join(temp, 'output'), '');
    done.code ||= run.code;
  }
  for (const save of saved) save();
  return { ...done, summary: readFileSync(join(temp, 'summary'), 'utf8') };
}

type Step = Action['runs']['steps'][number];

/** The steps that an event runs, where none of them fails. */
export function listSteps(event: ActionOptions['event'] | 'workflow_dispatch'): Step[] {
  const values = new Map([['github.event_name', event]]);
  return action.runs.steps.filter((step) => isDue(step, values, 0));
}

/** Behind a step that failed, only those run whose condition asks for it. */
function isDue(step: Step, values: ReadonlyMap<string, string>, code: number): boolean {
  const condition = step.if ?? 'true';
  return (code === 0 || condition.includes('!cancelled()')) && holds(condition, values);
}

/** What expressions of the action may speak of. */
function listValues({ event, inputs = {} }: ActionOptions, temp: string): [string, string][] {
  return [
    ...Object.entries(action.inputs).map(([name, input]): [string, string] => [
      `inputs.${name}`,
      inputs[name] ?? input.default,
    ]),
    ['github.event_name', event],
    ['github.token', 'secret'],
    ['github.event.workflow_run.id', '1'],
    ['runner.temp', temp],
  ];
}

/** What GitHub tells every command. Without a home, no setting of whoever runs the tests counts. */
function defaults({ event, env, workspace }: ActionOptions, temp: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: packageDirectory,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...env,
  };
}

/** A text with its expressions worked out. @throws For expressions that the tests know nothing of. */
function resolve(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`The action asks for "${name}", which the tests do not know.`);
    return value;
  });
}

/** Whether a condition holds: comparisons with `==` and `!=`, joined by `&&` or `||`. No run is cancelled. */
function holds(condition: string, values: ReadonlyMap<string, string>): boolean {
  const compare = (text: string): boolean => {
    if (text === 'true' || text === '!cancelled()') return true;
    const [, name = '', operator, wanted] = /^([\w.]+) (==|!=) '(\w*)'$/.exec(text) ?? [];
    return (resolve(`\${{ ${name} }}`, values) === wanted) === (operator === '==');
  };
  return condition.split(' || ').some((part) => part.split(' && ').every(compare));
}

/** What other actions do to files, now and when the run ends. Hidden ones are not kept, as the action has it. */
function useAction(
  name: string,
  path: string,
  { artifact, caches, isLoaded = existsSync(artifact) }: ActionOptions,
): { outcome: 'success' | 'failure'; save: () => void } {
  const done = { outcome: 'success', save: () => undefined } as const;
  if (name === 'upload-artifact') {
    rmSync(artifact, { recursive: true, force: true });
    cpSync(path, artifact, { recursive: true, filter: (source) => !basename(source).startsWith('.') });
    return done;
  }
  if (name === 'download-artifact') {
    if (existsSync(artifact)) cpSync(artifact, path, { recursive: true, verbatimSymlinks: true });
    return { ...done, outcome: isLoaded ? 'success' : 'failure' };
  }
  if (name === 'cache' && caches !== undefined && isAbsolute(path)) {
    cpSync(caches, path, { recursive: true });
    return { ...done, save: () => cpSync(path, caches, { recursive: true }) };
  }
  if (!['setup-node', 'cache'].includes(name)) throw new Error(`The tests do not know the action ${name}.`);
  return done;
}

function runBash(script: string, cwd: string, env: Record<string, string>): Promise<Run & { code: number }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, env });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (out.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (out.stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, ...out }));
  });
}
