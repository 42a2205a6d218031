import { type Connection, MessageType, ShowMessageNotification, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerRequests } from './answer-requests.ts';
import { describeServer } from './describe-server.ts';
import { guard } from './guard.ts';
import { openDesk } from './open-desk.ts';
import { type LibraryOptions, openLibrary } from './open-library.ts';
import type { FindSite } from './open-sheet.ts';
import { readAbilities } from './read-abilities.ts';
import { watchFiles } from './watch-files.ts';

export interface ServeOptions extends Omit<LibraryOptions, 'onFailure'> {
  findSite: FindSite;
  /** Of Almanac. */
  version: string;
  /** Today's day (ISO 8601). */
  readToday: () => string;
}

/** A change of branches changes many files: they are loaded together, so many milliseconds after the last one. */
const PAUSE = 100;

/** Serves an editor at the other end of a connection, until it says "exit" or is gone. */
export function serve(
  connection: Connection,
  { findSite, version, readToday, ...options }: ServeOptions,
): void {
  const documents = new TextDocuments(TextDocument);
  const library = openLibrary({
    ...options,
    onFailure: (sentence) => {
      const message = { type: MessageType.Error, message: `Almanac: ${sentence}` };
      void guard(connection, () => connection.sendNotification(ShowMessageNotification.method, message));
    },
  });
  const desk = openDesk(connection, { library, findSite, readToday });
  let abilities = readAbilities({});

  connection.onInitialize(({ capabilities, workspaceFolders, rootUri }) => {
    abilities = readAbilities(capabilities);
    const root = rootUri === null ? [] : [rootUri];
    library.setFolders(workspaceFolders?.map(({ uri }) => uri) ?? root);
    return describeServer(version);
  });
  connection.onInitialized(() => {
    const outside = abilities.watchingElsewhere ? options.content : null;
    if (abilities.watching) void guard(connection, () => watchFiles(connection, outside));
    if (abilities.folders) followFolders();
  });
  const followFolders = (): void => {
    connection.workspace.onDidChangeWorkspaceFolders(() => {
      void guard(connection, async () => {
        const folders = (await connection.workspace.getWorkspaceFolders()) ?? [];
        library.setFolders(folders.map(({ uri }) => uri));
        for (const document of documents.all()) {
          desk.close(document);
          desk.open(document);
        }
      });
    });
  };

  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const load = async (): Promise<void> => {
    const uris = [...changed];
    changed.clear();
    for (const content of await library.reload(uris)) desk.recheck(content);
  };
  const follow = (uris: readonly string[]): void => {
    for (const uri of uris) changed.add(uri);
    clearTimeout(timer);
    timer = setTimeout(() => void guard(connection, load), PAUSE);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => follow(changes.map(({ uri }) => uri)));

  documents.onDidOpen(({ document }) => desk.open(document));
  documents.onDidChangeContent(({ document }) => desk.change(document));
  documents.onDidClose(({ document }) => desk.close(document));
  // Not every editor watches files: what else is on disk is looked at now and then.
  documents.onDidSave(({ document }) => follow([document.uri]));
  answerRequests(connection, { desk, readAbilities: () => abilities });
  documents.listen(connection);
  connection.listen();
}
