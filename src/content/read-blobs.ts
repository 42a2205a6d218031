import { runGitForBytes } from './run-git.ts';

/** The contents of blobs, by the names that git has for them; `null` where one is missing. */
export async function readBlobs(
  directory: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Buffer> | null> {
  const blobs = new Map<string, Buffer>();
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return blobs;
  const output = await runGitForBytes(directory, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  if (output === null) return null;
  let from = 0;
  for (const name of wanted) {
    const to = output.indexOf('\n', from);
    const [, type, size] = output.toString('latin1', from, Math.max(to, from)).split(' ');
    if (type !== 'blob') return null;
    const end = to + 1 + Number(size);
    blobs.set(name, output.subarray(to + 1, end));
    from = end + 1;
  }
  return blobs;
}
