import { pathToFileURL } from 'node:url';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type GlobPattern,
  WatchKind,
} from 'vscode-languageserver';

/**
 * Asks the editor to tell of changes on disk: what documents and settings say, and which files there are at all, for
 * links may lead to any of them.
 * @param content A folder that may lie outside those that the editor has open; `null` for none.
 */
export async function watchFiles(connection: Connection, content: string | null): Promise<void> {
  const toPattern = (pattern: string): GlobPattern =>
    content === null ? pattern : { baseUri: pathToFileURL(content).href, pattern };
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [
      { globPattern: toPattern('**/*.{md,markdown,yml}'), kind: WatchKind.Change },
      { globPattern: toPattern('**/*'), kind: WatchKind.Create | WatchKind.Delete },
    ],
  });
}
