import { isListKind, type NewField } from '../edit/new-idea.ts';
import type { IdeaWishes, WishedField } from './idea-wishes.ts';
import type { Choice, Prompter } from './prompter.ts';

export interface AskOptions {
  prompter: Prompter;
  /** The projects that people know. */
  projects: readonly string[];
  /** Known projects whose names look like one that is not known. */
  suggest: (project: string) => readonly string[];
  isKnown: (project: string) => boolean;
  /** What is wrong with a part of the idea: a sentence, or `null`. */
  checkTitle: (title: string, project: string) => string | null;
  checkField: (field: NewField) => string | null;
}

/** Asks for all that a command line leaves open of an idea. */
export async function askIdea(wishes: IdeaWishes, options: AskOptions): Promise<IdeaWishes> {
  const project = wishes.project ?? (await askProject(options));
  const title = wishes.title ?? (await askTitle(project, options));
  const fields: WishedField[] = [];
  for (const field of wishes.fields)
    fields.push(field.values.length >= Math.max(field.least, 1) ? field : await askField(field, options));
  return { project, title, fields };
}

function askProject({ prompter, projects, suggest, isKnown }: AskOptions): Promise<string> {
  return prompter.complete({
    message: 'Project: which one is the idea for?',
    hint: 'Type a part of its name',
    choices: projects.map((value) => ({ value })),
    suggest: (typed): Choice[] => [
      ...suggest(typed).map((value) => ({ value, hint: 'did you mean this one?' })),
      { value: typed, hint: isKnown(typed) ? 'as written' : 'a project that is not known yet' },
    ],
  });
}

function askTitle(project: string, { prompter, checkTitle }: AskOptions): Promise<string> {
  return prompter.text({
    message: 'Title: what is to be done, in a few words?',
    hint: 'Faster image pulls',
    check: (title) => (title.trim() === '' ? 'An idea needs a title.' : checkTitle(title, project)),
  });
}

async function askField(field: WishedField, options: AskOptions): Promise<WishedField> {
  const values = [...field.values];
  const { kind } = field;
  for (;;) {
    const value = (await askValue({ ...field, values }, options)).trim();
    if (value === '') return { ...field, values };
    values.push(value);
    if (!isListKind(kind)) return { ...field, values };
  }
}

/** Fields in which people tell more than a line. */
const LONG: ReadonlySet<string> = new Set(['description', 'expectedOutcome']);

function askValue(
  { kind, label, prompt, example, least, values }: WishedField,
  options: AskOptions,
): Promise<string> {
  const isNeeded = values.length < least;
  const isLong = LONG.has(kind);
  const count = values.length > 0 ? `, number ${values.length + 1}` : '';
  const end = isNeeded ? '' : values.length > 0 ? ' Enter ends the list.' : ' Enter leaves it out.';
  return options.prompter.text({
    message: `${label}${count}: ${prompt}${isLong ? ' Enter twice ends it.' : end}`,
    hint: example,
    isLong,
    check: (answer) => {
      const value = answer.trim();
      if (value !== '') return options.checkField({ kind, label, values: [...values, value] });
      return isNeeded ? `"${label}" is required.` : null;
    },
  });
}
