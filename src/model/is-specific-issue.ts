/** Whether a URL leads to one issue, pull request or discussion, not to a list of them. */
export function isSpecificIssue(url: string): boolean {
  return /\/(?:issues|pull|discussions)\/\d+/.test(url);
}
