import { parseArgs } from 'node:util';
import { UsageError } from '../content/usage-error.ts';
import { type Command, describeCommand, isCommand } from './commands.ts';

/** Where the documents are, below the working directory. */
export const DEFAULT_CONTENT = 'content';

/** All options, by the name they have on the command line; `commands.ts` says which command takes which. */
export const OPTIONS = {
  content: {
    type: 'string',
    value: 'DIR',
    help: 'Folder of the content, with `programs/` in it (default: content).',
  },
  output: {
    type: 'string',
    value: 'DIR',
    help: 'Folder to write to (build and dev: _site by default; export: standard output).',
  },
  'path-prefix': {
    type: 'string',
    value: 'PATH',
    help: 'Path below which the site is published, such as /x/ (default: /).',
  },
  url: {
    type: 'string',
    value: 'URL',
    help: 'Address of the site: for canonical links, the sitemap and exported URLs.',
  },
  noindex: {
    type: 'boolean',
    value: null,
    help: 'Ask search engines to stay out, as of a preview: on every page, and in robots.txt.',
  },
  strict: {
    type: 'boolean',
    value: null,
    help: 'Publish nothing where a document cannot be read, and end with exit code 1.',
  },
  commit: {
    type: 'string',
    value: 'REF',
    help: 'Take the content folder as a commit or branch has it, straight from git.',
  },
  'cache-dir': {
    type: 'string',
    value: 'DIR',
    help: 'Folder that keeps what was read for the next run (default: node_modules/.cache/almanac).',
  },
  'no-cache': { type: 'boolean', value: null, help: 'Read every document anew.' },
  quiet: { type: 'boolean', value: null, help: 'Print problems only.' },
  fix: { type: 'boolean', value: null, help: 'Mend what can be mended without a doubt.' },
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'check: pretty, json, github or sarif (default: pretty); diff: terminal, markdown or json (default: terminal).',
  },
  'base-site': { type: 'string', value: 'DIR', help: 'The site built of BASE: tells which pages differ.' },
  'head-site': { type: 'string', value: 'DIR', help: 'The site built of HEAD.' },
  'changed-since': {
    type: 'string',
    value: 'REF',
    help: 'What was there before that commit or branch is a note at most.',
  },
  'max-warnings': { type: 'string', value: 'N', help: 'End with exit code 1 if there are more warnings.' },
  program: { type: 'string', value: 'ID', help: 'Program of the idea, such as lfx-mentorship.' },
  document: {
    type: 'string',
    value: 'FILE',
    help: 'Document to write to, or to begin (default: the newest list of ideas that is open).',
  },
  project: { type: 'string', value: 'NAME', help: 'Project of the idea.' },
  title: { type: 'string', value: 'TEXT', help: 'Title of the idea.' },
  description: { type: 'string', value: 'TEXT', help: 'What is to be done, and why; - for standard input.' },
  outcome: { type: 'string', value: 'TEXT', help: 'What there is when the work is done.' },
  skills: { type: 'string', value: 'TEXT', help: 'What the work takes: "Go, Kubernetes".' },
  mentor: {
    type: 'string',
    multiple: true,
    value: 'PERSON',
    help: 'A mentor: "Jane Doe (@jane)"; once for each of them.',
  },
  issue: { type: 'string', multiple: true, value: 'URL', help: 'Where the work is discussed.' },
  field: {
    type: 'string',
    multiple: true,
    value: 'FIELD',
    help: 'Another field, with its label: "Expected size: 350 hours".',
  },
  port: { type: 'string', value: 'N', help: 'Port to serve on (default: 8080, or the next free one).' },
  stdio: { type: 'boolean', value: null, help: 'Speak on standard input and output, as it does anyway.' },
} as const;
export type OptionName = keyof typeof OPTIONS;

/** What a command is asked to do. */
export interface CommandOptions {
  content: string;
  /** The commit or branch that has the content; `null` for the folder on disk. */
  commit: string | null;
  /** `null` where none was named. */
  output: string | null;
  /** Starts and ends with a slash. */
  pathPrefix: string;
  /** An origin without a slash at its end. */
  url: string | null;
  /** Whether to take what an earlier run read, and to keep what this one reads. */
  cache: boolean;
  /** The folder for that; `null` where none was named. */
  cacheDir: string | null;
  quiet: boolean;
}

/** The words of a command line: a command, what it is to work on, and what asks for a text instead. */
export interface CommandLine {
  /** `null` where none is named. */
  command: Command | null;
  help: boolean;
  version: boolean;
  /** What stands behind the command, besides options. */
  args: string[];
  options: CommandOptions;
  /** All options, as written. */
  values: ReturnType<typeof parse>['values'];
}

/**
 * Reads the arguments behind the program's name.
 * @throws UsageError For commands and options that do not exist or do not belong together, and values that are missing
 * or of the wrong kind.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const {
    help = false,
    version = false,
    content = DEFAULT_CONTENT,
    commit = null,
    output = null,
    'cache-dir': cacheDir = null,
    'no-cache': isAnew = false,
    url,
  } = values;
  const [command = null, ...rest] = positionals;
  if (command !== null && !isCommand(command))
    throw new UsageError(`There is no command "${command}": see almanac --help.`);
  if (command !== null) checkOptions(command, rest, values);
  for (const [name, value] of Object.entries({ content, output, 'cache-dir': cacheDir }))
    if (value === '') throw new UsageError(`--${name} wants the name of a folder.`);
  if (commit === '') throw new UsageError('--commit wants a commit or branch.');
  if (isAnew && cacheDir !== null)
    throw new UsageError('--cache-dir and --no-cache do not go together: leave out one of them.');
  return {
    command,
    help,
    version,
    args: rest,
    options: {
      content,
      commit,
      output,
      pathPrefix: readPathPrefix(values['path-prefix'] ?? '/'),
      url: url === undefined ? null : readUrl(url),
      cache: !isAnew,
      cacheDir,
      quiet: values.quiet ?? false,
    },
    values,
  };
}

function checkOptions(command: Command, args: readonly string[], values: object): void {
  const { args: wanted, options } = describeCommand(command);
  const [first] = args;
  if (wanted === null && first !== undefined)
    throw new UsageError(`Unexpected argument "${first}": see almanac ${command} --help.`);
  const taken: readonly string[] = [...options, 'help', 'version'];
  const foreign = Object.keys(values).find((name) => !taken.includes(name));
  if (foreign !== undefined)
    throw new UsageError(`almanac ${command} takes no --${foreign}: see almanac ${command} --help.`);
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { ...OPTIONS, help: { ...flag, short: 'h' }, version: { ...flag, short: 'v' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.?\n|\. /);
    throw new UsageError(`${reason}: see almanac --help.`);
  }
}

function readPathPrefix(value: string): string {
  const path = `/${value}/`.replace(/\/+/g, '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(path) && !/\/\.\.?\//.test(path)) return path;
  throw new UsageError(`--path-prefix wants a path such as /x/, not "${value}".`);
}

function readUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
    return url.origin;
  throw new UsageError(
    `--url wants an address such as https://example.org (a path goes to --path-prefix), not "${value}".`,
  );
}
