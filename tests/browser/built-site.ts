import { join } from 'node:path';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';
import { hasShared, shared } from '../shared.ts';

/** The content that comes with the project. */
export const ownContent = join(packageDirectory, 'content');

/** The contents that the tests of whole sites build: our own, and the corpus where it is there. */
export const CONTENTS = [
  { name: 'content', content: ownContent },
  ...(hasShared ? [{ name: 'the corpus', content: `${shared}/corpus` }] : []),
];

/**
 * Builds a site as a user would.
 * @returns The folder that it is in.
 * @throws Where the command fails: what it said.
 */
export async function buildSiteOf(content: string, args: readonly string[] = []): Promise<string> {
  const output = makeFolder({});
  const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', output, ...args]);
  if (code !== 0) throw new Error(stderr);
  return output;
}
