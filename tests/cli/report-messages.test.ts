import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { reportMessages } from '../../src/cli/report-messages.ts';

test('a message is one line, and steers no terminal and no workflow, whatever stands in the document', () => {
  const place = { line: 2, column: 3 };
  const message = new VFileMessage('Unexpected `\u001B[2J`', { place, source: 'almanac', ruleId: 'no-term' });
  message.file = 'programs/a\n::error::b.md';
  message.note = 'Delete\rit.';
  expect(reportMessages([message])).toBe(
    'programs/a\u240A::error::b.md:2:3: note: Unexpected `\u241B[2J` [no-term]. Delete\u240Dit.\n',
  );
});
