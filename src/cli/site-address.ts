import type { Settings } from '../content/settings.ts';
import type { CommandOptions } from './options.ts';

/** Where a site is published. */
export interface SiteAddress {
  /** The origin; `null` where it is not known. */
  url: string | null;
  /** Starts and ends with a slash. */
  pathPrefix: string;
}

/** The address that the command line names, else that of `almanac.yml`. */
export function findAddress(
  { url, pathPrefix }: Pick<CommandOptions, 'url' | 'pathPrefix'>,
  settings: Pick<Settings, 'url'>,
): SiteAddress {
  if (settings.url === null || url !== null || pathPrefix !== '/') return { url, pathPrefix };
  const address = new URL(settings.url);
  return { url: address.origin, pathPrefix: address.pathname };
}

/** The address of the site's root, with a slash at its end: a path alone where the origin is not known. */
export function toRoot({ url, pathPrefix }: SiteAddress): string {
  return `${url ?? ''}${pathPrefix}`;
}
