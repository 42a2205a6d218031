/** A question that a text answers. */
export interface TextQuestion {
  message: string;
  /** Shown while nothing has been typed. */
  hint: string;
  /** What is there to begin with. */
  initial?: string;
  /** Whether the answer may have several lines. */
  isLong?: boolean;
  /** What is wrong with an answer: a sentence; `null` where nothing is. */
  check: (answer: string) => string | null;
}

export interface Choice {
  value: string;
  hint?: string;
}

/** A question that one of some choices answers. */
export interface ChoiceQuestion {
  message: string;
  choices: readonly Choice[];
}

/** A question that is answered by typing a part of a choice, or something else. */
export interface CompletionQuestion extends ChoiceQuestion {
  hint: string;
  /** What is offered besides the choices that have what was typed in them. */
  suggest: (typed: string) => readonly Choice[];
}

/** Asks questions, one at a time. Each rejects with `Cancelled` where somebody wants to stop. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  complete(question: CompletionQuestion): Promise<string>;
}

/** Somebody wants no more questions. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}
