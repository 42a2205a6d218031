import { z } from 'zod';
import { Settings } from '../content/settings.ts';
import { UsageError } from '../content/usage-error.ts';

/** An address as the API and git take it: without a slash at its end. */
const Address = z.url().transform((url) => url.replace(/(?<!\/)\/+$/, ''));

/** All that steps are told, by the names of the variables; those with GITHUB_ but for the token are there in every run. */
export const Environment = z.object({
  GITHUB_API_URL: Address,
  GITHUB_SERVER_URL: Address,
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'expected a name such as owner/name'),
  GITHUB_EVENT_NAME: z.string().min(1),
  GITHUB_REF_NAME: z.string().min(1),
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40,64}$/, 'expected the full name of a commit'),
  /** The file with the event that started the run. */
  GITHUB_EVENT_PATH: z.string().min(1),
  GITHUB_TOKEN: z.string().min(1),
  /** The content folder. */
  ALMANAC_CONTENT: z.string().min(1),
  /** The address of the site; empty where `almanac.yml` or GitHub says it. */
  ALMANAC_URL: z
    .string()
    .transform((url) => url || null)
    .pipe(Settings.shape.url.unwrap()),
  /** The branch that is published. */
  ALMANAC_BRANCH: z.string().regex(/^\w[\w./-]*$/, 'expected the name of a branch'),
  /** A folder with a site in it. */
  ALMANAC_SITE: z.string().min(1),
  /** A folder with what a run kept: `site/` and `diff.json`. */
  ALMANAC_ARTIFACT: z.string().min(1),
  /** How loading that folder has ended: of a half of it, nothing is taken. */
  ALMANAC_LOADED: z.enum(['success', 'failure', 'cancelled', 'skipped']),
});

/**
 * The variables that a step needs.
 * @throws UsageError Where one is missing or of another form.
 */
export function readEnvironment<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = issue?.path.join('.') ?? '';
  throw new UsageError(
    env[name] === undefined
      ? `The variable ${name} is not set: docs/previews.md tells what steps need.`
      : `The variable ${name} is not valid: ${issue?.message}.`,
  );
}
