import type { VNode } from 'preact';
import type { Frame } from '../../src/site/views.ts';

/** The head of every page. What needs a script is hidden until the script is there. */
export function SiteHeader({ frame }: { frame: Frame }): VNode {
  return (
    <header class="site-header">
      <a class="site-title" href={frame.home}>
        {frame.siteTitle}
      </a>
      <div class="site-tools">
        <button
          type="button"
          class="tool"
          aria-haspopup="dialog"
          aria-keyshortcuts="/ Control+K Meta+K"
          data-open-search
          hidden
          data-awaited
        >
          Search <kbd class="wide">/</kbd>
        </button>
        <button type="button" class="tool" data-theme-switch hidden data-awaited>
          <span class="wide">Theme: </span>
          <span data-theme-name>auto</span>
        </button>
      </div>
      <nav aria-label="Main">
        <ul class="navigation">
          {frame.navigation.map(({ text, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ?? undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
