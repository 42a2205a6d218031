import { toPlace } from '../markdown/leaf.ts';
import { foldCase } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { toCaseOf } from './letter-case.ts';
import { buildNearSkills, type NearSkills } from './near-skills.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A skill that is a slip of the keyboard away from one that the site knows: it gets a page of its own. */
export function* checkSkillSpelling(
  document: CheckedDocument,
  surroundings: Surroundings,
): Iterable<Finding> {
  const { text, reading } = document;
  const findNear = buildNearSkills(surroundings.vocabulary);
  const names = toNames(surroundings);
  for (const { fields } of reading.ideas)
    for (const { kind, value } of fields) {
      if (kind !== 'skills') continue;
      const start = value.place.start.offset ?? 0;
      const phrases = toPhrases(text.slice(start, value.place.end.offset));
      for (const { words, index, near } of findMisspelt(phrases, { findNear, names })) {
        const [from, to] = [start + index, start + index + words.length];
        const place = toPlace(from, to, document.source.location);
        if (place === null) continue;
        const expected = near.expected.map((name) => toSpelling(name, words));
        const [right = ''] = expected;
        const isSure = near.slips === 1 && expected.length === 1;
        yield {
          place,
          reason: `Unexpected skill \`${words}\`, expected ${expected.map((name) => `\`${name}\``).join(' or ')}`,
          note: 'A skill in another spelling is another skill: nobody who looks for the right one finds the idea.',
          actual: words,
          expected,
          ...(isSure && { edits: [{ start: from, end: to, text: right }] }),
        };
      }
    }
}

interface Books {
  findNear: (words: string) => NearSkills | null;
  names: ReadonlySet<string>;
}

/** The phrases that may be misspelt skills: of those that overlap the shortest one. */
function findMisspelt(
  phrases: readonly Phrase[],
  { findNear, names }: Books,
): (Phrase & { near: NearSkills })[] {
  const found: (Phrase & { near: NearSkills })[] = [];
  for (const phrase of phrases) {
    const { words, index } = phrase;
    const isInside = found.some(
      (other) => other.index < index + words.length && index < other.index + other.words.length,
    );
    const near = isInside || names.has(foldCase(words)) ? null : findNear(words);
    if (near !== null) found.push({ ...phrase, near });
  }
  return found;
}

/** What is no misspelt skill: names of projects, and each of their words. */
function toNames({ registry, projects, vocabulary }: Surroundings): Set<string> {
  const spellings = [
    ...registry.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...projects.projects.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...Object.entries(vocabulary.projects).flatMap(([name, aliases]) => [name, ...aliases]),
  ];
  return new Set(spellings.flatMap((name) => [name, ...name.split(/[\s/(),-]+/)]).map(foldCase));
}

interface Phrase {
  words: string;
  /** In the text, from 0. */
  index: number;
}

/** The words of a text, and each run of two or three of them; links, code, handles and parts of names left out. */
function toPhrases(text: string): Phrase[] {
  const plain = text.replace(/https?:\/\/[^\s<>)\]]+|\]\([^()\s]*\)|`[^`\n]*`|@[\w-]+/g, (link) =>
    ' '.repeat(link.length),
  );
  return PHRASES.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ 1: words = '', index }) => ({ words, index })),
  );
}

/** One, two and three words: "C++", "Node.js" and "front-end" have none. */
const PHRASES = [0, 1, 2].map(
  (more) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}_.+#-])(?=(\p{L}+(?: \p{L}+){${more}})(?![\p{L}\p{M}\p{N}_+#]|[.-]\p{L}))`,
      'gu',
    ),
);

/** A skill as the vocabulary writes it, but for the words that the document has right, in the case of the document. */
function toSpelling(name: string, written: string): string {
  const words = written.split(' ');
  return name
    .split(' ')
    .map((right, index) => {
      const word = words[index] ?? '';
      if (foldCase(word) === foldCase(right)) return word;
      if (word === word.toLowerCase()) return right.toLowerCase();
      return right === right.toLowerCase() ? toCaseOf(right, word) : right;
    })
    .join(' ');
}
