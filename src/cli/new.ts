import type { CommandLine } from './options.ts';

/** `almanac new` */
export async function run(_line: CommandLine): Promise<number> {
  return 2;
}
