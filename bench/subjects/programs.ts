import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { benchDirectory, projectDirectory } from '../directories.ts';
import { measure, Sample } from '../measure.ts';
import type { Subject, SubjectName } from '../subject.ts';

const run = (name: string, ...args: string[]) =>
  measure([join(benchDirectory, 'programs', `${name}.mjs`), ...args], { cwd: projectDirectory });

/** The subjects that are programs of the bench. The first two tell what they take without the start of Node.js. */
export const programs = {
  remark: async ({ content }) => [Sample.parse(JSON.parse((await run('bare-remark', content)).stdout))],
  reader: async ({ content }) => [Sample.parse(JSON.parse((await run('reader', content)).stdout))],
  floor: async ({ folder, content, pages }) => {
    const output = join(folder, 'floor');
    const { sample } = await run('floor', content, output, String(pages));
    await rm(output, { recursive: true });
    return [sample];
  },
  node: async () => [(await measure(['-e', '0'], { cwd: projectDirectory })).sample],
} as const satisfies Partial<Record<SubjectName, Subject>>;
