import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git prints in a folder; `null` where it fails, or there is no git. */
export async function runGit(directory: string, args: readonly string[]): Promise<string | null> {
  return (await runGitForBytes(directory, args))?.toString('utf8') ?? null;
}

/** The same for what need not be text. */
export async function runGitForBytes(
  directory: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | null> {
  try {
    const options = { cwd: directory, env: buildEnvironment(), maxBuffer: Number.POSITIVE_INFINITY };
    const running = promisify(execFile)('git', args, { ...options, encoding: 'buffer' });
    // Where git ends before it has read all, its exit code says so.
    running.child.stdin?.on('error', () => undefined).end(input);
    return (await running).stdout;
  } catch {
    return null;
  }
}

/** Without what hooks tell git of another repository; what a partial clone left out is not fetched. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
