import type { Connection } from 'vscode-languageserver';

/** Does some work that nobody waits for. A fault of ours in one document is no reason to fall silent about others. */
export async function guard({ console }: Pick<Connection, 'console'>, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
