import { join } from 'node:path';
import { buildModel } from '../src/model/build-model.ts';
import type { Model } from '../src/model/model.ts';
import { Registry } from '../src/model/registry.ts';
import { packageDirectory } from '../src/package.ts';
import { readDocument } from '../src/parse/read-document.ts';
import type { IdeaReading, Person, Reading } from '../src/parse/reading.ts';
import { loadVocabulary } from '../src/vocabulary/load-vocabulary.ts';

export const vocabulary = loadVocabulary(join(packageDirectory, 'data'));

/** Where a test's document lies if the test does not say: among the proposals of a term. */
const PROPOSALS = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';

/** What a document says. */
export function read(text: string, path = PROPOSALS): Reading {
  return readDocument({ path, text }, vocabulary);
}

/** The one idea whose heading, below the one of its project, has this text below it. */
export function readIdea(text: string): IdeaReading {
  const { ideas } = read(`### Harbor\n\n#### Faster pulls\n\n${text}\n`);
  const [idea] = ideas;
  if (!idea || ideas.length > 1) throw new Error(`${ideas.length} ideas instead of one`);
  return idea;
}

/** The model that some documents make, by their paths. */
export function model(documents: Record<string, string>, options: Partial<ModelOptions> = {}): Model {
  const readings = Object.entries(documents).map(([path, text]) => read(text, path));
  const { registry = [], publishEmails = false } = options;
  return buildModel(readings, { vocabulary, registry: Registry.parse(registry), publishEmails });
}

interface ModelOptions {
  registry: { name: string; homepage?: string; repo_url?: string; maturity?: string; aliases?: string[] }[];
  publishEmails: boolean;
}

/** "Kubernetes > SIG Storage > Snapshots" for each idea: its project, its groups and its title. */
export function outline({ ideas }: Reading): string[] {
  return ideas.map(({ project, group, title }) => {
    const headings = [project?.value ?? '(none)', ...group.map(({ value }) => value), title.value];
    return headings.join(' > ');
  });
}

/** "Jane Doe @jane <jane@host.org> (primary)": a person without what the document does not say of them. */
export function person({ name, github, twitter, emails, role }: Person): string {
  const parts = [
    name,
    github === null ? null : `@${github}`,
    twitter === null ? null : `twitter:${twitter}`,
    ...emails.map((email) => `<${email}>`),
    role === null ? null : `(${role})`,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** A template string without the indentation that all its lines have, and without its first and last line break. */
export function markdown(strings: TemplateStringsArray, ...values: string[]): string {
  const text = String.raw({ raw: strings }, ...values).replace(/^\n|\n *$/g, '');
  const indents = [...text.matchAll(/^ *(?=[^ \n])/gm)].map(([spaces]) => spaces.length);
  return text.replaceAll(new RegExp(`^ {1,${Math.min(...indents)}}`, 'gm'), '');
}
