import type { Idea } from '../../model/model.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** What a document says of an idea's skills; `null` where that is no more than their names. */
export function toSkillsText(
  idea: Pick<Idea, 'skills' | 'skillsText'>,
  vocabulary: Vocabulary,
): string | null {
  const { skillsText } = idea;
  if (skillsText === null) return null;
  return saysMore(skillsText, spellingsOf(idea, vocabulary)) ? skillsText : null;
}

/** The names of an idea's skills, and their other spellings. */
function spellingsOf({ skills }: Pick<Idea, 'skills'>, { skills: known }: Vocabulary): string[] {
  return skills.flatMap((skill) => [skill, ...(Object.hasOwn(known, skill) ? (known[skill] ?? []) : [])]);
}

/** Whether a text has words that none of the names has. */
function saysMore(text: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(toWords));
  return toWords(text).some((word) => !known.has(word));
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
