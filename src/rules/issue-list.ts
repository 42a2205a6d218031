import { findLinks } from '../markdown/find-links.ts';
import { isSpecificIssue } from '../model/is-specific-issue.ts';
import type { CheckedDocument } from './checked-document.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';

/** An issue field that leads to a list of issues, a repository or a board alone: nobody knows which issue is meant. */
export function* checkIssueList(document: CheckedDocument): Iterable<Finding> {
  if (!isOfTerm(document.reading)) return;
  const listed = document.reading.ideas.flatMap(({ issues }) => {
    const pages = issues.map((issue) => ({ issue, page: pageOf(issue.value) }));
    // Beside an issue or a document, a list is for further reading.
    return pages.flatMap(({ issue, page }) =>
      page !== null && pages.every((other) => other.page !== null) ? [{ issue, page }] : [],
    );
  });
  if (listed.length === 0) return;
  const links = findLinks(document.tree, document.source);
  for (const { issue, page } of listed) {
    const { start, end } = issue.place;
    const link = links.find(({ node: { position } }) => position && contains(position, { start, end }));
    yield {
      place: link?.place ?? issue.place,
      reason: `Unexpected ${page}, expected one issue`,
      note: 'Link the issue, proposal or discussion that the idea is about; open one where there is none.',
    };
  }
}

interface Range {
  start: { offset?: number | undefined };
  end: { offset?: number | undefined };
}

function contains(outer: Range, inner: Range): boolean {
  return (
    (outer.start.offset ?? 0) <= (inner.start.offset ?? -1) &&
    (inner.end.offset ?? 0) <= (outer.end.offset ?? -1)
  );
}

/** Pages of GitHub by their paths, the query left out, and what they are. */
const GITHUB_PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:issues|pulls)(?:\/|$)/, 'list of issues'],
  [/^\/search(?:\/|$)/, 'search'],
  [/^\/(?:orgs|users)\/[^/]+\/projects(?:\/|$)/, 'project board'],
  [/^\/orgs\/[^/]+\/discussions(?:\/categories\/.*)?\/?$/, 'list of discussions'],
  [/^\/orgs\/[^/]+(?:\/repositories)?\/?$/, 'page of an organisation'],
  [
    /^\/(?:sponsors|topics|collections|marketplace|features|about|settings|notifications|login|apps)(?:\/|$)/,
    '',
  ],
  [/^\/[^/]+\/?$/, 'page of an organisation'],
  [/^\/[^/]+\/[^/]+(?:\/tree\/[^/]+)?\/?$/, 'repository'],
  [/^\/[^/]+\/[^/]+\/issues\/new(?:\/|$)/, 'form for a new issue'],
  [/^\/[^/]+\/[^/]+\/issues(?:\/|$)/, 'list of issues'],
  [/^\/[^/]+\/[^/]+\/pulls(?:\/|$)/, 'list of pull requests'],
  [/^\/[^/]+\/[^/]+\/labels(?:\/|$)/, 'list of issues with a label'],
  [/^\/[^/]+\/[^/]+\/milestones?(?:\/|$)/, 'milestone'],
  [/^\/[^/]+\/[^/]+\/projects(?:\/|$)/, 'project board'],
  [/^\/[^/]+\/[^/]+\/discussions(?:\/categories\/.*)?\/?$/, 'list of discussions'],
  [/^\/[^/]+\/[^/]+\/search\/?$/, 'search'],
];

/** Pages of GitLab, on whatever host: their paths have a hyphen behind the repository. */
const GITLAB_PAGES: readonly (readonly [RegExp, string])[] = [
  [/\/-\/(?:issues|work_items)\/new\/?$/, 'form for a new issue'],
  [/\/-\/(?:issues|work_items)\/?$/, 'list of issues'],
  [/\/-\/merge_requests\/?$/, 'list of merge requests'],
  [/\/-\/(?:issue_)?boards(?:\/|$)/, 'issue board'],
  [/\/-\/labels(?:\/|$)/, 'list of labels'],
  [/\/-\/milestones(?:\/|$)/, 'milestone'],
];

/** What lists issues, or leads to them, behind a URL: "repository"; `null` for an issue and for all other pages. */
function pageOf(address: string): string | null {
  if (isSpecificIssue(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  // One card of a board is one issue.
  const isCard =
    /^#card-\d/.test(url.hash) || url.searchParams.has('itemId') || url.searchParams.has('issue');
  if (isCard) return null;
  const isGitHub = /^(?:www\.)?github\.com$/.test(url.hostname);
  const pages = isGitHub ? GITHUB_PAGES : GITLAB_PAGES;
  if (isGitHub && url.pathname === '/') return null;
  return pages.find(([path]) => path.test(url.pathname))?.[1] || null;
}
