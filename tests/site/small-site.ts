import { Settings } from '../../src/content/settings.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { IdeaView } from '../../src/site/pages/build-idea-view.ts';
import type { PageView, Site } from '../../src/site/site.ts';
import { mergePrograms } from '../../src/vocabulary/merge-programs.ts';
import type { Programs } from '../../src/vocabulary/vocabulary.ts';
import { model, vocabulary } from '../read.ts';

export interface SmallSiteOptions {
  settings?: Partial<Settings>;
  pathPrefix?: string;
  url?: string | null;
  publishEmails?: boolean;
  /** What the community says of its programs. */
  programs?: Programs;
  registry?: { name: string; homepage?: string; repo_url?: string; maturity?: string; aliases?: string[] }[];
}

/** The site of some documents, by their paths. */
export function site(documents: Record<string, string>, options: SmallSiteOptions = {}): Site {
  const {
    settings = {},
    pathPrefix = '/',
    url = null,
    publishEmails = false,
    registry = [],
    programs = [],
  } = options;
  return buildSite(model(documents, { publishEmails, registry }), {
    settings: Settings.parse(settings),
    vocabulary: { ...vocabulary, programs: mergePrograms(vocabulary.programs, programs) },
    pathPrefix,
    url,
  });
}

/** Where `idea` puts its document. */
export const IDEA_PATH = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';

/** The page of the one idea that has these fields below its heading. */
export function idea(fields: string, options: SmallSiteOptions & { heading?: string } = {}): IdeaView {
  const { heading = 'Faster pulls' } = options;
  return only(site({ [IDEA_PATH]: `### Harbor\n\n#### ${heading}\n\n${fields}\n` }, options).ideas);
}

/** The one of some values; throws where there are none, or more. */
export function only<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined || values.length > 1) throw new Error(`${values.length} instead of one`);
  return value;
}

/** All pages of a site. */
export function pagesOf({ files, ...pages }: Site): PageView[] {
  return Object.values(pages).flat();
}

/** "a > b > c": the texts of some links or mentions. */
export function texts(mentions: readonly { text: string }[]): string {
  return mentions.map(({ text }) => text).join(' > ');
}
