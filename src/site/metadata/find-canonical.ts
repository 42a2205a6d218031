import type { Catalogue } from '../catalogue.ts';
import { PAGES } from '../urls.ts';

/** The address by which a page wants to be found; `null` where the host is not known, or it is not to be found. */
export function findCanonical(
  url: string,
  { isHidden, canonicalOf }: Pick<Catalogue, 'isHidden' | 'canonicalOf'>,
): string | null {
  return isHidden || url === PAGES.notFound ? null : canonicalOf(url);
}
