/** One line of a terminal that tells how far long work has come. */
export interface Progress {
  show(text: string): void;
  clear(): void;
}

/** Of a terminal that does not know its width, and says 0. */
const COLUMNS = 80;

/** Shows progress on standard error where that is a terminal, and nowhere else. */
export function openProgress(quiet: boolean): Progress {
  const { stderr } = process;
  if (quiet || !stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || COLUMNS) - 1)}`),
    clear: () => stderr.write('\r\u001b[K'),
  };
}
