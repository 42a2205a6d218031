import { Console } from 'node:console';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import { openCache } from '../content/cache.ts';
import { UsageError } from '../content/usage-error.ts';
import { serve } from '../lsp/serve.ts';
import { packageDirectory, readVersion } from '../package.ts';
import { Reading } from '../parse/reading.ts';
import { loadWords } from '../vocabulary/load-words.ts';
import { findCache } from './find-cache.ts';
import type { CommandLine } from './options.ts';
import { findAddress, toRoot } from './site-address.ts';
import { readToday } from './today.ts';

/** `almanac lsp`: serves an editor on standard input and output until it says "exit" or is gone. */
export function run({ options, values }: CommandLine): Promise<number> {
  const content = values.content === undefined ? null : resolve(values.content);
  if (content !== null && !existsSync(join(content, 'programs')))
    throw new UsageError(
      `"${values.content}" has no folder "programs": name another one with --content DIR.`,
    );
  // Standard output belongs to the protocol: one line of another kind, and the editor hangs up.
  globalThis.console = new Console(process.stderr, process.stderr);
  const cache = findCache(options);
  serve(createConnection(process.stdin, process.stdout), {
    content,
    vocabulary: loadWords(packageDirectory),
    cache: cache === null ? null : openCache(cache, Reading),
    findSite: (settings) => {
      const address = findAddress(options, settings);
      return address.url === null ? null : toRoot(address);
    },
    version: readVersion(),
    readToday,
  });
  // The connection ends the process: with 0 behind "shutdown", with 1 without.
  return new Promise(() => undefined);
}
