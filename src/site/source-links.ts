import type { Idea } from '../model/model.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { SiteOptions } from './site-options.ts';

/** Lines of a document, from 1. */
export type Source = Idea['sources'][number];

/** Where documents stand in their repository on GitHub. */
export interface SourceLinks {
  /** The page of a document: the base of its relative links. */
  baseOf(path: string): string;
  /** The file of a document itself: the base of its pictures. */
  fileOf(path: string): string;
  /** The lines of an idea, as written. */
  viewOf(source: Source): string;
  /** The editor, at the line where an idea begins. */
  editOf(source: Source): string;
  /** The page for a new file in the content folder: its query gives the name and the text. */
  newFile: string;
}

/** Links into the repository of the settings; `null` where they name none. */
export function buildSourceLinks({
  repository,
  branch,
  directory,
}: Pick<SiteOptions['settings'], 'repository' | 'branch' | 'directory'>): SourceLinks | null {
  if (repository === null) return null;
  const root = trimEnd(repository, /\//).replace(/\.git$/, '');
  const linkTo = (kind: 'blob' | 'raw' | 'edit' | 'new', path: string): string =>
    [root, kind, ...segments(branch), ...segments(directory), ...segments(path)].join('/');
  return {
    baseOf: (path) => linkTo('blob', path),
    fileOf: (path) => linkTo('raw', path),
    viewOf: ({ path, line, endLine }) => `${linkTo('blob', path)}?plain=1#L${line}-L${endLine}`,
    editOf: ({ path, line }) => `${linkTo('edit', path)}#L${line}`,
    newFile: linkTo('new', ''),
  };
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean).map(encodeURIComponent);
}
