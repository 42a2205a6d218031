import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';
import { buildAttackContent } from './attacks.ts';

/**
 * Builds the site of all attacks as a user would: some of their documents have errors, which are told and pass.
 * @returns The folder that it is in.
 * @throws Where there is no site: what the command said.
 */
export async function buildAttackedSite(): Promise<string> {
  const output = makeFolder({});
  const content = makeFolder(buildAttackContent());
  const { code, stderr } = await runAlmanac([
    'build',
    '--content',
    content,
    '--output',
    output,
    '--no-cache',
  ]);
  if (code === null || code > 1 || !/^Wrote .*: pages \d+/m.test(stderr)) throw new Error(stderr);
  return output;
}
