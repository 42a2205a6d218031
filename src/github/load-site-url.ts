import { loadSettings } from '../content/load-settings.ts';
import { openDirectory } from '../content/open-directory.ts';
import { Settings } from '../content/settings.ts';

export interface SiteUrlOptions {
  /** The content folder. */
  ALMANAC_CONTENT: string;
  /** What the workflow says. */
  ALMANAC_URL: string | null;
}

/**
 * The address of the site where somebody has named it: the workflow, else `almanac.yml`.
 * @throws UsageError Where `almanac.yml` is not valid.
 */
export async function loadSiteUrl({ ALMANAC_CONTENT, ALMANAC_URL }: SiteUrlOptions): Promise<string | null> {
  if (ALMANAC_URL !== null) return ALMANAC_URL;
  const settings = await loadSettings(openDirectory(ALMANAC_CONTENT), 'almanac.yml', Settings);
  return settings?.url ?? null;
}
