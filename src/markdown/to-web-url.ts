/**
 * The absolute http(s) URL that an address of a document means, with relative ones resolved against a base, which is
 * the document's own URL on GitHub; `null` for every other scheme, and for relative addresses that the base does not
 * tell, or that lead out of the repository ("https://github.com/owner/name/").
 */
export function toWebUrl(address: string, base: string | null = null): string | null {
  const against = base === null || address.startsWith('/') ? undefined : base;
  if (!URL.canParse(address, against)) return null;
  const url = new URL(address, against);
  const isOfWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isOfWeb && (URL.canParse(address) || repositoryOf(url) === repositoryOf(new URL(against ?? url)))
    ? url.href
    : null;
}

function repositoryOf({ host, pathname }: URL): string {
  return [host, ...pathname.split('/').slice(1, 3)].join('/');
}
