import { almanac, projectDirectory } from './directories.ts';
import { type Measured, measure } from './measure.ts';
import type { Workspace } from './subject.ts';

/** Runs `almanac build` as a user does. */
export function runBuild({ content, output, cache }: Workspace): Promise<Measured> {
  const args = [almanac, 'build', '--content', content, '--output', output];
  return measure(args, { cwd: projectDirectory, env: { ALMANAC_CACHE: cache } });
}
