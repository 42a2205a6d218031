import type { Page } from 'playwright-core';

/** Tells a script of the page from the browser's own words. */
const REFUSED = 'refused by the policy:';

/**
 * Listens for what a page's policy refuses, from now on and on all pages that it goes to.
 * @returns What was refused so far; more is added as it happens.
 */
export async function watchPage(page: Page): Promise<string[]> {
  const refused: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(REFUSED) || /Content Security Policy|TrustedHTML|TrustedScript/.test(text))
      refused.push(text);
  });
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    console.log('${REFUSED}', event.effectiveDirective, event.blockedURI, event.sample));`);
  return refused;
}
