import type { Documents } from '../almanac.ts';
import { UsageError } from '../content/usage-error.ts';
import { type IdeaList, suggestPath } from '../edit/choose-document.ts';
import { toSlug } from '../model/slug.ts';
import { findLists, findNamed, type Target, tellLists } from './find-target.ts';
import type { CommandLine } from './options.ts';
import type { Prompter } from './prompter.ts';

/** What `almanac new` is to do, and with what. */
export interface NewTask {
  almanac: Pick<Documents, 'documents' | 'files' | 'surroundings'>;
  values: CommandLine['values'];
  /** The content folder. */
  content: string;
  /** ISO 8601. */
  today: string;
  /** Opens what asks questions; `null` where nobody can be asked. */
  ask: (() => Promise<Prompter>) | null;
}

/**
 * The document that the idea goes to: the one that is named, else the only list of ideas that is open.
 * @throws UsageError Where there is none or more than one, and nobody can be asked.
 */
export async function chooseTarget(task: NewTask): Promise<Target> {
  const { almanac, values, ask } = task;
  const { program = null, document = null } = values;
  if (document !== null) return checkProgram(findNamed(document, almanac, task), program);
  const lists = findLists(program, almanac, task);
  const [first, ...others] = lists.filter(({ isOpen }) => isOpen);
  if (first && others.length === 0) return findNamed(first.path, almanac, task);
  if (ask === null) throw new UsageError(tellLists(lists, task));
  return findNamed(await askDocument(lists, task, await ask()), almanac, task);
}

function checkProgram(target: Target, program: string | null): Target {
  const own = target.document.reading.identity.program;
  if (program !== null && own !== null && toSlug(own) !== toSlug(program))
    throw new UsageError(
      `"${target.document.path}" is of ${own}, not of ${program}: leave out one of the two.`,
    );
  return target;
}

const OTHER = 'Another document';

async function askDocument(lists: readonly IdeaList[], task: NewTask, prompter: Prompter): Promise<string> {
  const year = task.today.slice(0, 4);
  const choices = lists.map(({ path, isOpen }) => ({
    value: path,
    hint: isOpen ? 'open' : 'its term is over',
  }));
  const other = { value: OTHER, hint: 'a new one, or an older one' };
  const chosen =
    lists.length === 0
      ? OTHER
      : await prompter.choose({
          message: 'Document: which list does the idea go to?',
          choices: [...choices, other],
        });
  if (chosen !== OTHER) return chosen;
  const [newest] = lists;
  return prompter.text({
    message: 'Document: in which file? Its path tells the program and the year.',
    hint: `programs/lfx-mentorship/${year}.md`,
    initial: newest ? suggestPath(newest, task.today) : `programs/lfx-mentorship/${year}.md`,
    check: (path) => {
      try {
        findNamed(path, task.almanac, task);
        return null;
      } catch (error) {
        if (error instanceof UsageError) return error.message;
        throw error;
      }
    },
  });
}
