import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../cli/run-almanac.ts';

/** A repository in which each commit writes some files on a day. */
export interface Repository {
  folder: string;
  git(...args: string[]): string;
  commit(day: string, files?: Record<string, string>): void;
}

/** A new repository, with nothing in it. */
export function makeRepository(): Repository {
  const folder = makeFolder({});
  const at = (day: string | null, args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Jane', '-c', 'user.email=jane@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        ...(day && { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: day }),
      },
    });
  at(null, ['init', '-q', '-b', 'main']);
  return {
    folder,
    git: (...args) => at('2024-12-31T00:00:00Z', args),
    commit(day, files = {}) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      at(null, ['add', '--all']);
      at(`${day}T12:00:00Z`, ['commit', '-q', '-m', 'Change']);
    },
  };
}
