import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { watchContent } from '../../src/cli/watch-content.ts';
import { makeFolder } from './run-almanac.ts';

/** How often is told of changes in a folder: of its files, one after the other. */
async function countTold(folder: string, paths: readonly string[]): Promise<number> {
  const onChange = vi.fn(async () => undefined);
  const watch = await watchContent({
    directory: folder,
    ignored: join(folder, '_site'),
    onChange,
    onError: (error) => {
      throw error;
    },
  });
  for (const path of paths) {
    writeFileSync(join(folder, path), '# Changed\n');
    await setTimeout(200);
  }
  await watch.close();
  return onChange.mock.calls.length;
}

test('a content folder is watched whatever its own name is', async () => {
  const folder = makeFolder({ '.hidden/programs/a.md': '# A\n' });
  expect(await countTold(join(folder, '.hidden'), ['programs/a.md'])).toBe(1);
});

test('what is hidden in it, what packages bring and what is written there is not', async () => {
  const foreign = ['.git/a.md', 'node_modules/b.md', '_site/c.md'];
  const folder = makeFolder(Object.fromEntries([...foreign, 'd.md'].map((path) => [path, '# D\n'])));
  expect(await countTold(folder, [...foreign, 'd.md'])).toBe(1);
});

test('of two saves that follow each other closely, the second one is told of, too', async () => {
  const folder = makeFolder({ 'a.md': '' });
  const path = join(folder, 'a.md');
  const seen: string[] = [];
  const watch = await watchContent({
    directory: folder,
    ignored: join(folder, '_site'),
    onChange: async () => void seen.push(readFileSync(path, 'utf8')),
    onError: (error) => {
      throw error;
    },
  });
  writeFileSync(path, 'one');
  await vi.waitFor(() => expect(seen).toContain('one'), { interval: 1 });
  writeFileSync(path, 'two');
  await vi.waitFor(() => expect(seen).toContain('two'));
  await watch.close();
});
