import type { Idea, Mentor } from '../../src/model/model.ts';
import { redactEmails } from '../../src/model/redact.ts';
import { fold } from '../../src/vocabulary/fold.ts';

/** Words of links to profiles, which the model keeps as handles, and of lists of people. */
const PROFILES = ['https', 'http', 'www', 'com', 'github', 'twitter', 'mailto', 'mentor', 'name', 'and'];

/**
 * Words of the sources of an idea that neither its texts have nor what the model says of its mentors besides, each with
 * its document and line.
 */
export function lostWords(
  idea: Idea,
  mentors: readonly Mentor[],
  textOf: (path: string) => string,
): string[] {
  const said = new Set(PROFILES);
  const say = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOf(value)) said.add(word);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) say(inner);
  };
  const { sources, id: _, url: __, term: ___, ...texts } = idea;
  say(texts);
  for (const { id, names } of mentors) if (idea.mentors.some((mentor) => mentor.id === id)) say(names);
  return sources.flatMap(({ path, line, endLine }) => {
    const lines = textOf(path)
      .split(/\r?\n/)
      .slice(line - 1, endLine);
    const source = redactEmails(lines.join('\n')).replaceAll('[e-mail address]', ' ');
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
