import type { VNode } from 'preact';

/** Safe HTML of a view, as it is: it went through `renderHtml`, which sanitizes it. */
export function Html({ html }: { html: string }): VNode {
  return <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
