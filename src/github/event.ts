import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UsageError } from '../content/usage-error.ts';

/** What GitHub tells of a pull request, as an event and when asked. */
export const Pull = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  head: z.object({
    sha: z.string(),
    /** `null` where the fork is gone. */
    repo: z.object({ full_name: z.string() }).nullable(),
  }),
});
export type Pull = z.infer<typeof Pull>;

/** A run of a workflow that has ended. */
export const Run = z.object({
  event: z.string(),
  conclusion: z.string().nullable(),
  html_url: z.url(),
  head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
  head_branch: z.string().nullable(),
  head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
});
export type Run = z.infer<typeof Run>;

export const RunEvent = z.object({ workflow_run: Run });
export const PullEvent = z.object({ pull_request: Pull });
export const PushEvent = z.object({ repository: z.object({ default_branch: z.string() }) });

/**
 * The event that started a run.
 * @throws UsageError Where it is another one.
 */
export async function loadEvent<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new UsageError(`The event in "${path}" cannot be read.`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(
    `The event in "${path}" is none for this step: "${result.error.issues[0]?.path.join('.')}" is not as expected.`,
  );
}
