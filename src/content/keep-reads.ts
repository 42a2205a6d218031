import type { ContentFolder } from './content-folder.ts';

/** A content folder that reads each file once, however often it is asked for: what it holds is of one moment. */
export function keepReads(folder: ContentFolder): ContentFolder {
  const files = new Map<string, Promise<Buffer>>();
  let list: ReturnType<ContentFolder['list']> | null = null;
  let closed: Promise<ReadonlyMap<string, unknown>> | null = null;
  let history: ReturnType<ContentFolder['history']> | null = null;
  return {
    name: folder.name,
    list() {
      list ??= folder.list();
      return list;
    },
    async closed() {
      closed ??= folder.closed?.() ?? Promise.resolve(new Map());
      return closed;
    },
    read(path) {
      const known = files.get(path) ?? folder.read(path);
      files.set(path, known);
      return known;
    },
    history() {
      history ??= folder.history();
      return history;
    },
  };
}
