import { type AddedIdea, addIdea, type Refusal } from '../../src/edit/add-idea.ts';
import type { NewField, NewIdea } from '../../src/edit/new-idea.ts';
import { Registry } from '../../src/model/registry.ts';
import { buildCheckedDocument } from '../../src/rules/checked-document.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { read, vocabulary } from '../read.ts';

/** Of a program that asks for nothing in particular. */
const PATH = 'programs/outreachy/2026/01-Mar-May/project_ideas.md';
const registry = Registry.parse([
  { name: 'Harbor' },
  { name: 'Kubernetes' },
  { name: 'Linkerd' },
  { name: 'Open Policy Agent (OPA)' },
  { name: 'Prometheus' },
]);

/** An idea for Harbor that has what every idea needs, unless something else is said. */
export function newIdea(given: Partial<NewIdea> & { description?: string } = {}): NewIdea {
  const { description = 'Pulling a large image takes minutes.', ...idea } = given;
  const fields: NewField[] = [
    { kind: 'description', label: 'Description', values: [description] },
    { kind: 'skills', label: 'Recommended Skills', values: ['Go'] },
    { kind: 'mentors', label: 'Mentor(s)', values: ['Jane Doe (@jane)'] },
  ];
  return { project: 'Harbor', title: 'Faster pulls', fields, ...idea };
}

/** What becomes of a document that gets an idea. */
export function add(
  text: string,
  given: Parameters<typeof newIdea>[0] = {},
  beside: Record<string, string> = {},
): AddedIdea | Refusal {
  const document = buildCheckedDocument(text, read(text, PATH));
  const others = Object.entries(beside).map(([path, other]) => read(other, path));
  const readings = [document.reading, ...others];
  const surroundings = buildSurroundings(readings, { vocabulary, registry, files: null });
  return addIdea(document, newIdea(given), { surroundings, today: '2026-02-01' });
}

/** The document with the idea. */
export function write(...args: Parameters<typeof add>): string {
  const added = add(...args);
  if ('reason' in added) throw new Error(added.reason);
  return added.text;
}

/** Why the idea is not written. */
export function refuse(...args: Parameters<typeof add>): string {
  const added = add(...args);
  return 'reason' in added ? added.reason : 'written';
}

/** The headings of a document, one a line. */
export function headings(text: string): string {
  return [...text.matchAll(/^#+ .*$/gm)].map(([line]) => line).join('\n');
}

/** A document of projects with ideas by their titles, each with the fields that it needs. */
export function list(projects: Record<string, readonly string[]>, fields = FIELDS): string {
  const parts = Object.entries(projects).map(
    ([project, titles]) =>
      `### ${project}\n\n${titles.map((title) => `#### ${title}\n\n${fields}\n`).join('\n')}`,
  );
  return `## Project ideas\n\n${parts.join('\n')}`;
}

const FIELDS = '- Description: Lorem.\n- Recommended Skills: Go\n- Mentor(s): John Roe (@john-roe)';
