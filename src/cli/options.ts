import { parseArgs } from 'node:util';
import { UsageError } from '../content/usage-error.ts';

/** The options that every command shares, by the name they have on the command line. */
export const OPTIONS = {
  content: {
    type: 'string',
    value: 'DIR',
    help: 'Folder of the content, with `programs/` in it (default: content).',
  },
  output: {
    type: 'string',
    value: 'DIR',
    help: 'Folder to write to (build: _site by default; export: standard output).',
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
  'no-cache': { type: 'boolean', value: null, help: 'Read every document anew.' },
  quiet: { type: 'boolean', value: null, help: 'Print problems only.' },
} as const;

/** What a command is asked to do. */
export interface CommandOptions {
  content: string;
  /** `null` where none was named. */
  output: string | null;
  /** Starts and ends with a slash. */
  pathPrefix: string;
  /** An origin without a slash at its end. */
  url: string | null;
  cache: boolean;
  quiet: boolean;
}

/** The words of a command line: a command, its options, and what asks for a text instead. */
export interface CommandLine {
  command: string | null;
  help: boolean;
  version: boolean;
  options: CommandOptions;
}

/**
 * Reads the arguments behind the program's name.
 * @throws UsageError For options that do not exist, values that are missing or of the wrong kind, and two commands.
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new UsageError(`Unexpected argument "${positionals[1]}": see almanac --help.`);
  const { content = 'content', output = null, url } = values;
  for (const [name, value] of Object.entries({ content, output }))
    if (value === '') throw new UsageError(`--${name} wants the name of a folder.`);
  return {
    command: positionals[0] ?? null,
    help: values.help ?? false,
    version: values.version ?? false,
    options: {
      content,
      output,
      pathPrefix: readPathPrefix(values['path-prefix'] ?? '/'),
      url: url === undefined ? null : readUrl(url),
      cache: !(values['no-cache'] ?? false),
      quiet: values.quiet ?? false,
    },
  };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  const options = { ...OPTIONS, help: { ...flag, short: 'h' }, version: { ...flag, short: 'v' } } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
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
