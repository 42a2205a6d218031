import { text as readAll } from 'node:stream/consumers';
import { UsageError } from '../content/usage-error.ts';
import { checkField, checkTitle } from '../edit/check-answer.ts';
import { listFields } from '../edit/list-fields.ts';
import type { NewIdea } from '../edit/new-idea.ts';
import { isKnownProject, listProjects, suggestProjects } from '../edit/suggest-projects.ts';
import { tellTwin } from '../edit/tell-twin.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { askIdea } from './ask-idea.ts';
import type { NewTask } from './choose-target.ts';
import { listMissing, readWishes, toNewFields } from './idea-wishes.ts';
import type { Prompter } from './prompter.ts';

/**
 * The idea that a command line tells, with the answers to what it leaves open.
 * @throws UsageError Where nobody can be asked, and for a project that looks like a known one.
 */
export async function composeIdea(document: CheckedDocument, task: NewTask): Promise<NewIdea> {
  const { surroundings } = task.almanac;
  const { vocabulary } = surroundings;
  const asked = listFields(document.reading.identity, vocabulary);
  const values = { ...task.values, ...(await readDescription(task.values.description)) };
  const wishes = readWishes({ values }, asked, vocabulary);
  if (wishes.project !== null) checkProject(wishes.project, task);
  const missing = listMissing(wishes);
  if (missing.length > 0 && task.ask === null)
    throw new UsageError(
      `An idea for ${document.path} wants ${missing.join(', ')}, too: on a terminal, almanac new asks.`,
    );
  const whole =
    missing.length > 0 && task.ask ? await askIdea(wishes, toAsk(document, task, await task.ask())) : wishes;
  return { title: whole.title ?? '', project: whole.project ?? '', fields: toNewFields(whole.fields) };
}

/** "-" is what stands on standard input. */
async function readDescription(description: string | undefined): Promise<{ description?: string }> {
  return description === '-' ? { description: await readAll(process.stdin) } : {};
}

function checkProject(project: string, { almanac: { surroundings } }: NewTask): void {
  if (isKnownProject(project, surroundings)) return;
  const near = suggestProjects(project, surroundings).map((name) => `"${name}"`);
  if (near.length > 0)
    throw new UsageError(`There is no project "${project}": did you mean ${near.join(' or ')}?`);
}

function toAsk(document: CheckedDocument, { almanac: { surroundings }, today }: NewTask, prompter: Prompter) {
  const options = { document, surroundings, today };
  return {
    prompter,
    projects: listProjects(surroundings),
    suggest: (project: string) => suggestProjects(project, surroundings),
    isKnown: (project: string) => isKnownProject(project, surroundings),
    checkTitle: (title: string, project: string) =>
      tellTwin({ title, project }, document, surroundings) ?? checkTitle(title, options),
    checkField: (field: Parameters<typeof checkField>[0]) => checkField(field, options),
  };
}
