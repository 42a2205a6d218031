import type { VNode } from 'preact';
import type { Frame } from '../../src/site/site.ts';

export function SiteHeader({ frame }: { frame: Frame }): VNode {
  return (
    <header class="site-header">
      <a class="site-title" href={frame.home}>
        {frame.siteTitle}
      </a>
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
