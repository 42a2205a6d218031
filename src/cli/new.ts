import { join, relative } from 'node:path';
import { readDocuments } from '../almanac.ts';
import { type AddedIdea, addIdea, type Refusal } from '../edit/add-idea.ts';
import { DEFAULT_FORM } from '../edit/idea-form.ts';
import type { NewIdea } from '../edit/new-idea.ts';
import { renderIdea } from '../edit/render-idea.ts';
import { chooseTarget } from './choose-target.ts';
import { composeIdea } from './compose-idea.ts';
import { createText } from './create-text.ts';
import type { Target } from './find-target.ts';
import { openPrompter } from './open-prompter.ts';
import { type CommandLine, DEFAULT_CONTENT } from './options.ts';
import { print } from './print.ts';
import { Cancelled } from './prompter.ts';
import { readWithProgress } from './read-with-progress.ts';
import { replaceText } from './replace-text.ts';
import { readToday } from './today.ts';

/** As a shell tells of a program that Ctrl-C ended. */
const CANCELLED = 130;

/**
 * `almanac new`: writes an idea into its document, and its place on standard output. What the command line leaves
 * open is asked for on a terminal.
 * @returns 1 where something would be wrong with the idea, and 130 where somebody wanted no more questions: nothing
 * is written then.
 */
export async function run({ options, values }: CommandLine): Promise<number> {
  const today = readToday();
  const almanac = await readWithProgress(options, readDocuments);
  // Behind a description, standard input is at its end: no answers come from there.
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && values.description !== '-';
  const task = { almanac, values, today, content: options.content, ask: canAsk ? openPrompter : null };
  try {
    const target = await chooseTarget(task);
    const idea = await composeIdea(target.document, task);
    const added = addIdea(target.document, idea, { surroundings: almanac.surroundings, today });
    if ('reason' in added) {
      refuse(added);
      if (canAsk) repeat(idea);
      return 1;
    }
    await write(target, added, options);
    return 0;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    process.stderr.write('Nothing was written.\n');
    return CANCELLED;
  }
}

function refuse({ reason, problems }: Refusal): void {
  const lines = problems.map((problem) => `  ${problem.reason} [${problem.ruleId}]. ${problem.note}\n`);
  process.stderr.write(`almanac: ${reason} Nothing was written.\n${lines.join('')}`);
}

/** What somebody typed must not be lost with the terminal's last line. */
function repeat(idea: NewIdea): void {
  process.stderr.write(
    `The idea as far as it goes:\n\n${renderIdea(idea, DEFAULT_FORM.ideaDepth, DEFAULT_FORM)}\n`,
  );
}

interface WriteOptions {
  content: string;
  quiet: boolean;
}

async function write(
  { document, isNew }: Target,
  { text, line, project, notes }: AddedIdea,
  { content, quiet }: WriteOptions,
): Promise<void> {
  const file = join(content, document.path);
  if (isNew) await createText(file, text);
  else await replaceText(document.path, { content, before: document.text, after: text });
  const path = relative(process.cwd(), file);
  const folder = content === DEFAULT_CONTENT ? '' : `--content ${content} `;
  const command = `almanac check ${folder}${path}`;
  if (!quiet) process.stderr.write(tell(command, { project, notes, isNew }));
  await print(`${path}:${line}\n`);
}

function tell(
  command: string,
  { project, notes, isNew }: Pick<AddedIdea, 'project' | 'notes'> & { isNew: boolean },
): string {
  const done = `Wrote the idea below "${project}"${isNew ? ', in a new document' : ''}.\n`;
  const better = notes.map(({ reason, note, ruleId }) => `Note: ${reason} [${ruleId}]. ${note}\n`).join('');
  return `${done}${better}Next: read it in its place, run "${command}" after every change, and open a pull request.\n`;
}
