import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answerRequests } from './answer-requests.ts';
import { describeServer } from './describe-server.ts';
import { guard } from './guard.ts';
import { openDesk } from './open-desk.ts';
import { type LibraryOptions, openLibrary } from './open-library.ts';
import { readAbilities } from './read-abilities.ts';
import { watchFiles } from './watch-files.ts';

export interface ServeOptions extends Omit<LibraryOptions, 'onFailure'> {
  /** The address of the site, with a slash at its end; `null` where nobody knows it. */
  site: string | null;
  /** Of Almanac. */
  version: string;
  /** Today's day (ISO 8601). */
  readToday: () => string;
}

/** A change of branches changes many files: they are loaded together, so many milliseconds after the last one. */
const PAUSE = 100;

/** Serves an editor at the other end of a connection, until it says "exit" or is gone. */
export function serve(connection: Connection, { site, version, readToday, ...options }: ServeOptions): void {
  const documents = new TextDocuments(TextDocument);
  const library = openLibrary({
    ...options,
    onFailure: (sentence) => connection.window.showErrorMessage(`Almanac: ${sentence}`),
  });
  const desk = openDesk(connection, { library, site, readToday });
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
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) changed.add(uri);
    clearTimeout(timer);
    timer = setTimeout(() => void guard(connection, load), PAUSE);
  });

  documents.onDidOpen(({ document }) => desk.open(document));
  documents.onDidChangeContent(({ document }) => desk.change(document));
  documents.onDidClose(({ document }) => desk.close(document));
  documents.onDidSave(({ document }) => desk.save(document));
  answerRequests(connection, { desk, site, readAbilities: () => abilities });
  documents.listen(connection);
  connection.listen();
}
