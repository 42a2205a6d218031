import { editDistance } from '../vocabulary/edit-distance.ts';
import { foldCase } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Skills that a misspelt word or phrase may stand for. */
export interface NearSkills {
  /** As the vocabulary writes them, the nearest first. */
  expected: string[];
  /** How many slips part it from the first one. */
  slips: number;
}

/** From this many letters on, one slip makes no other word; below, only two swapped letters count. */
const SURE = 6;
/** ... of the other spellings of a skill, which are ordinary words more often: "backed" is not "backend". */
const SURE_ALIAS = 9;
/** ... and from this many letters on, two. */
const LONG = 10;
/** Words of fewer letters are names too often: "Go", "Gin", "Git". */
const SHORT = 4;

/** Finds the skills of a vocabulary that are one or two slips of the keyboard away from some words. */
export function buildNearSkills({ skills }: Vocabulary): (words: string) => NearSkills | null {
  const known = new Map<string, string>();
  for (const [name, aliases] of Object.entries(skills))
    for (const spelling of [...aliases, name]) known.set(foldCase(spelling), spelling);
  const names = new Set(Object.keys(skills).map(foldCase));
  const targets = [...known.keys()]
    .filter((spelling) => /^[\p{L} ]+$/u.test(spelling))
    .map((target) => ({ target, others: target.split(' '), sure: names.has(target) ? SURE : SURE_ALIAS }));
  return (words) => {
    const folded = foldCase(words);
    if (known.has(folded) || known.has(folded.replace(/s$/, ''))) return null;
    const parts = folded.split(' ');
    const near = targets.flatMap(({ target, others, sure }) => {
      const slips = countSlips(parts, others, sure);
      return slips === null ? [] : [{ target, slips }];
    });
    const least = Math.min(...near.map(({ slips }) => slips));
    const nearest = near
      .filter(({ slips }) => slips === least)
      .map(({ target }) => known.get(target) ?? target);
    return nearest.length > 0 ? { expected: nearest, slips: least } : null;
  };
}

/**
 * How many slips make one phrase of the other, all of them in one word; `null` where it may be another word.
 * @param sure From how many letters on one slip makes no other word.
 */
function countSlips(words: readonly string[], others: readonly string[], sure: number): number | null {
  if (words.length !== others.length) return null;
  const wrong = words.findIndex((word, index) => word !== others[index]);
  const isOne = words.every((word, index) => index === wrong || word === others[index]);
  return wrong >= 0 && isOne ? countLetters(words[wrong] ?? '', others[wrong] ?? '', sure) : null;
}

function countLetters(word: string, right: string, sure: number): number | null {
  if (Math.min(word.length, right.length) < SHORT || word[0] !== right[0]) return null;
  if (Math.abs(word.length - right.length) > 2) return null;
  const slips = editDistance(word, right);
  const isSwap = slips === 1 && word.length === right.length && isAnagram(word, right);
  if (isSwap) return 1;
  if (right.length < sure || slips > (right.length < LONG ? 1 : 2)) return null;
  const isEnd = slips > 1 || word.at(-1) !== right.at(-1);
  return isEnd && isInflection(word, right) ? null : slips;
}

function isAnagram(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** How many letters the end of a word may have: "-ing", "-ers". */
const END = 3;

/** "containerd", "communicating": another end makes another word, unless a letter is missing there. */
function isInflection(word: string, right: string): boolean {
  if (word.length === right.length - 1 && right.startsWith(word)) return right.endsWith('s');
  let same = 0;
  while (same < word.length && word[same] === right[same]) same += 1;
  return same >= Math.min(word.length, right.length) - END + 1;
}
