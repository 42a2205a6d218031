const GITHUB_ITEM =
  /^https?:\/\/(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:issues|pull|discussions)\/(\d+)(?:[?#].*)?$/;

/** A URL as people read it: "kubernetes/kubernetes#123" for an issue on GitHub, else the URL without its scheme. */
export function toLinkText(url: string): string {
  const [, repository, number] = GITHUB_ITEM.exec(url) ?? [];
  if (repository !== undefined && number !== undefined) return `${repository}#${number}`;
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
