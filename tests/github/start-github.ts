import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Pull } from '../../src/github/event.ts';
import { makeFolder } from '../cli/run-almanac.ts';

export const BOT = 'github-actions[bot]';

interface Comment {
  id: number;
  issue: number;
  body: string;
  user: { login: string };
}

/** What GitHub would be to a run: its API for one repository, and the repository itself. */
export interface GitHub {
  /** The bare repository. */
  remote: string;
  /** By number. */
  pulls: Map<number, Pull>;
  comments: Comment[];
  /** The bodies of all comments below a pull request. */
  commentsOf(number: number): string[];
  /** Called before each answer, with "GET pulls/1". */
  beforeAnswer: ((request: string) => void) | null;
  /** Whether the token of runs may do nothing. */
  isRefusing: boolean;
  /** How many answers fail before the next one that does not. */
  troubles: number;
  /** What runs are told of it. */
  env: Record<string, string>;
  git(...args: string[]): string;
  /** The paths of all files on the published branch. */
  published(): string[];
  stop(): void;
}

const Body = z.object({ body: z.string() });

/** Starts a GitHub of one repository, "Jane/ideas", with nothing in it. */
export async function startGitHub(): Promise<GitHub> {
  const root = makeFolder({});
  const remote = join(root, 'Jane', 'ideas');
  mkdirSync(remote, { recursive: true });
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: remote, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  git('init', '-q', '--bare', '-b', 'main');
  git('config', 'uploadpack.allowFilter', 'true');
  const github: GitHub = {
    remote,
    pulls: new Map(),
    comments: [],
    commentsOf: (number) => github.comments.filter(({ issue }) => issue === number).map(({ body }) => body),
    beforeAnswer: null,
    isRefusing: false,
    troubles: 0,
    env: {
      GITHUB_SERVER_URL: pathToFileURL(root).href,
      GITHUB_REPOSITORY: 'Jane/ideas',
    },
    git,
    published: () => git('ls-tree', '-r', '--name-only', 'gh-pages').trim().split('\n').sort(),
    stop: () => server.close(),
  };
  const server = createServer(async (request, response) => {
    const isTrouble = github.troubles-- > 0;
    const value = isTrouble ? {} : answer(github, request, await text(request));
    const status = isTrouble ? 502 : github.isRefusing ? 403 : 200;
    response.writeHead(value === null ? 404 : status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.int() }).parse(server.address());
  github.env.GITHUB_API_URL = `http://127.0.0.1:${address.port}`;
  return github;
}

/** The answer of the API; `null` for what it does not have, or who has no token. */
function answer(github: GitHub, request: IncomingMessage, body: string): unknown {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://github');
  const path = pathname.replace('/repos/Jane/ideas/', '');
  const asked = `${request.method} ${path}`;
  github.beforeAnswer?.(asked);
  if (request.headers.authorization !== 'Bearer secret') return null;
  if (asked === 'GET pulls') {
    const open = [...github.pulls.values()].filter(({ state }) => state === 'open');
    return open.filter(
      ({ head }) => `${head.repo?.full_name.split('/')[0]}:topic` === searchParams.get('head'),
    );
  }
  const [, number = ''] = /^GET pulls\/(\d+)$/.exec(asked) ?? [];
  if (number) return github.pulls.get(Number(number)) ?? null;
  const [, method = '', issue = ''] = /^(GET|POST) issues\/(\d+)\/comments$/.exec(asked) ?? [];
  const below = github.comments.filter((comment) => comment.issue === Number(issue));
  if (method === 'GET') return page(below, searchParams);
  if (method === 'POST') {
    const comment = { id: github.comments.length + 1, issue: Number(issue), user: { login: BOT } };
    github.comments.push({ ...comment, ...Body.parse(JSON.parse(body)) });
    return {};
  }
  const [, id = ''] = /^PATCH issues\/comments\/(\d+)$/.exec(asked) ?? [];
  const edited = github.comments.find((comment) => comment.id === Number(id));
  if (edited !== undefined) edited.body = Body.parse(JSON.parse(body)).body;
  return edited === undefined ? null : {};
}

function page<T>(values: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page'));
  const start = (Number(query.get('page')) - 1) * size;
  return values.slice(start, start + size);
}
