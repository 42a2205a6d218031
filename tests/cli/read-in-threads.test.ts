import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { keepReader, type ReadMany, readForRules, readHere } from '../../src/check/read-many.ts';
import { readInThreads } from '../../src/cli/read-in-threads.ts';
import type { CheckedDocument } from '../../src/rules/checked-document.ts';
import { vocabulary } from '../read.ts';

const prose = `${'Words of a paragraph. '.repeat(20)}\n\n`;
const documentOf = (path: string, text: string) => ({ path: `programs/gsoc/${path}`, text });
/** Long enough for two threads. */
const documents = [
  documentOf('2020.md', `### Envoy\n\n#### Pulls\n\n- Mentor: Jane Doe (@jane)\n\n${prose.repeat(400)}`),
  documentOf('2021.md', '### Envoy\n\n#### Pushes\n\n- Description: A.\n'),
  documentOf(
    '2022.md',
    `### Envoy\n\n#### Deep\n\n- Description: ${'**a '.repeat(3000)}x${' b**'.repeat(3000)}\n`,
  ),
  documentOf('2023.md', `### Harbor\n\n#### Late\n\n- Mentor: John Roe (@john)\n\n${prose.repeat(400)}`),
];

/** What is read of each document, by its path. */
async function readAll(readMany: ReadMany): Promise<Map<string, CheckedDocument>> {
  const read = new Map<string, CheckedDocument>();
  const onRead = async (document: CheckedDocument): Promise<void> => void read.set(document.path, document);
  const onFail = (path: string, error: unknown): void => expect.unreachable(`${path}: ${error}`);
  await readMany(documents, { vocabulary, onRead, onFail });
  return read;
}

test.runIf(availableParallelism() > 1)('threads read what one thread reads', async () => {
  const [one, many] = [await readAll(readHere), await readAll(readInThreads)];
  expect([...many.keys()].sort()).toEqual(documents.map(({ path }) => path));
  for (const [path, { reading, text }] of one) expect(many.get(path)).toMatchObject({ reading, text });
});

test('a reader that is kept reads what another one reads', async () => {
  const kept = keepReader();
  await readAll(kept);
  const again = await readAll(kept);
  for (const [path, { reading }] of await readAll(readForRules))
    expect(again.get(path)?.reading).toEqual(reading);
});
