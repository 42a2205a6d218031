import { foldCase } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Turns a skills text into the names of skills. */
export type SkillBook = (text: string) => string[];

/** A phrase of more words than this says something about a skill; it is not the name of one. */
const NAME_WORDS = 3;
/** What people write around the name of a skill. */
const AROUND =
  /^(?:(?:strong|good|basic|some|solid|working|ideally|preferably|intermediate|advanced|deep|a|an|the|or|and|in|with|of|on)\s+)*(?:(?:knowledge|understanding|experience|familiarity|proficiency|familiar|experienced|proficient|basics|skills?|interest|fluency)\s+(?:of|in|with|working with|on|about)\s+)?(?:the\s+)?|\s+(?:skills?|knowledge|experience|basics|required|preferred|programming|language|programming language)$/gi;
const DROPPED = /^(?:etc|and|or|tbd|tba|none|n\/a|plus|optional|required|nice to have|helpful|intermediate|advanced|beginner|basic)?$/i;

/** A skill book for the skills of a vocabulary; other skills keep their own spelling. */
export function buildSkillBook({ skills }: Vocabulary): SkillBook {
  const known = new Map<string, string>();
  for (const [name, aliases] of Object.entries(skills)) for (const text of [name, ...aliases]) known.set(foldCase(text), name);
  const find = (phrase: string): string | null => known.get(foldCase(phrase)) ?? known.get(foldCase(phrase.replace(AROUND, ''))) ?? null;
  return (text) => [...new Set(toPhrases(text).flatMap((phrase) => namesIn(phrase, find)))];
}

/** The parts of a text between commas, semicolons, full stops and "and"; notes in parentheses stand alone. */
function toPhrases(text: string): string[] {
  return text
    .replace(/[()[\]]/g, ', ')
    .split(/[,;，、；:：|\n]|\.(?=\s|$)|\s(?:and|or|&|\+|plus)\s/i)
    .map((phrase) => phrase.replace(/^[\s*_"'`~•/-]+|[\s*_"'`~/-]+$/g, ''))
    .filter((phrase) => !DROPPED.test(phrase));
}

function namesIn(phrase: string, find: (phrase: string) => string | null): string[] {
  const name = find(phrase);
  if (name !== null) return [name];
  const parts = phrase.split('/').map((part) => part.trim());
  if (parts.length > 1 && parts.some((part) => find(part) !== null))
    return parts.flatMap((part) => find(part) ?? (isName(part) ? [part] : []));
  const words = phrase.split(/\s+/);
  const bare = phrase.replace(AROUND, '').trim();
  if (isName(bare)) return [bare];
  return words.flatMap((word) => (/[\p{Lu}\d]/u.test(word) ? (find(word) ?? []) : []));
}

/** A few words that start with a capital or a digit: the name of a thing. */
function isName(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  return words.length <= NAME_WORDS && /^[.\p{L}\p{N}]/u.test(phrase) && (words.length === 1 || /^[.\p{Lu}\p{N}]/u.test(phrase));
}
