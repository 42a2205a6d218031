import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../check/problem.ts';
import { guard } from './guard.ts';
import type { Content } from './open-content.ts';
import type { Library } from './open-library.ts';
import { type FindSite, openSheet, type Sheet } from './open-sheet.ts';
import { scheduleChecks } from './schedule-checks.ts';
import { toDiagnostic } from './to-diagnostic.ts';

export interface DeskOptions {
  library: Library;
  findSite: FindSite;
  /** Today's day (ISO 8601). */
  readToday: () => string;
}

/** The documents that are open in the editor: their diagnostics follow every change of them, and around them. */
export interface Desk {
  open(document: TextDocument): void;
  change(document: TextDocument): void;
  close(document: TextDocument): void;
  /** A document, once its content folder is loaded; `null` for one that is of none. */
  find(uri: string): Promise<Sheet | null>;
  /** Checks the documents of a content folder again: something else in it has changed. */
  recheck(content: Content): void;
  toDiagnostic(sheet: Sheet, problem: Problem): Diagnostic;
}

export function openDesk(connection: Connection, { library, findSite, readToday }: DeskOptions): Desk {
  const sheets = new Map<string, Promise<Sheet | null>>();
  const ready = new Map<string, Sheet>();
  const sent = new Map<string, string>();

  const convert = (sheet: Sheet, problem: Problem): Diagnostic => {
    const { document, content, site } = sheet;
    const toUri = (path: string): string =>
      siblings(content).find((other) => other.path === path)?.document.uri ??
      pathToFileURL(join(content.directory, path)).href;
    return toDiagnostic(problem, { document, hasSite: site !== null, toUri });
  };
  const siblings = (content: Content): Sheet[] =>
    [...ready.values()].filter((sheet) => sheet.content === content);
  const urisOf = (content: Content): string[] => siblings(content).map(({ document }) => document.uri);
  const publish = (sheet: Sheet): void => {
    const { uri, version } = sheet.document;
    const diagnostics = sheet.check().problems.map((problem) => convert(sheet, problem));
    const text = JSON.stringify({ version, diagnostics });
    if (sent.get(uri) === text) return;
    sent.set(uri, text);
    void guard(connection, () => connection.sendDiagnostics({ uri, version, diagnostics }));
  };
  const schedule = scheduleChecks((uri) => {
    const sheet = ready.get(uri);
    if (sheet) void guard(connection, () => publish(sheet));
  });
  const load = async (document: TextDocument): Promise<Sheet | null> => {
    const { uri } = document;
    const found = library.locate(uri);
    if (!found) return null;
    const content = await library.open(found.directory);
    const sheet = openSheet({ document, content, path: found.path, findSite, readToday });
    ready.set(uri, sheet);
    content.settle();
    schedule.add([uri, ...urisOf(content)]);
    return sheet;
  };
  const leave = async (uri: string, before: Promise<Sheet | null>): Promise<void> => {
    const sheet = await before;
    // It may be open again by now.
    if (!sheet || ready.get(uri) !== sheet) return;
    ready.delete(uri);
    sent.delete(uri);
    void guard(connection, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
    await sheet.content.release(sheet.path);
    schedule.add(urisOf(sheet.content));
  };
  return {
    open: (document) => {
      const sheet = load(document);
      sheets.set(document.uri, sheet);
      void guard(connection, () => sheet);
    },
    change: ({ uri }) => {
      const sheet = ready.get(uri);
      if (!sheet) return;
      sheet.content.put(sheet.path, sheet.document.getText());
      schedule.add([uri, ...urisOf(sheet.content)]);
    },
    close: ({ uri }) => {
      const sheet = sheets.get(uri);
      sheets.delete(uri);
      if (sheet) void guard(connection, () => leave(uri, sheet));
    },
    find: async (uri) => (await sheets.get(uri)) ?? null,
    recheck: (content) => schedule.add(urisOf(content)),
    toDiagnostic: convert,
  };
}
