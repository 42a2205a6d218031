import { pageOfRule } from '../../check/rule-page.ts';
import { indexBy } from '../../model/index-by.ts';
import { type Catalogue, linkTo, type Year } from '../catalogue.ts';
import { type ProblemView, toProblemViews } from '../problems/build-problem-views.ts';
import { findGaps, type Gap } from '../quality/find-gaps.ts';
import { GAP_KINDS, GAPS, type GapKind } from '../quality/gap-kinds.ts';
import type { Pages } from '../site.ts';
import { toCount } from '../text/to-count.ts';
import { PAGES, yearQualityUrl } from '../urls.ts';
import type { Link, Mention, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';

/** A page has no more rows, so that it stays light on a slow connection. */
const MAX_ROWS = 250;

export interface QualityView extends PageView {
  lead: string;
  /** What is checked in documents. */
  rules: Link;
  /** Why documents could not be read. */
  unread: ProblemView[];
  /** Headings of the table, newest first; none where nothing is left open. */
  years: Link[];
  rows: { label: string; rule: Link | null; counts: Mention[] }[];
}

export interface QualityYearView extends PageView {
  lead: string;
  groups: GapGroup[];
  /** All pages of the year, the page itself without a link; none where there is one only. */
  pages: Mention[];
}

interface GapGroup {
  id: GapKind;
  heading: string;
  advice: string;
  example: string | null;
  /** The page of the rule that tells of it. */
  rule: Link | null;
  gaps: { about: Link; detail: string | null; sources: Mention[] }[];
}

/** A page of a year: some of its gaps. */
interface Part {
  url: string;
  gaps: readonly Gap[];
}

/** The pages of what documents leave open: one of all years, and for each year as many as it takes. */
export function buildQualityPages(catalogue: Catalogue): Pick<Pages, 'quality' | 'qualityYears'> {
  const years = catalogue.years
    .map((year) => ({ year, parts: toParts(year, findGaps(year, catalogue)) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    quality: [{ url: PAGES.quality, view: () => buildOverview(years, catalogue) }],
    qualityYears: years.flatMap(({ year: { year }, parts }) =>
      parts.map((part) => ({
        url: part.url,
        view: () => buildQualityYearView({ year, parts, part }, catalogue),
      })),
    ),
  };
}

function buildOverview(years: readonly { year: Year; parts: Part[] }[], catalogue: Catalogue): QualityView {
  const count = years.reduce((sum, { parts }) => sum + countGaps(parts), 0);
  const description =
    count === 0
      ? 'The documents leave nothing open that this site has a place for.'
      : `What the documents do not say, or do not agree about: ${toCount(count, 'gap')} in ${toCount(years.length, 'year')}, each with the line to fill it in.`;
  const page = { url: PAGES.quality, title: 'Data quality', description, section: 'quality' } as const;
  return {
    ...buildPage(page, catalogue),
    lead: description,
    rules: linkTo('What is checked', PAGES.rules, catalogue),
    unread: toProblemViews(catalogue.unread, catalogue),
    years: years.map(({ year: { year } }) => linkTo(String(year), yearQualityUrl(year), catalogue)),
    rows: GAP_KINDS.map((kind) => ({
      label: GAPS[kind].label,
      rule: toRule(kind, catalogue),
      counts: years.map(({ parts }) => toCell(kind, parts, catalogue)),
    })),
  };
}

/** The page of the rule that tells of a kind of gap; `null` where there is none. */
function toRule(kind: GapKind, catalogue: Catalogue): Link | null {
  const id = GAPS[kind].rule;
  const page = id === null ? undefined : catalogue.rulePages.get(id);
  return id !== null && page ? linkTo(page.title, pageOfRule(id, '/'), catalogue) : null;
}

/** How many gaps of a kind a year has, with a link to the first of them. */
function toCell(kind: GapKind, parts: readonly Part[], { hrefOf }: Catalogue): Mention {
  const own = parts.map(({ url, gaps }) => ({ url, count: gaps.filter((gap) => gap.kind === kind).length }));
  const first = own.find(({ count }) => count > 0);
  const text = String(own.reduce((sum, { count }) => sum + count, 0));
  return { text, href: first ? `${hrefOf(first.url)}#${kind}` : null };
}

/** The gaps of a year by kind, cut into pages. */
function toParts({ year }: Year, found: readonly Gap[]): Part[] {
  const byKind = indexBy(found, ({ kind }) => [kind]);
  const gaps = GAP_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
  return Array.from({ length: Math.ceil(gaps.length / MAX_ROWS) }, (_, index) => ({
    url: index === 0 ? yearQualityUrl(year) : `${yearQualityUrl(year)}${index + 1}/`,
    gaps: gaps.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS),
  }));
}

function countGaps(parts: readonly Part[]): number {
  return parts.reduce((sum, { gaps }) => sum + gaps.length, 0);
}

interface YearPage {
  year: number;
  parts: readonly Part[];
  part: Part;
}

function buildQualityYearView({ year, parts, part }: YearPage, catalogue: Catalogue): QualityYearView {
  const number = parts.indexOf(part) + 1;
  const count = toCount(countGaps(parts), 'gap');
  const first = (number - 1) * MAX_ROWS + 1;
  const lead =
    parts.length === 1
      ? `${count}.`
      : `${count}, of which this page has ${first} to ${first + part.gaps.length - 1}.`;
  const home = linkTo(String(year), yearQualityUrl(year), catalogue);
  const title = `Data quality ${year}${number === 1 ? '' : `, page ${number}`}`;
  const description = `What the documents of ${year} do not say, or do not agree about: ${lead}`;
  const page = { url: part.url, title, description, section: 'quality' } as const;
  return {
    ...buildPage({ ...page, path: number === 1 ? [] : [home] }, catalogue),
    lead,
    groups: toGroups(part.gaps, catalogue),
    pages:
      parts.length === 1
        ? []
        : parts.map((other, index) => ({
            text: `Page ${index + 1}`,
            href: other === part ? null : catalogue.hrefOf(other.url),
          })),
  };
}

function toGroups(gaps: readonly Gap[], catalogue: Catalogue): GapGroup[] {
  return [...indexBy(gaps, ({ kind }) => [kind])].map(([kind, own]) => ({
    id: kind,
    heading: GAPS[kind].label,
    advice: GAPS[kind].advice,
    example: GAPS[kind].example,
    rule: toRule(kind, catalogue),
    gaps: own.map(({ name, url, detail, sources }) => ({
      about: linkTo(name, url, catalogue),
      detail,
      sources: sources.map((source) => ({
        text: `${source.path.split('/').slice(-2).join('/')}, line ${source.line}`,
        href: catalogue.sources?.viewOf(source) ?? null,
      })),
    })),
  }));
}
