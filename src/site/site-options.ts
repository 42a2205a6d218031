import type { History } from '../content/history.ts';
import type { Redirect } from '../content/redirect.ts';
import type { Settings } from '../content/settings.ts';
import type { renderHtml } from '../markdown/render-html.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { RulePage } from '../rules/rule-page.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { DocumentProblem } from './problems/document-problem.ts';

/** What a site is built of, besides the model. */
export interface SiteOptions extends PagesOptions {
  /** Where pages have moved to, besides what the model says of terms. */
  redirects: readonly Redirect[];
  /** What rules may ask of the content: the playground's rules ask the same. */
  surroundings: Surroundings;
}

/** What its pages are built of. */
export interface PagesOptions {
  settings: Settings;
  vocabulary: Vocabulary;
  /** When documents last changed; `null` where nobody knows. */
  history: History | null;
  /** Told on the pages that they are about; none on a site that is published. */
  problems: readonly DocumentProblem[];
  /**
   * Why documents could not be read: told on the page of data quality, because the site is without them. All could, if
   * it is left out.
   */
  unread?: readonly DocumentProblem[];
  /**
   * Whether search engines are to stay out, as of a preview: they are not, if it is left out. The site then has no
   * sitemap, and no page names an address as the one by which it wants to be found.
   */
  isHidden?: boolean;
  /** Renders a field: `renderHtml`, if it is left out; a command that stays may keep what it rendered. */
  render?: typeof renderHtml;
  /** The manual of each rule, in the order of the rules. */
  rulePages: ReadonlyMap<RuleId, RulePage>;
  /** Where the site lies on its host: "/" or "/x/", with a slash at either end. */
  pathPrefix: string;
  /** The host: "https://example.org"; `null` where it is not known, and there are no canonical URLs and no sitemap. */
  url: string | null;
}
