import { toCount } from '../../site/text/to-count.ts';
import { toList } from '../../site/text/to-list.ts';
import { PAGES, toHref } from '../../site/urls.ts';
import type { IdeaMatch } from './build-idea-search.ts';
import { NAMED_KINDS, type NamedKind, type NameMatch } from './build-name-search.ts';
import { hasWords } from './has-words.ts';
import { findPassage, markWords, type Piece } from './mark-words.ts';
import type { Search } from './start-search.ts';
import { toWords } from './to-words.ts';

/** What was found, ready to be shown. */
export interface Results {
  /** One sentence. */
  summary: string;
  groups: ResultGroup[];
  /** The list of all ideas found; `null` where there are none. */
  all: { text: string; href: string } | null;
}

export interface ResultGroup {
  heading: string;
  items: ResultItem[];
}

export interface ResultItem {
  href: string;
  title: Piece[];
  /** A few words about it, with the mentors and skills by which alone an idea was found; may be empty. */
  about: Piece[];
  /** Where the text of an idea has the words; `null` where it has none. */
  passage: Piece[] | null;
}

export interface ResultOptions {
  /** The address of the site's root, with a slash behind it. */
  root: string;
  /** The kind that comes first in any case. */
  preferred?: NamedKind | null;
  /** Ideas with a smaller share of the words are passed over. */
  leastShare?: number;
}

/** How many are shown. */
const IDEAS = 8;
const NAMES = 3;

const HEADINGS = {
  projects: 'Projects',
  mentors: 'Mentors',
  skills: 'Skills',
  terms: 'Terms',
} as const satisfies Record<NamedKind, string>;

/** The results of a query; `null` for one without words. */
export function buildResults(query: string, search: Search, options: ResultOptions): Results | null {
  if (!hasWords(query)) return null;
  const { leastShare = 0 } = options;
  const ideas = search.ideas.find(query).filter(({ share }) => share >= leastShare);
  const names = search.findNames(query);
  const count = ideas.filter(({ hasAll }) => hasAll).length || ideas.length;
  return {
    summary: toSummary(query, ideas, names),
    groups: buildGroups(ideas, names, search, options),
    all:
      count === 0
        ? null
        : {
            text: `See all ${toCount(count, 'matching idea')}`,
            href: `${toHref(PAGES.ideas, options.root)}?q=${encodeURIComponent(query.trim())}`,
          },
  };
}

function toSummary(query: string, ideas: readonly IdeaMatch[], names: readonly NameMatch[]): string {
  if (ideas.length + names.length === 0) return `Nothing found for “${query.trim()}”.`;
  const whole = ideas.filter(({ hasAll }) => hasAll).length;
  const counts = [
    ...(whole > 0
      ? [`${toCount(whole, 'idea')}${whole < ideas.length ? ' with all of these words' : ''}`]
      : []),
    ...NAMED_KINDS.flatMap((kind) => {
      const { length } = names.filter((name) => name.kind === kind);
      return length === 0 ? [] : [toCount(length, kind.slice(0, -1))];
    }),
  ];
  if (counts.length === 0)
    return `No idea has all of these words; ${toCount(ideas.length, 'idea')} with some.`;
  return `Found ${toList(counts)}.`;
}

/**
 * Names that the words are the whole of come before the ideas, as do all names where no title has the words: who
 * writes "kubernetes" looks for the project, who writes "service" for more than some names that begin with it.
 */
function buildGroups(
  ideas: readonly IdeaMatch[],
  names: readonly NameMatch[],
  search: Search,
  { root, preferred = null }: ResultOptions,
): ResultGroup[] {
  const [best] = ideas;
  const isTitle = best?.hasAll === true && isMarked(search.brief.ideas.title[best.place] ?? '', best.found);
  const groups = NAMED_KINDS.flatMap((kind) => {
    const own = names.filter((name) => name.kind === kind).slice(0, NAMES);
    const items = own.map((name) => toNameItem(name, search, root));
    const isWhole = items.some(({ title }) =>
      title.every((piece) => piece.isMarked || !hasWords(piece.text)),
    );
    const rank = kind === preferred ? 0 : isWhole || !isTitle ? 1 : 3;
    return items.length === 0 ? [] : [{ heading: HEADINGS[kind], items, rank }];
  });
  const items = ideas.slice(0, IDEAS).map((idea) => toIdeaItem(idea, search, root));
  return [...groups, ...(items.length === 0 ? [] : [{ heading: 'Ideas', items, rank: 2 }])]
    .sort((a, b) => a.rank - b.rank)
    .map(({ heading, items }) => ({ heading, items }));
}

function toIdeaItem({ place, found }: IdeaMatch, { brief, texts }: Search, root: string): ResultItem {
  const { ideas, terms, projects, mentors, skills } = brief;
  const term = ideas.term[place] ?? -1;
  const pick = (names: readonly string[], places: readonly number[] = []) =>
    places.flatMap((at) => names[at] ?? []);
  const title = ideas.title[place] ?? '';
  const named = pick(projects.name, ideas.projects[place]).join(', ');
  const seen = new Set(toWords(`${title} ${named}`).map((word) => word.text));
  const unseen = found.filter((word) => !seen.has(word));
  const others = [...pick(mentors.name, ideas.mentors[place]), ...pick(skills.name, ideas.skills[place])];
  const about = [named, terms.title[term] ?? '', ...others.filter((name) => isMarked(name, unseen))];
  return {
    href: toHref(`/ideas/${terms.id[term]}/${ideas.slug[place]}/`, root),
    title: markWords(title, found),
    about: markWords(about.filter(Boolean).join(' · '), found),
    passage: findPassage(texts[place] ?? '', found),
  };
}

function toNameItem({ kind, place, found }: NameMatch, { brief }: Search, root: string): ResultItem {
  const { title, url, others } = toNamed(kind, place, brief);
  const other = isMarked(title, found) ? null : others.find((name) => isMarked(name, found));
  const handle = kind === 'mentors' ? brief.mentors.github[place] : null;
  const about = [...(handle ? [`@${handle}`] : []), ...(other ? [`also written ${other}`] : [])].join(' · ');
  return {
    href: toHref(url, root),
    title: markWords(title, found),
    about: markWords(about, found),
    passage: null,
  };
}

function toNamed(kind: NamedKind, place: number, { projects, mentors, skills, terms }: Brief) {
  switch (kind) {
    case 'projects':
      return {
        title: projects.name[place] ?? '',
        url: `/projects/${projects.id[place]}/`,
        others: projects.aliases[place] ?? [],
      };
    case 'mentors':
      return {
        title: mentors.name[place] ?? '',
        url: `/mentors/${mentors.id[place]}/`,
        others: mentors.names[place] ?? [],
      };
    case 'skills':
      return { title: skills.name[place] ?? '', url: `/${skills.url[place]}`, others: [] };
    case 'terms':
      return { title: terms.title[place] ?? '', url: `/terms/${terms.id[place]}/`, others: [] };
  }
}

type Brief = Search['brief'];

function isMarked(text: string, found: readonly string[]): boolean {
  return markWords(text, found).some((piece) => piece.isMarked);
}
