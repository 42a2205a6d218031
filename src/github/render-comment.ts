import type { Diff } from '../diff/diff.ts';
import { renderMarkdown } from '../diff/render-markdown.ts';
import type { Addresses } from './addresses.ts';
import type { Run } from './event.ts';

/** The comment where there is a preview: where it is, and what changes for readers. */
export function renderPreview(diff: Diff, { addresses, run }: { addresses: Addresses; run: Run }): string {
  const link = `[See the site with this change](${addresses.preview})`;
  return `${link}, as of ${toShort(run)}. GitHub takes a minute or two to show it.\n\n${renderMarkdown(diff, addresses)}`;
}

/** The comment where there is none: why, in a sentence that is ours, and where to look. */
export function renderFailure(run: Run, reason: string): string {
  return `There is no preview of ${toShort(run)}. ${reason} [The run](${run.html_url}) tells more.\n`;
}

/** The comment below a pull request that was merged or closed. */
export function renderRemoval(): string {
  return 'The preview was removed when this pull request was closed.\n';
}

function toShort({ head_sha }: Run): string {
  return head_sha.slice(0, 12);
}
