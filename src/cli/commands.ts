import type { OptionName } from './options.ts';

const READING = ['content', 'cache-dir', 'no-cache', 'quiet'] as const;
const SITE = ['path-prefix', 'url'] as const;

interface CommandHelp {
  help: string;
  /** What may stand behind the command, besides options; `null` for nothing. */
  args: string | null;
  options: readonly OptionName[];
}

/** The commands, each with what it does and the options that it takes. */
export const COMMANDS = {
  build: {
    help: 'Build the site.',
    args: null,
    options: [...READING, 'commit', 'output', ...SITE, 'noindex', 'strict'],
  },
  check: {
    help: 'Tell what is wrong in documents, why, and how to mend it.',
    args: '[FILES]',
    options: [...READING, ...SITE, 'fix', 'format', 'changed-since', 'max-warnings'],
  },
  diff: {
    help: 'Tell what a change does to the site: of HEAD since BASE, commits or content folders.',
    args: 'BASE [HEAD]',
    options: [...READING, ...SITE, 'format', 'base-site', 'head-site'],
  },
  new: {
    help: 'Write a new idea at its place in a document.',
    args: null,
    options: [
      ...READING,
      'program',
      'document',
      'project',
      'title',
      'description',
      'outcome',
      'skills',
      'mentor',
      'issue',
      'field',
    ],
  },
  dev: {
    help: 'Serve the site, and show every change as it is saved.',
    args: null,
    options: [...READING, 'output', 'path-prefix', 'port'],
  },
  lsp: {
    help: 'Check documents in an editor (language server protocol).',
    args: null,
    options: ['content', 'url', 'path-prefix', 'stdio'],
  },
  export: {
    help: 'Print the model as JSON.',
    args: null,
    options: [...READING, 'commit', 'output', ...SITE],
  },
} as const satisfies Record<string, CommandHelp>;
export type Command = keyof typeof COMMANDS;

/** Whether there is a command of that name. */
export function isCommand(name: string): name is Command {
  return Object.hasOwn(COMMANDS, name);
}

/** What a command takes. */
export function describeCommand(command: Command): CommandHelp {
  return COMMANDS[command];
}
