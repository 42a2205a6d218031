import { toWebUrl } from './to-web-url.ts';

/** What the address of a link depends on besides what is written. */
export interface AddressOptions {
  /** The document's own URL, against which relative addresses are resolved; `null` where nobody knows it. */
  base: string | null;
  /** Whether e-mail addresses may be published. */
  emails: boolean;
}

/** The address that a link of a document leads to; `null` where it is to be text. */
export function toLinkAddress(address: string, { base, emails }: AddressOptions): string | null {
  return toWebUrl(address, base) ?? (emails ? toMailUrl(address) : null);
}

function toMailUrl(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'mailto:' ? href : null;
}
