import { z } from 'zod';
import { Model } from './model.ts';

/** A file that is published beside the pages. */
export interface ModelFile {
  /** Relative to the root of the site, with forward slashes. */
  path: string;
  /** Made when it is asked for: of a large model each is hundreds of megabytes. */
  content(): string;
}

/** The model with whole URLs: `root` is an address or a path prefix, with a slash at its end. */
export function placeModel(model: Model, root: string): Model {
  const place = <T extends { url: string }>(entry: T): T => ({
    ...entry,
    url: `${root}${entry.url.replace(/^\//, '')}`,
  });
  return {
    ...model,
    terms: model.terms.map(place),
    projects: model.projects.map(place),
    mentors: model.mentors.map(place),
    ideas: model.ideas.map(place),
  };
}

const SLICES = ['ideas', 'projects', 'mentors', 'terms', 'programs'] as const;

/**
 * The model as it is published: the whole, a slice for each collection, and its JSON Schema.
 * @param root What stands before its addresses, as for `placeModel`.
 */
export function toModelFiles(model: Model, root: string): ModelFile[] {
  return [
    toFile('model', () => placeModel(model, root)),
    ...SLICES.map((name) => toFile(name, () => placeModel(model, root)[name])),
    toFile('schema', () => z.toJSONSchema(Model)),
  ];
}

function toFile(name: string, value: () => unknown): ModelFile {
  return { path: `api/${name}.json`, content: () => toJson(value()) };
}

/** A value as JSON for people and programs: two spaces deep, a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
