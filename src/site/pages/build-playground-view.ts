import type { Term } from '../../model/model.ts';
import { type Catalogue, linkTo, termsOf } from '../catalogue.ts';
import { PAGES } from '../urls.ts';
import type { Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

export interface PlaygroundView extends PageView {
  lead: string;
  rules: Link;
  programs: PlaygroundProgram[];
  /** The page of GitHub for a new file of the content, without its query; `null` where nobody knows the repository. */
  newFile: string | null;
}

export interface PlaygroundProgram {
  name: string;
  /** Where a new list of ideas belongs, with "{year}" for its year. */
  newPath: string;
  documents: PlaygroundDocument[];
}

export interface PlaygroundDocument {
  /** Relative to the content folder. */
  path: string;
  /** "LFX Mentorship 2026 Mar-May: project_ideas.md" */
  text: string;
  /** GitHub's editor. */
  edit: string | null;
  /** `true` for the list of ideas of the newest term. */
  isNewest: boolean;
}

/** The page on which people try a list of ideas; a script does all the work. */
export function buildPlaygroundView(catalogue: Catalogue): PlaygroundView {
  const { model, vocabulary, sources } = catalogue;
  const lead =
    'Write or paste a list of ideas: while you type you see what the site makes of it, what is wrong with it, and how to mend that. What you write stays in this browser.';
  const page = { url: PAGES.playground, title: 'Playground', section: null, script: 'playground' } as const;
  const known = [...model.programs, ...vocabulary.programs];
  const ids = [...new Set(known.map(({ id }) => id))];
  const newest = findNewest(model.terms);
  const programs = ids.map((id): PlaygroundProgram => {
    const documents = termsOf(id, catalogue).flatMap((term) => toDocuments(term, newest, catalogue));
    return {
      name: known.find((program) => program.id === id)?.name ?? id,
      newPath: toNewPath(id, documents),
      documents,
    };
  });
  return {
    ...buildPage({ ...page, description: lead }, catalogue),
    lead,
    rules: linkTo('What is checked', PAGES.rules, catalogue),
    programs,
    newFile: sources?.newFile ?? null,
  };
}

/** The document of a term to which people add their ideas: the list of proposals, where there is one. */
export function findIdeaList({ documents }: Term): string | null {
  return (documents.find(({ kind }) => kind === 'ideas') ?? documents[0])?.path ?? null;
}

function findNewest(terms: readonly Term[]): string | null {
  const [newest] = terms;
  return newest ? findIdeaList(newest) : null;
}

function toDocuments(
  term: Term,
  newest: string | null,
  { sources, titleOf }: Catalogue,
): PlaygroundDocument[] {
  const { documents } = term;
  const title = titleOf(term);
  return documents.map(({ path }) => ({
    path,
    text: documents.length === 1 ? title : `${title}: ${path.slice(path.lastIndexOf('/') + 1)}`,
    edit: sources?.editOf({ path, line: 1, endLine: 1 }) ?? null,
    isNewest: path === newest,
  }));
}

/** Programs with one list a year keep it beside those of other years. */
function toNewPath(id: string, documents: readonly PlaygroundDocument[]): string {
  const isYearly = documents.some(({ path }) => /\/\d{4}\.(?:md|markdown)$/i.test(path));
  return `programs/${id}/{year}${isYearly ? '.md' : '/project_ideas.md'}`;
}
