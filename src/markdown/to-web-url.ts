/**
 * The absolute http(s) URL that an address of a document means, with relative ones resolved against a base, which is
 * the document's own URL; `null` for every other scheme, and for relative addresses that the base does not tell.
 */
export function toWebUrl(address: string, base: string | null = null): string | null {
  const against = base === null || address.startsWith('/') ? undefined : base;
  if (!URL.canParse(address, against)) return null;
  const url = new URL(address, against);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
