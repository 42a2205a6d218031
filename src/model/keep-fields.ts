import type { IdeaReading, Passage } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { IdeaContent } from './build-idea.ts';
import type { Idea } from './model.ts';
import { withoutEmails } from './redact.ts';

/** Labelled values that the model has no key for, and those of which its keys do not say every word. */
export function keepFields(ideas: readonly IdeaReading[], content: IdeaContent): Idea['fields'] {
  const told = buildTold(content);
  const kept: Idea['fields'] = [];
  for (const [index, idea] of ideas.entries()) {
    const leftOver =
      index === 0 ? [] : [...idea.description, ...idea.rest].filter(({ markdown }) => !told.has(markdown));
    for (const value of leftOver)
      if (!idea.fields.some((field) => field.value.place.start.offset === value.place.start.offset))
        kept.push(keep({ kind: 'description', label: 'Description', value, source: index }));
    for (const field of idea.fields) {
      const isKnown = field.kind !== 'other' || index > 0;
      if (isKnown && told.has(field.value.markdown)) continue;
      kept.push(keep({ ...field, label: field.label.value, source: index }));
      told.add(field.value.markdown);
    }
  }
  return kept;
}

/** Words of links to profiles, which the model keeps as handles, and of lists of people. */
const PROFILE_WORDS = ['https', 'http', 'www', 'github', 'twitter', 'com', 'mailto', 'and', 'mentor', 'name'];

/** What the keys of an idea say. */
interface Told {
  /** Whether they say every word of some markdown, e-mail addresses aside. */
  has(markdown: string): boolean;
  add(markdown: string): void;
}

/** Long texts are looked at last: most fields are one of them, or say what the other keys say. */
function buildTold({ sources: _, labels: __, ...content }: IdeaContent): Told {
  const { description, expectedOutcome, rest, ...brief } = content;
  const texts = [description, expectedOutcome, rest];
  const whole = new Set(texts.map((text) => text?.markdown));
  const said = new Set(PROFILE_WORDS);
  const unsaid: unknown[] = [texts, brief];
  const say = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsOf(value)) said.add(word);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) say(inner);
  };
  return {
    has(markdown) {
      if (whole.has(markdown)) return true;
      const words = wordsOf(withoutEmails(markdown));
      while (!words.every((word) => said.has(word))) {
        if (unsaid.length === 0) return false;
        say(unsaid.pop());
      }
      return true;
    },
    add: say,
  };
}

interface Kept {
  kind: FieldKind;
  label: string;
  value: Passage;
  source: number;
}

function keep({ kind, label, value, source }: Kept): Idea['fields'][number] {
  return { markdown: value.markdown, text: value.text, label, kind, source };
}

function wordsOf(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}
