import { z } from 'zod';
import { Model } from './model.ts';

/** A file that is published beside the pages. */
export interface ModelFile {
  /** Relative to the root of the site, with forward slashes. */
  path: string;
  content: string;
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

/** The model as it is published: the whole, a slice for each collection, and its JSON Schema. */
export function toModelFiles(model: Model): ModelFile[] {
  const { ideas, projects, mentors, terms, programs } = model;
  const values = { model, ideas, projects, mentors, terms, programs, schema: z.toJSONSchema(Model) };
  return Object.entries(values).map(([name, value]) => ({
    path: `api/${name}.json`,
    content: toJson(value),
  }));
}

/** A value as JSON for people and programs: two spaces deep, a newline at the end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
