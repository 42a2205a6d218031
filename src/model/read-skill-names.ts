import { foldCase } from '../vocabulary/fold.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Turns a skills text into the names of skills. */
export type SkillBook = (text: string) => string[];

/** A phrase of more words than this says something about a skill; it is not the name of one. */
const NAME_WORDS = 3;
/** Words that qualify a skill and that name none. */
const QUALIFIER =
  /^(?:advanced|basic|basics|beginner|beginners?|bonus|concepts?|experience|experienced|expert|familiar|familiarity|fundamentals|good|helpful|ideally|intermediate|interest|knowledge|language|level|nice|ok|optional|or|plus|unit|feature|systems?|testable|well-written|dist|capability|preferably|preferred|proficiency|proficient|programming|required|requirements?|skills?|solid|some|strong|tooling|tools?|understanding|with|working|in|of|on|to|the|an?|and|etc|none|tbd|tba|similar|languages?|software|development|framework|frameworks)$/i;

/**
 * A skill book for the skills of a vocabulary. Of short phrases it makes skills, under the vocabulary's name or their
 * own; in sentences it finds only skills that the vocabulary has.
 */
export function buildSkillBook({ skills }: Vocabulary): SkillBook {
  const known = new Map<string, string>();
  for (const [name, aliases] of Object.entries(skills))
    for (const text of [name, ...aliases]) known.set(foldCase(text), name);
  const find = (phrase: string): string | null => known.get(foldCase(phrase)) ?? null;
  return (text) => {
    const notes = [...text.matchAll(/\(([^()]{0,200})\)/g)].flatMap(([, note = '']) =>
      toUnits(note).flatMap(toPhrases),
    );
    const named = toUnits(text.replace(/(?:(?<!\s)\s+)?\([^()]{0,200}\)?/g, ' ')).flatMap((unit) =>
      readUnit(unit, find),
    );
    return [...new Set([...named, ...notes.flatMap((phrase) => findAll(phrase, find))])];
  };
}

/** List items and sentences; a full stop behind an abbreviation ends none. */
function toUnits(text: string): string[] {
  const plain = text.replace(/https?:\/\/\S+/gi, ' ');
  return plain
    .split(/[;\n]|(?<!\b(?:dist|e\.?g|i\.?e|etc|vs|incl))\.(?=\s|$)/i)
    .filter((unit) => unit.trim() !== '');
}

function readUnit(unit: string, find: (phrase: string) => string | null): string[] {
  const phrases = toPhrases(unit);
  const isSentence = phrases.some(
    (phrase) => find(phrase) === null && phrase.split(/\s+/).length > NAME_WORDS + 1,
  );
  return phrases.flatMap((phrase) => {
    const found = findAll(phrase, find);
    return found.length > 0 || isSentence || !isName(phrase) ? found : [phrase];
  });
}

/** What stands between commas and "and", without the words around the name of a skill. */
function toPhrases(text: string): string[] {
  return text
    .split(/[,，、：:|]|\s(?:and|or|&|\+|plus)\s|[-–—]\s/i)
    .map((phrase) =>
      trimEnd(phrase, /[\s*_"'`~/.!(-]/)
        .replace(/^[\s*_"'`~•/)-]+/, '')
        .replace(/\s+/g, ' ')
        .replace(/ (?:concepts?|basics|fundamentals|knowledge|skills?)$/i, ''),
    )
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase));
}

/** The skills of the vocabulary in a phrase: the whole of it, else the longest runs of its words, else of "a/b". */
function findAll(phrase: string, find: (phrase: string) => string | null): string[] {
  const whole = find(phrase);
  if (whole !== null) return [whole];
  const words = phrase.split(/\s+/);
  for (let length = Math.min(words.length - 1, 3); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length).join(' ');
      const name = length > 1 || isMeant(run, words.length) ? find(run) : null;
      const rest = [words.slice(0, from), words.slice(from + length)]
        .map((part) => part.join(' '))
        .filter(Boolean);
      if (name !== null)
        return [name, ...rest.flatMap((part) => findAll(part, find).filter((other) => other !== name))];
    }
  }
  const parts = words.length <= NAME_WORDS ? phrase.split('/').filter(Boolean) : [];
  const found = parts.length > 1 ? parts.map((part) => find(part.trim())) : [];
  return found.filter((name) => name !== null);
}

/** From this many letters on a word of the vocabulary is no ordinary verb. */
const SURE_LENGTH = 6;

/** In a sentence, "go", "react" and "test" are verbs; "Go", "k8s" and "golang" are skills. */
function isMeant(run: string, words: number): boolean {
  return words <= NAME_WORDS || run.length >= SURE_LENGTH || /[\p{Lu}\d]/u.test(run);
}

/** A few words, capitalised where there are two or more, one at least of which is more than a qualifier. */
function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const isShort =
    words.length <= NAME_WORDS &&
    (phrase.length > 1 || /^\p{Lu}$/u.test(phrase)) &&
    !/^(?:e\.?g\.?|i\.?e\.?|n\/?a)$/i.test(phrase);
  const isCapital = words.length === 1 || /^[.\p{Lu}\p{N}]/u.test(phrase);
  return (
    isShort && isCapital && words.some((word) => !QUALIFIER.test(word)) && !QUALIFIER.test(words[0] ?? '')
  );
}
