import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor can do that makes a difference to us. */
export interface ClientAbilities {
  /** Refuses edits of a text that has changed meanwhile. */
  versionedEdits: boolean;
  /** Asks for the edits of an action once it is chosen. */
  lazyActions: boolean;
  /** Watches the files that we name. */
  watching: boolean;
  /** ... also those outside its open folders. */
  watchingElsewhere: boolean;
  /** Tells when its open folders change. */
  folders: boolean;
}

export function readAbilities({ textDocument, workspace }: ClientCapabilities): ClientAbilities {
  const resolved = textDocument?.codeAction?.resolveSupport?.properties ?? [];
  const hasData = textDocument?.codeAction?.dataSupport ?? false;
  return {
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    lazyActions: hasData && resolved.includes('edit'),
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchingElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    folders: workspace?.workspaceFolders ?? false,
  };
}
