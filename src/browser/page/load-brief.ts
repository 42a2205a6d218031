import { BRIEF_PATH, type Brief } from '../../site/files/build-brief.ts';
import { siteRoot } from './site-root.ts';

/**
 * All ideas in brief. The browser asks whether its copy still holds: one of an older site would not fit the pages.
 * @throws Where it cannot be had.
 */
export async function loadBrief(): Promise<Brief> {
  const response = await fetch(new URL(BRIEF_PATH, siteRoot), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} instead of the ideas in brief`);
  return response.json();
}
