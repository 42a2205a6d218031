import type { ExplorerState } from './explorer-state.ts';

/** Reads what the URL asks for, each time that it changes. */
export interface UrlReader {
  /** Whether the URL as it is now could be read. */
  read(): Promise<boolean>;
  /** Waits for what is being read, or reads; whether that succeeded. */
  untilRead(): Promise<boolean>;
  /** The URL asks for nothing. */
  skip(): void;
  /** The URL is read again when it is needed. */
  forget(): void;
}

/** @param onRead Called with what the URL asks for, unless the URL has changed meanwhile. */
export function buildUrlReader(
  read: (query: string) => Promise<ExplorerState | null>,
  onRead: (asked: ExplorerState) => void,
): UrlReader {
  /** Of the URL as it is now; `null` where that failed. */
  let reading: Promise<boolean> | null = null;
  const readUrl = (): Promise<boolean> => {
    const own: Promise<boolean> = read(location.search).then((asked) => {
      if (reading === own && asked === null) reading = null;
      if (reading === own && asked !== null) onRead(asked);
      return asked !== null;
    });
    reading = own;
    return own;
  };
  return {
    read: readUrl,
    // What is asked for meanwhile must not be lost when the URL is read at last, nor what the URL asks for.
    untilRead: async () => {
      for (;;) {
        const own = reading ?? readUrl();
        const isRead = await own;
        if (own === reading || (!isRead && reading === null)) return isRead;
      }
    },
    skip: () => {
      reading = Promise.resolve(true);
    },
    forget: () => {
      reading = null;
    },
  };
}
