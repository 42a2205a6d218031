import { UsageError } from '../content/usage-error.ts';
import { readVersion } from '../package.ts';
import { COMMANDS, type Command, helpText } from './help.ts';
import { readCommandLine } from './options.ts';
import { print } from './print.ts';

/**
 * Runs a command line. Standard output carries what was asked for, standard error everything else.
 * @returns The exit code: 0 done, 1 done but for documents that cannot be read, 2 not asked properly.
 */
export async function runCli(args: readonly string[]): Promise<number> {
  try {
    const { command, help, version, options } = readCommandLine(args);
    if (help || version) {
      await print(help ? helpText() : `${readVersion()}\n`);
      return 0;
    }
    if (command === null) throw new UsageError('Name a command, such as build: see almanac --help.');
    if (!isCommand(command)) throw new UsageError(`There is no command "${command}": see almanac --help.`);
    switch (command) {
      case 'build':
        return await (await import('./build.ts')).build(options);
      case 'export':
        return await (await import('./export.ts')).exportModel(options);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`almanac: ${error.message}\n`);
    return 2;
  }
}

function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}
