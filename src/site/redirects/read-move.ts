import type { Redirect, RedirectPlace } from '../../content/redirect.ts';
import { isDeviceName } from '../../model/is-device-name.ts';

/** That a page, or every page below a url, has moved. */
export interface Move {
  /** The former url; that of a branch ends with a slash. */
  from: string;
  to: string;
  isBranch: boolean;
  place: RedirectPlace;
}

/** File systems hold no longer names, in bytes. */
const MAX_NAME = 255;

/** macOS opens no longer path (PATH_MAX), in bytes, and the folder of the site has its part of it. */
const MAX_PATH = 800;

/** A redirect whose addresses are of this site; the reason why it is none otherwise. */
export function readMove({ from, to, place }: Redirect): Move | string {
  const isBranch = from.endsWith('/*');
  if (isBranch !== to.endsWith('/*'))
    return `Unexpected \`${isBranch ? to : from}\`, expected \`*\` at the end of both or neither`;
  const [source, target] = [from, to].map((address) =>
    readAddress(isBranch ? address.slice(0, -1) : address),
  );
  const strange = source ? (target ? null : to) : from;
  if (!source || !target || strange !== null)
    return `Unexpected address \`${strange}\`, expected one of a page of this site, such as \`/old/\``;
  return { from: /(?:\/|\.html)$/.test(source) ? source : `${source}/`, to: target, isBranch, place };
}

/** The url that an address means: decoded, a folder's index as the folder; `null` where it leads out of the site. */
function readAddress(address: string): string | null {
  if (!/^\/(?!\/)[^?#*\\]*$/.test(address)) return null;
  const segments = address.slice(1).split('/').map(decode);
  const names = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  if (!names.every((name) => name !== null && isFileName(name))) return null;
  if (lengthOf(names.join('/')) > MAX_PATH) return null;
  return `/${segments.join('/')}`.replace(/\/index\.html$/, '/');
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** Whether pages may have a name: no "..", no hidden file, nothing that a file system chokes on or takes otherwise. */
function isFileName(name: string): boolean {
  const isPlain = /^(?!\.)[^/\\\p{C}<>:"|?*]+(?<![. ])$/u.test(name) && !isDeviceName(name);
  return isPlain && lengthOf(name) <= MAX_NAME;
}

/** In bytes. */
function lengthOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
