import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { readHere } from '../../src/almanac.ts';
import { readInThreads } from '../../src/cli/read-in-threads.ts';
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

test.runIf(availableParallelism() > 1)('threads read what one thread reads, in the same order', async () => {
  let count = 0;
  const onRead = (): void => {
    count += 1;
  };
  const options = { vocabulary, onRead };
  const told = async (read: typeof readHere) =>
    (await read(documents, options)).map(({ reading, text }) => ({ reading, text }));
  expect(await told(readInThreads)).toEqual(await told(readHere));
  expect(count).toBe(2 * documents.length);
});
