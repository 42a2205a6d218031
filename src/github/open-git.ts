import { execFile } from 'node:child_process';

export interface GitResult {
  isDone: boolean;
  stdout: string;
  /** Why it failed, in the words of git. */
  stderr: string;
}

/** Runs git in one folder. */
export interface Git {
  /** @throws Where git fails, in its words. */
  run(args: readonly string[], input?: string): Promise<string>;
  /** The same where failing is an answer. */
  attempt(args: readonly string[], input?: string): Promise<GitResult>;
}

export interface GitOptions {
  directory: string;
  /** The server that is given the token, without a slash at its end. */
  server: string;
  token: string;
}

/** git, with a token for a server that no file and no command line shows. */
export function openGit({ directory, server, token }: GitOptions): Git {
  const env = { ...process.env, ...BOT, ...buildCredentials(server, token) };
  const attempt: Git['attempt'] = (args, input = '') =>
    new Promise((resolve) => {
      const options = { cwd: directory, env, maxBuffer: Number.POSITIVE_INFINITY };
      const child = execFile('git', args, options, (error, stdout, stderr) =>
        resolve({ isDone: error === null, stdout, stderr }),
      );
      // Where git ends before it has read all, its exit code says so.
      child.stdin?.on('error', () => undefined).end(input);
    });
  return {
    attempt,
    async run(args, input) {
      const { isDone, stdout, stderr } = await attempt(args, input);
      if (!isDone) throw new Error(`git ${args[0]} failed: ${stderr.trim()}`);
      return stdout.trim();
    },
  };
}

/** Whom GitHub shows as the author of what its workflows do. */
const NAME = 'github-actions[bot]';
const EMAIL = '41898282+github-actions[bot]@users.noreply.github.com';
const BOT = {
  GIT_AUTHOR_NAME: NAME,
  GIT_AUTHOR_EMAIL: EMAIL,
  GIT_COMMITTER_NAME: NAME,
  GIT_COMMITTER_EMAIL: EMAIL,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

function buildCredentials(server: string, token: string): Record<string, string> {
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `authorization: basic ${secret}`,
  };
}
