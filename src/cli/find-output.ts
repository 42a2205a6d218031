import { relative, resolve } from 'node:path';
import { UsageError } from '../content/usage-error.ts';
import type { CommandOptions } from './options.ts';

/**
 * The folder that a site is written to.
 * @throws UsageError Where the documents are: a site among them would be read as content the next time.
 */
export function findOutput({ content, output }: CommandOptions): string {
  const folder = output ?? '_site';
  const inside = relative(resolve(content), resolve(folder));
  if (inside !== '' && !/^programs(?:[\\/]|$)/.test(inside)) return folder;
  throw new UsageError(
    `"${output}" is where the content is: name another folder for the site with --output DIR.`,
  );
}
