import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder with real documents that lies beside a checkout of the developers; nobody else has it. */
export const shared = fileURLToPath(new URL('../../shared', import.meta.url));

/** Whether it is there. With `ALMANAC_CORPUS=required` (as in `.ci/run`) its absence is a failure. */
export const hasShared = existsSync(shared);
if (!hasShared && process.env.ALMANAC_CORPUS === 'required') throw new Error('../shared is missing');

/** Reads a file beside the checkout. */
export function readShared(path: string): string {
  return readFileSync(`${shared}/${path}`, 'utf8');
}

/** What a careful reading by eye found in a document: of each idea, what the tests use. */
export const Gold = z.object({
  ideas: z.array(z.object({ line: z.int(), title: z.string() })),
});

/** The gold files, by the documents that they tell of. */
export const goldDocuments = {
  'gsoc-2019-seed': 'programs/summerofcode/2019.md',
  'lfx-2020-q2-ideas': 'programs/lfx-mentorship/2020/q2/project_ideas.md',
  'lfx-2021-01-readme': 'programs/lfx-mentorship/2021/01-Spring/README.md',
  'lfx-2022-01-ideas': 'programs/lfx-mentorship/2022/01-Spring/project_ideas.md',
  'lfx-2023-01-ideas-seed': 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md',
} as const;
