import { renderHtml } from '../markdown/render-html.ts';

/**
 * Renders fields, and keeps what it rendered for the site before: markdown that has not changed is not rendered again.
 * `next` begins another site and forgets what the last one did not use.
 */
export function keepRendered(): { render: typeof renderHtml; next(): void } {
  let before = new Map<string, string>();
  let now = new Map<string, string>();
  return {
    render(markdown, base = null) {
      const key = `${base ?? ''}\n${markdown}`;
      const html = now.get(key) ?? before.get(key) ?? renderHtml(markdown, base);
      now.set(key, html);
      return html;
    },
    next() {
      before = now;
      now = new Map();
    },
  };
}
