import { createHash } from 'node:crypto';
import type { Settings } from '../../content/settings.ts';
import { THEME_SCRIPT } from './theme-script.ts';

/**
 * The Content-Security-Policy of every page, for its `<meta>`: what does not follow from the files of the site itself is
 * refused, whoever put it into a page. Where a page is framed a `<meta>` cannot say (`frame-ancestors`).
 */
export function buildPolicy({ images }: Pick<Settings, 'images'>): string {
  const policy: Record<string, string> = {
    // What is not named below is nowhere needed: fonts, media, frames, plugins, manifests.
    'default-src': "'none'",
    // The files of the site; and of scripts in a page the one that sets the theme, word for word.
    'script-src': `'self' '${THEME_HASH}'`,
    // One style sheet; no style stands in a page.
    'style-src': "'self'",
    // The icon; the pictures of documents where the settings want them, and only encrypted.
    'img-src': images ? "'self' https:" : "'self'",
    // What the search, the list of ideas and the playground load, and in `almanac dev` the word that a page has changed.
    'connect-src': "'self'",
    // What checks a text in the playground.
    'worker-src': "'self'",
    // The form of the search, which asks the page of all ideas.
    'form-action': "'self'",
    // No element changes where the links and scripts of a page lead.
    'base-uri': "'none'",
    // No text becomes HTML or the address of a script, but for what the one policy of our scripts lets through.
    'require-trusted-types-for': "'script'",
    // See `guardScripts`.
    'trusted-types': 'default',
  };
  return Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

const THEME_HASH = `sha256-${createHash('sha256').update(THEME_SCRIPT).digest('base64')}`;
