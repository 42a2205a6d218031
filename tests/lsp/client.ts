import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Registration,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { program } from '../cli/run-almanac.ts';

export interface ClientOptions {
  /** The folder of the files. */
  folder: string;
  /** Whether it is open in the editor. */
  isOpen?: boolean;
  args?: readonly string[];
  capabilities?: ClientCapabilities;
}

/** An editor of a few lines, with the real server at the other end. */
export interface Client {
  connection: ProtocolConnection;
  /** What the server said that it can do. */
  server: InitializeResult;
  /** What it asked to be told of. */
  registrations: Registration[];
  /** What it showed the user. */
  shown: string[];
  uriOf(path: string): string;
  /** Opens a document, or gives an open one another text. */
  write(path: string, text: string): Promise<void>;
  /** The diagnostics of a document with the text that it has now, as soon as they are as wanted. */
  diagnostics(
    path: string,
    isWanted?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  /** The exit code. */
  ended: Promise<number | null>;
  isEnded(): boolean;
}

/** Starts the compiled server and introduces the editor to it. */
export async function startClient(options: ClientOptions): Promise<Client> {
  const { folder, isOpen = true, args = [], capabilities = {} } = options;
  const child = spawn(process.execPath, [program, 'lsp', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const registrations: Registration[] = [];
  const shown: string[] = [];
  const published = new Map<string, PublishDiagnosticsParams>();
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onRequest('client/registerCapability', (params: { registrations: Registration[] }) => {
    registrations.push(...params.registrations);
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
    for (const look of waiting) look();
  });
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
    for (const look of waiting) look();
  });
  connection.listen();
  const root = { uri: pathToFileURL(folder).href, name: 'work' };
  const server = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: isOpen ? root.uri : null,
    workspaceFolders: isOpen ? [root] : null,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  return {
    connection,
    server,
    registrations,
    shown,
    uriOf,
    ended,
    isEnded: () => child.exitCode !== null,
    write: async (path, text) => {
      const uri = uriOf(path);
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      if (version === 1)
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: 'markdown', version, text },
        });
      else
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
    },
    diagnostics: (path, isWanted = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.get(uriOf(path));
          const wanted = versions.get(uriOf(path)) ?? 0;
          if (!found || (found.version ?? wanted) < wanted || !isWanted(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
