import { loadSettings } from '../content/load-settings.ts';
import { openDirectory } from '../content/open-directory.ts';
import { Settings } from '../content/settings.ts';
import { UsageError } from '../content/usage-error.ts';

export interface SiteUrlOptions {
  /** The content folder. */
  ALMANAC_CONTENT: string;
  /** What the workflow says. */
  ALMANAC_URL: string | null;
}

/**
 * The address of the site where somebody has named it: the workflow, else `almanac.yml`. One that cannot be read names
 * none: a build of it says why, and whoever mends it gets a preview.
 */
export async function loadSiteUrl({ ALMANAC_CONTENT, ALMANAC_URL }: SiteUrlOptions): Promise<string | null> {
  if (ALMANAC_URL !== null) return ALMANAC_URL;
  try {
    const settings = await loadSettings(openDirectory(ALMANAC_CONTENT), 'almanac.yml', { schema: Settings });
    return settings?.url ?? null;
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}
