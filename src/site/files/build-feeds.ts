import type { Element } from 'xast';
import { x } from 'xastscript';
import { compareText } from '../../model/compare.ts';
import type { Idea, Program, Term } from '../../model/model.ts';
import { type Catalogue, ideasOf, pick } from '../catalogue.ts';
import { FEED_URL, programFeedUrl } from '../metadata/feeds-of.ts';
import type { SiteFile } from '../site.ts';
import { summarizeIdea } from '../text/summarize-idea.ts';
import { PAGES, programUrl } from '../urls.ts';
import { renderXml, toLines } from './render-xml.ts';
import { toUuid } from './to-uuid.ts';

/** Of more ideas, a feed has the newest ones. */
const MAX_ENTRIES = 100;

/** What a feed is of. */
interface Channel {
  title: string;
  url: string;
  /** Of the page that it belongs to. */
  page: string;
  ideas: readonly Idea[];
}

/**
 * Atom feeds (RFC 4287) of the newest ideas, of all programs and of each; none of a program that has no ideas. Where
 * the host is not known their links are relative to the address from which they come.
 *
 * The dates of an entry are those of its term: when its first activity is or, if none has a date, the start of its
 * year. Those of its document would change for all of its ideas when one is edited, and readers would be told
 * of all of them anew. What git knows dates the feed as a whole.
 */
export function buildFeeds(catalogue: Catalogue): SiteFile[] {
  const { model, settings } = catalogue;
  const ofProgram = ({ id, name }: Program): Channel => ({
    title: `${settings.title}: ${name}`,
    url: programFeedUrl(id),
    page: programUrl(id),
    ideas: ideasOf(id, catalogue),
  });
  const all = { title: settings.title, url: FEED_URL, page: PAGES.home, ideas: model.ideas };
  return [all, ...model.programs.map(ofProgram)]
    .filter(({ ideas }) => ideas.length > 0)
    .map((channel) => ({ path: channel.url.slice(1), content: () => renderFeed(channel, catalogue) }));
}

function renderFeed(channel: Channel, catalogue: Catalogue): string {
  const { settings } = catalogue;
  const ideas = channel.ideas.slice(0, MAX_ENTRIES);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
    ...toLines([
      x('id', toId(channel.url, catalogue)),
      x('title', channel.title),
      x('subtitle', settings.description),
      x('updated', toTime(findUpdate(ideas, catalogue))),
      x('author', [x('name', settings.title), x('uri', addressOf(PAGES.home, catalogue))]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(channel.url, catalogue) }),
      x('link', { rel: 'alternate', type: 'text/html', href: addressOf(channel.page, catalogue) }),
      ...ideas.map((idea) => buildEntry(idea, catalogue)),
    ]),
  ]);
  return renderXml(feed);
}

function buildEntry(idea: Idea, catalogue: Catalogue): Element {
  const { terms, projects, skills, canonicalOf } = catalogue;
  const day = toTime(dayOf(terms.get(idea.term)));
  // RFC 4287, 4.2.2.2: a scheme is an absolute address, or there is none.
  const category = (kind: 'projects' | 'skills', term: string, label: string): Element =>
    x('category', { scheme: canonicalOf(PAGES[kind]), term, label });
  return x(
    'entry',
    toLines([
      x('id', toId(idea.url, catalogue)),
      x('title', idea.title),
      x('link', { rel: 'alternate', type: 'text/html', href: addressOf(idea.url, catalogue) }),
      x('published', day),
      x('updated', day),
      x('summary', summarizeIdea(idea, catalogue)),
      ...pick(projects, idea.projects).map(({ id, name }) => category('projects', id, name)),
      ...pick(skills, idea.skills).map(({ name, url }) =>
        category('skills', url.split('/').at(-2) ?? name, name),
      ),
    ]),
  );
}

/**
 * A name that stays: that of the repository, where there is one, with the url behind it, so that a site that moves to
 * another host offers no idea anew; else the address or, where the host is not known, a UUID of the url.
 */
function toId(url: string, { settings, canonicalOf }: Catalogue): string {
  const { repository, directory } = settings;
  if (repository === null) return canonicalOf(url) ?? `urn:uuid:${toUuid(url)}`;
  const names = [...directory.split('/'), ...url.split('/')].filter(Boolean);
  return `${repository}#${names.map(encodeURIComponent).join('/')}`;
}

function addressOf(url: string, { canonicalOf, hrefOf }: Catalogue): string {
  return canonicalOf(url) ?? hrefOf(url);
}

/** The day on which the newest of the documents changed; where nobody knows, that of the newest entry. */
function findUpdate(ideas: readonly Idea[], { terms, changedOf }: Catalogue): string {
  const changes = ideas.flatMap(({ sources }) => sources.flatMap(({ path }) => changedOf(path) ?? []));
  const days = changes.length > 0 ? changes : ideas.map((idea) => dayOf(terms.get(idea.term)));
  return days.sort(compareText).at(-1) ?? '';
}

function dayOf(term: Term | undefined): string {
  const starts = (term?.timeline ?? []).flatMap(({ start }) => start ?? []);
  return starts.sort(compareText)[0] ?? `${term?.year}-01-01`;
}

function toTime(day: string): string {
  return `${day}T00:00:00Z`;
}
