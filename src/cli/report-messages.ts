import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../check/problem.ts';
import { toLogLine } from './reporters/to-log-line.ts';

/** Messages of files, one to a line: `path:line:column: level: reason [rule]. Way out`. */
export function reportMessages(messages: readonly VFileMessage[]): string {
  return messages
    .map((message) => {
      const level = severityOf(message);
      const place = `${message.file ?? ''}:${message.line ?? 1}:${message.column ?? 1}`;
      const note = message.note ? ` ${message.note}` : '';
      const text = `${place}: ${level}: ${message.reason} [${message.ruleId ?? 'almanac'}].${note}`;
      return `${toLogLine(text)}\n`;
    })
    .join('');
}
