import type { Settings } from '../content/settings.ts';

/** What a site is built of, besides the model. */
export interface SiteOptions {
  settings: Settings;
  /** Where the site lies on its host: "/" or "/x/", with a slash at either end. */
  pathPrefix: string;
  /** The host: "https://example.org"; `null` where it is not known, and there are no canonical URLs and no sitemap. */
  url: string | null;
}
