import type { Definition } from 'mdast';
import { type FoundLink, findLinks } from '../markdown/find-links.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import { type AddressFault, mendAddress } from './mend-address.ts';
import { resolvePath } from './resolve-path.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A link whose address cannot be right, and text that was meant as a link and is none. */
export function* checkLinkTarget(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { reading, tree, source } = document;
  if (!reading.isReadable) return;
  for (const link of findLinks(tree, source)) {
    if (link.style === 'bare' || link.style === 'angle') continue;
    const finding = isFile(link.url, document, surroundings) ? null : judge(link);
    if (finding) yield finding;
  }
  yield* findBrokenLinks(document);
}

function judge(link: FoundLink): Finding | null {
  const { node, url, place } = link;
  const mended = mendAddress(url);
  if (mended && node.type === 'definition' && /^\(.*\)$/.test(url)) return toUndefined(node, mended.address);
  if (mended) return toFinding(link, mended.address, REASONS[mended.fault](url, mended.address));
  if (url === '')
    return {
      place: node.position ?? place,
      reason: 'Expected an address in the link',
      note: 'Write where it leads.',
      harm: 'fault',
    };
  if (/^https?:\/*$/i.test(url))
    return {
      place,
      reason: `Expected an address behind \`${url}\``,
      note: 'Write all of it.',
      harm: 'fault',
    };
  const [, handle] = /^@([a-z\d](?:-?[a-z\d]){0,38})$/i.exec(url) ?? [];
  if (handle !== undefined)
    return {
      place,
      reason: `Unexpected handle \`${url}\` as the address of a link`,
      note: `Write the address of the profile, or \`(@${handle})\` behind the name.`,
      actual: url,
      expected: [`https://github.com/${handle}`],
    };
  if (/^[^\s@/:]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(url))
    return toFinding(link, `mailto:${url}`, `Unexpected e-mail address \`${url}\` without \`mailto:\``);
  return null;
}

const REASONS: Record<AddressFault, (url: string, address: string) => string> = {
  marks: (url, address) => `Unexpected marks around the address \`${url}\`, expected \`${address}\``,
  scheme: (url, address) => `Unexpected address \`${url}\`, expected \`${address}\``,
  host: (url, address) => `Unexpected address \`${url}\` without \`https://\`, expected \`${address}\``,
};

/** `[x]:(https://a.b)` on a line of its own defines a link, which no reader sees. */
function toUndefined({ label, identifier, position }: Definition, address: string): Finding | null {
  if (!position) return null;
  const { start, end } = position;
  const link = `[${label ?? identifier}](${address})`;
  const isSure = start.offset !== undefined && end.offset !== undefined;
  return {
    place: position,
    reason: 'Unexpected `:` between `]` and `(`',
    note: 'With it, markdown takes the line for a definition and shows nothing of it.',
    ...(isSure && { edits: [{ start: start.offset ?? 0, end: end.offset ?? 0, text: link }] }),
  };
}

function toFinding({ url, place, isLiteral }: FoundLink, address: string, reason: string): Finding {
  const [start, end] = [place.start.offset, place.end.offset];
  const isSure = isLiteral && start !== undefined && end !== undefined;
  return {
    place,
    reason,
    note: 'As it stands, the link leads to no page of the web.',
    actual: url,
    expected: [address],
    ...(isSure && { edits: [{ start, end, text: address }] }),
  };
}

/** Whether an address leads to a file of the content, whatever it looks like. */
function isFile(url: string, { path }: CheckedDocument, { files }: Surroundings): boolean {
  return url !== '' && files?.has(resolvePath(path, url) ?? '') === true;
}
