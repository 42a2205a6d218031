import type { EditTarget } from './find-edit-target.ts';
import type { Content } from './generate-content.ts';
import type { Sample } from './measure.ts';

/** All that is measured, in the order of a round: each takes up the folders as those before it left them. */
export const SUBJECTS = {
  cold: 'almanac build, with nothing kept and nothing written yet',
  remark: 'bare remark-parse and remark-gfm',
  reader: 'from the documents to the model, on one thread',
  floor: 'bare remark and Eleventy writing as many pages, all the same',
  unchanged: 'the same build again',
  edited: 'the same build, one idea of it edited',
  warm: 'the same build into an empty folder',
  spread: 'the same build, of which others have read the documents in parts',
  dev: 'almanac dev, from a saved word to the page on disk',
  check: 'almanac check of one document that was edited',
  node: 'node -e 0',
  vitepress: 'VitePress, one page for each idea',
  hugo: 'Hugo, one page for each idea',
} as const;
export type SubjectName = keyof typeof SUBJECTS;

/** Their names, in that order. */
export const SUBJECT_NAMES = Object.keys(SUBJECTS).filter(isSubject);

/** Whether there is a subject of that name. */
export function isSubject(name: string): name is SubjectName {
  return Object.hasOwn(SUBJECTS, name);
}

/** Where the subjects of one scale work. */
export interface Workspace {
  /** The folder of all below, on a file system in memory where there is one. */
  folder: string;
  /** The folder with the documents: what a subject edits in it, it restores. */
  content: string;
  documents: Content;
  /** What `almanac` keeps between runs. */
  cache: string;
  /** The site. */
  output: string;
  /** Pages of the site. */
  pages: number;
  target: EditTarget;
  tools: Tools;
}

/** Programs that may be there; `null` for those that are not. */
export interface Tools {
  vitepress: string | null;
  hugo: string | null;
}

/** Measures once; of several moments of one run it gives several samples. */
export type Subject = (workspace: Workspace) => Promise<Sample[]>;
