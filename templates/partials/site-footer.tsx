import type { VNode } from 'preact';
import type { Frame } from '../../src/site/views.ts';

export function SiteFooter({ frame }: { frame: Frame }): VNode {
  return (
    <footer class="site-footer">
      <p>Made with Almanac from hand-written documents.</p>
      <ul class="in-line">
        {frame.footer.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        {frame.repository && (
          <li>
            <a href={frame.repository.href}>{frame.repository.text}</a>
          </li>
        )}
      </ul>
    </footer>
  );
}
