import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';
import { UsageError } from '../content/usage-error.ts';

/** What GitHub answers about one repository. Paths are relative to it: "pulls/1". */
export interface Api {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  send(method: 'POST' | 'PATCH', path: string, body: object): Promise<void>;
}

export interface ApiOptions {
  GITHUB_API_URL: string;
  GITHUB_REPOSITORY: string;
  GITHUB_TOKEN: string;
}

/** How long to wait before a question is asked again, in milliseconds. */
const PAUSES = [1000, 3000, 9000];

/**
 * GitHub's REST API. Questions are asked again where GitHub has trouble of its own; what changes something is said once.
 * @throws UsageError Where GitHub refuses.
 */
export function openApi(options: ApiOptions): Api {
  return {
    async get(path, schema) {
      return schema.parse(await (await ask(path, options)).json());
    },
    async send(method, path, body) {
      const response = await call({ method, path, body: JSON.stringify(body) }, options);
      if (!response.ok) throw refuse(method, path, response);
    },
  };
}

async function ask(path: string, options: ApiOptions): Promise<Response> {
  for (const pause of PAUSES) {
    const response = await call({ method: 'GET', path }, options).catch(() => null);
    const isTrouble = response === null || response.status === 429 || response.status >= 500;
    if (!isTrouble) return accept(path, response);
    await setTimeout(pause);
  }
  return accept(path, await call({ method: 'GET', path }, options));
}

function accept(path: string, response: Response): Response {
  if (!response.ok) throw refuse('GET', path, response);
  return response;
}

function call(
  { path, ...request }: { method: string; path: string; body?: string },
  { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN }: ApiOptions,
): Promise<Response> {
  return fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    ...request,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'x-github-api-version': '2022-11-28',
    },
    signal: AbortSignal.timeout(30_000),
  });
}

function refuse(method: string, path: string, { status }: Response): UsageError {
  const way =
    status === 403 || status === 404 ? ': look at the permissions of the job in docs/previews.md' : '';
  return new UsageError(`GitHub answered "${method} ${path.split('?')[0]}" with ${status}${way}.`);
}
