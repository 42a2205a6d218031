import type { VFile } from 'vfile';

/** The messages of some files, one to a line: `path:line:column: reason [rule]. Way out`. */
export function reportMessages(files: readonly VFile[]): string {
  return files
    .flatMap((file) =>
      file.messages.map((message) => {
        const level = message.fatal ? 'error' : 'warning';
        const place = `${file.path}:${message.line ?? 1}:${message.column ?? 1}`;
        const note = message.note ? ` ${message.note}` : '';
        return `${place}: ${level}: ${message.reason} [${message.ruleId ?? 'almanac'}].${note}\n`;
      }),
    )
    .join('');
}
