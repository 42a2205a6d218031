import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import type { Idea } from '../../src/model/model.ts';
import { redactEmails } from '../../src/model/redact.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { hasShared, shared } from '../shared.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));

describe.each([
  ['content', content, true],
  ['corpus', `${shared}/corpus`, hasShared],
])('every word under the heading of an idea of the %s', (_, folder, isThere) => {
  test.runIf(isThere)('stands in the texts of that idea', async () => {
    const { model } = await readAlmanac({ content: openDirectory(folder), cache: null });
    const lost = model.ideas.flatMap((idea) => lostWords(idea, folder));
    expect(lost).toEqual([]);
  });
});

/** Words of links to profiles, which the model keeps as handles, and of lists of people. */
const PROFILES = ['https', 'http', 'www', 'com', 'github', 'twitter', 'mailto', 'mentor', 'name', 'and'];

/** Words of the sources of an idea that its texts do not have. */
function lostWords(idea: Idea, folder: string): string[] {
  const said = new Set(PROFILES);
  const say = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOf(value)) said.add(word);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) say(inner);
  };
  const { sources, id: _, url: __, term: ___, ...texts } = idea;
  say(texts);
  return sources.flatMap(({ path, line, endLine }) => {
    const lines = readFileSync(`${folder}/${path}`, 'utf8')
      .split(/\r?\n/)
      .slice(line - 1, endLine);
    const source = redactEmails(lines.join('\n')).replaceAll('[e-mail address]', '');
    return wordsOf(source)
      .filter((word) => !said.has(word))
      .map((word) => `${path}:${line}: ${word}`);
  });
}

function wordsOf(text: string): string[] {
  return fold(text.replace(/\\(?=[^\w\s])/g, ''))
    .split(' ')
    .filter(Boolean);
}
