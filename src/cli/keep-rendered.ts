import { renderHtml } from '../markdown/render-html.ts';

/** By the options, and by the markdown. */
type Rendered = Map<string, Map<string, string>>;

/**
 * Renders fields, and keeps what it rendered for the site before: markdown that has not changed is not rendered again.
 * `next` begins another site and forgets what the last one did not use.
 */
export function keepRendered(): { render: typeof renderHtml; next(): void } {
  let before: Rendered = new Map();
  let now: Rendered = new Map();
  return {
    render(markdown, options = {}) {
      const key = JSON.stringify(options);
      const own = now.get(key) ?? new Map<string, string>();
      now.set(key, own);
      const known = own.get(markdown);
      if (known !== undefined) return known;
      const html = before.get(key)?.get(markdown) ?? renderHtml(markdown, options);
      own.set(markdown, html);
      return html;
    },
    next() {
      before = now;
      now = new Map();
    },
  };
}
