import type { ComponentChildren, VNode } from 'preact';

interface AnchorProps {
  href: string;
  children: ComponentChildren;
}

/**
 * A link to what a document or another file of the content names. Of one that leads away search engines are told that
 * anyone may have written it: a test holds that they are told the same of those in the text of a field.
 */
export function Anchor({ href, children }: AnchorProps): VNode {
  return (
    <a href={href} rel={isOutside(href) ? 'nofollow noopener ugc' : undefined}>
      {children}
    </a>
  );
}

/** With a scheme, or with a host and the scheme of the page. */
function isOutside(href: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
}
