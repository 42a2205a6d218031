import { ROOT } from './load-data.ts';

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

declare global {
  interface Window {
    /** https://www.w3.org/TR/trusted-types/: not every browser has them. */
    trustedTypes?: TrustedTypes;
  }
}

/**
 * Lets scripts start workers, whose addresses browsers with Trusted Types ask the page's policy for: those of the site's
 * own scripts. It is the one that the site's Content-Security-Policy allows; there is no way through it for HTML.
 */
export function guardScripts(): void {
  window.trustedTypes?.createPolicy('default', { createScriptURL: checkAddress });
}

/** @throws Where an address is none of a script of the site. */
function checkAddress(address: string): string {
  const { href } = new URL(address, document.baseURI);
  if (!href.startsWith(`${ROOT}assets/`)) throw new TypeError(`${address} is no script of this site`);
  return href;
}
