import { compareNames } from '../model/compare.ts';
import { buildUniqueNames, toSlug } from '../model/slug.ts';

/*
 * A "url" is site-relative, readable and without path prefix ("/mentors/josé/"): it says where a file is written. An
 * "href" is the same as pages print it: encoded and below the path prefix.
 */

/** The pages of which there is one. */
export const PAGES = {
  home: '/',
  ideas: '/ideas/',
  terms: '/terms/',
  projects: '/projects/',
  mentors: '/mentors/',
  skills: '/skills/',
  programs: '/programs/',
  statistics: '/statistics/',
  quality: '/quality/',
  shortlist: '/shortlist/',
  rules: '/rules/',
  playground: '/playground/',
  notFound: '/404.html',
} as const;

export function yearUrl(year: number): string {
  return `/years/${year}/`;
}

export function programUrl(id: string): string {
  return `/programs/${id}/`;
}

/** The calendar beside a page. */
export function calendarUrl(url: string): string {
  return `${url}deadlines.ics`;
}

/** The first page of what the documents of a year leave open. */
export function yearQualityUrl(year: number): string {
  return `${PAGES.quality}${year}/`;
}

/** The page of the ideas that state a value, or have a status, by the name of its facet: "/sizes/large/". */
export function statedUrl(facet: 'status' | 'size' | 'difficulty', id: string): string {
  const folder = { status: 'statuses', size: 'sizes', difficulty: 'difficulties' }[facet];
  return `/${folder}/${id}/`;
}

/**
 * A page of a list, from 1. "/ideas/page/2/" is no idea's: theirs have a term, a project and a title behind "/ideas/".
 */
export function listPageUrl(url: string, number: number): string {
  return number === 1 ? url : `${url}page/${number}/`;
}

/** The href of a url, below a path prefix with a slash at either end. */
export function toHref(url: string, pathPrefix: string): string {
  return pathPrefix + url.slice(1).split('/').map(encodeURIComponent).join('/');
}

/**
 * The url of each skill's page: "C" is "/skills/c/", "C#" "/skills/c-sharp/", "C++" "/skills/c-plus-plus/". It depends
 * on the names alone, not on their order.
 */
export function buildSkillUrls(names: Iterable<string>): Map<string, string> {
  const unique = buildUniqueNames();
  const sorted = [...new Set(names)].sort(compareNames);
  return new Map(sorted.map((name) => [name, `/skills/${unique(toSlug(spellOut(name)))}/`]));
}

/** Signs that tell skills apart, as words. */
function spellOut(name: string): string {
  return name
    .replace(/^\.(?=\p{L})/u, 'dot ')
    .replaceAll('#', ' sharp ')
    .replaceAll('+', ' plus ');
}
