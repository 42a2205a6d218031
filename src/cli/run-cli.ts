import { UsageError } from '../content/usage-error.ts';
import { readVersion } from '../package.ts';
import type { Command } from './commands.ts';
import { commandHelpText, helpText } from './help.ts';
import { type CommandLine, readCommandLine } from './options.ts';
import { print } from './print.ts';
import { toLogLine } from './reporters/to-log-line.ts';

/**
 * Runs a command line. Standard output carries what was asked for, standard error everything else.
 * @returns The exit code: 0 done, 2 not asked properly; each command says what else it may be.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(args);
    const { command, help, version } = line;
    if (help || version) {
      const text = command === null ? helpText() : commandHelpText(command);
      await print(help ? text : `${readVersion()}\n`);
      return 0;
    }
    if (command === null) throw new UsageError('Name a command, such as build: see almanac --help.');
    const { run } = await LOADERS[command]();
    return await run(line);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`almanac: ${toLogLine(error.message)}\n`);
    return 2;
  }
}

/** A command is loaded when it runs: the others cost no time. */
const LOADERS: Record<Command, () => Promise<{ run(line: CommandLine): Promise<number> }>> = {
  build: () => import('./build.ts'),
  check: () => import('./check.ts'),
  diff: () => import('./diff.ts'),
  new: () => import('./new.ts'),
  dev: () => import('./dev.ts'),
  lsp: () => import('./lsp.ts'),
  export: () => import('./export.ts'),
};
