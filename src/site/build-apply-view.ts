import { toWebUrl } from '../markdown/to-web-url.ts';
import { compareText } from '../model/compare.ts';
import type { Idea, Term } from '../model/model.ts';
import { type Catalogue, findProgram, linkTo, pick, termsOf } from './catalogue.ts';
import { STATUS_VIEWS } from './text/status-views.ts';
import type { Link } from './views.ts';
import { toWindowView, type WindowView } from './windows/to-window-view.ts';

/** How and when to apply in a term, for all of its ideas or for one. */
export interface ApplyView {
  /** "Applications for LFX Mentorship 2026 Mar-May" */
  heading: string;
  /** When applications are taken; none where no day was found. */
  windows: WindowView[];
  /** Sentences about the dates: where there are none, and what the status of an idea has to do with them. */
  notes: string[];
  /** How the program takes applications, as far as the site knows. */
  text: string;
  /** Where to apply or to read on, the best one first. */
  links: Link[];
  /** Whom to ask; `null` where nothing is known. */
  contact: { text: string; link: Link | null } | null;
}

export interface ApplySubject {
  term: Term;
  /** `null` for the term as a whole. */
  idea: Idea | null;
}

export function buildApplyView(subject: ApplySubject, catalogue: Catalogue): ApplyView {
  const { term, idea } = subject;
  const windows = catalogue
    .windowsOf(term)
    .filter(({ phase }) => phase === 'applications')
    .map(toWindowView);
  const { text, links } = buildGuidance(subject, catalogue);
  const contact = findProgram(term.program, catalogue)?.contact ?? null;
  return {
    heading: `Applications for ${catalogue.titleOf(term)}`,
    windows,
    notes: [
      ...(windows.length === 0 ? ['No dates for applications were found in the documents.'] : []),
      ...(idea === null ? [] : [toStatusNote(idea)]),
    ],
    text,
    links: [...toIdeaLinks(idea), ...links],
    contact: contact && { text: contact.text, link: contact.link ?? null },
  };
}

function toStatusNote({ status }: Idea): string {
  const { label } = STATUS_VIEWS[status];
  return `“${label}” tells how far the idea itself has come, not whether applications are open.`;
}

function buildGuidance(
  { term, idea }: ApplySubject,
  catalogue: Catalogue,
): Pick<ApplyView, 'text' | 'links'> {
  const name = catalogue.programOf(term);
  const [newest = term] = termsOf(term.program, catalogue);
  if (newest.year > term.year) {
    const link = linkTo(catalogue.titleOf(newest), newest.url, catalogue);
    return { text: `This term is of an earlier year. The newest term of ${name}:`, links: [link] };
  }
  const { apply, homepage } = findProgram(term.program, catalogue) ?? {};
  if (apply) return { text: apply.text, links: apply.link ? [apply.link] : [] };
  return {
    text: `This site does not know how ${name} takes applications. The program and the documents of the term may say.`,
    links: [
      ...(homepage ? [{ text: `Homepage of ${name}`, href: homepage }] : []),
      ...(idea === null ? [] : [linkTo(catalogue.titleOf(term), term.url, catalogue)]),
      ...toDocumentLinks(idea === null ? pick(catalogue.ideas, term.ideas) : [idea], catalogue),
    ],
  };
}

function toIdeaLinks(idea: Idea | null): Link[] {
  const href = idea?.lfxUrl ? toWebUrl(idea.lfxUrl) : null;
  return href === null ? [] : [{ text: `This idea on ${new URL(href).host}`, href }];
}

/** The documents that some ideas stand in, by path. */
function toDocumentLinks(ideas: readonly Idea[], { sources }: Catalogue): Link[] {
  if (sources === null) return [];
  const paths = new Set(ideas.flatMap((idea) => idea.sources.map(({ path }) => path)));
  return [...paths].sort(compareText).map((path) => ({ text: path, href: sources.baseOf(path) }));
}
