import type { Settings } from '../content/settings.ts';
import type { RenderOptions } from '../markdown/rewrite-tree.ts';
import type { SourceLinks } from './source-links.ts';

interface RenderingOptions {
  settings: Pick<Settings, 'images' | 'publishEmails'>;
  /** `null` where the settings name no repository. */
  sources: SourceLinks | null;
}

/** How the markdown of a document is rendered; `null` where nobody knows the document. */
export function renderingOf(
  path: string | null,
  { settings: { images, publishEmails }, sources }: RenderingOptions,
): Omit<RenderOptions, 'notes'> {
  const known = path === null ? null : sources;
  return {
    base: known?.baseOf(path ?? '') ?? null,
    images: images ? { base: known?.fileOf(path ?? '') ?? null } : null,
    emails: publishEmails,
  };
}
