import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes all files of a cache. */
export function changeKept(folder: string, to: (kept: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, to(readFileSync(path, 'utf8')));
  }
}

/** What a cache would have kept of documents with other words. */
export function retell(from: string, to: string): (kept: string) => string {
  return (kept) => {
    const json = kept.slice(kept.indexOf('\n') + 1).replaceAll(from, to);
    return `${createHash('sha256').update(`${json.length}:${json}`).digest('hex')}\n${json}`;
  };
}
