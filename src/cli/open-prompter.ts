import { once } from 'node:events';
import {
  Cancelled,
  type Choice,
  type CompletionQuestion,
  type Prompter,
  type TextQuestion,
} from './prompter.ts';

const CLOSED = Symbol('closed');
const SHOW_CURSOR = '\u001b[?25h\n';

/** Questions on a terminal: on standard error, so that standard output stays for what was asked for. */
export async function openPrompter(): Promise<Prompter> {
  const { autocomplete, isCancel, multiline, select, text } = await import('@clack/prompts');
  const output = process.stderr;
  // Ctrl-D closes the input: the question would never be answered, and the program end in the midst of it.
  const closed = once(process, 'beforeExit').then(() => CLOSED);
  const answer = async (question: Promise<string | symbol | undefined>): Promise<string> => {
    const given = await Promise.race([question, closed]);
    if (given === CLOSED) output.write(SHOW_CURSOR);
    if (typeof given === 'symbol' || isCancel(given)) throw new Cancelled();
    return given ?? '';
  };
  return {
    text: async (question: TextQuestion) => {
      const { message, hint, initial, isLong, check } = question;
      const ask = isLong ? multiline : text;
      const validate = (value: string | undefined): string | undefined => check(value ?? '') ?? undefined;
      const options = { message, placeholder: hint, validate, output };
      return answer(ask(initial === undefined ? options : { ...options, initialValue: initial }));
    },
    choose: async ({ message, choices }) =>
      answer(select({ message, options: choices.map(toOption), output })),
    complete: async (question) => answer(autocomplete({ ...toCompletion(question), output })),
  };
}

function toOption({ value, hint }: Choice): { value: string; label: string; hint?: string } {
  return { value, label: value, ...(hint !== undefined && { hint }) };
}

const SHOWN = 8;

function toCompletion({ message, hint, choices, suggest }: CompletionQuestion) {
  return {
    message,
    placeholder: hint,
    maxItems: SHOWN,
    options(this: { userInput: string }) {
      return listOptions(this.userInput.trim(), choices, suggest).map(toOption);
    },
    filter: () => true,
    validate: (value: unknown): string | undefined =>
      typeof value === 'string' && value !== '' ? undefined : 'Type the name of a project.',
  };
}

/** The choices that have what was typed in them, those that start with it first, and what is suggested besides. */
function listOptions(
  typed: string,
  choices: readonly Choice[],
  suggest: (typed: string) => readonly Choice[],
): Choice[] {
  if (typed === '') return [...choices];
  const folded = typed.toLowerCase();
  const found = choices.filter(({ value }) => value.toLowerCase().includes(folded));
  const first = found.filter(({ value }) => value.toLowerCase().startsWith(folded));
  const listed = [...new Set([...first, ...found])];
  return [...listed, ...suggest(typed).filter(({ value }) => !listed.some((other) => other.value === value))];
}
