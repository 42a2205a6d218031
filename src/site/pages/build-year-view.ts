import { type Catalogue, linkTo, type Year } from '../catalogue.ts';
import { toTermItem } from '../lists/idea-lists.ts';
import type { YearItem, YearView } from '../site.ts';
import { toCount } from '../text/to-count.ts';
import { yearUrl } from '../urls.ts';
import { buildPage } from './build-page.ts';

/** The page of a year: its terms. */
export function buildYearView(year: Year, catalogue: Catalogue): YearView {
  const title = String(year.year);
  const description = `Mentorship ideas of ${title}: ${countYear(year)}.`;
  return {
    ...buildPage({ url: yearUrl(year.year), title, description, section: 'terms' }, catalogue),
    lead: `${countYear(year)}.`,
    terms: year.terms.map((term) => toTermItem(term, catalogue)),
  };
}

/** A year as an item of a list. */
export function toYearItem(year: Year, catalogue: Catalogue): YearItem {
  return {
    ...linkTo(String(year.year), yearUrl(year.year), catalogue),
    count: countYear(year),
    terms: year.terms.map((term) => toTermItem(term, catalogue)),
  };
}

function countYear({ terms }: Year): string {
  const ideas = terms.reduce((sum, term) => sum + term.ideas.length, 0);
  return `${toCount(terms.length, 'term')} with ${toCount(ideas, 'idea')}`;
}
