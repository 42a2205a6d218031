/** The folder of all previews, on the branch and below the address of the site. */
export const PREVIEWS = 'pr-preview';

/** The folder of the preview of a pull request, from the top of the branch. */
export function toPreviewFolder(number: number): string {
  return `${PREVIEWS}/pr-${number}`;
}

/** The addresses of a site and of the preview of a pull request, both with a slash at their end. */
export interface Addresses {
  site: string;
  preview: string;
}

/** Of which pull request, and of which site. */
export interface AddressOptions {
  /** "owner/name", as GitHub calls it. */
  repository: string;
  /** The address of the site, where somebody has named it; with a slash at its end. */
  url: string | null;
  /** The number of a pull request. */
  number: number;
}

/** Where a pull request can be looked at. */
export function findAddresses({ repository, url, number }: AddressOptions): Addresses {
  const site = findSite({ repository, url });
  return { site, preview: `${site}${toPreviewFolder(number)}/` };
}

/** Where the site of a repository is: the address that is named, else that of its pages on GitHub. */
export function findSite({ repository, url }: Omit<AddressOptions, 'number'>): string {
  if (url !== null) return url;
  const [owner = '', name = ''] = repository.split('/');
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
