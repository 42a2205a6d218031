import type { ComponentChildren, VNode } from 'preact';

/** A heading of level 2 with an anchor to link to. */
export function Heading({ id, children }: { id: string; children: ComponentChildren }): VNode {
  return (
    <h2 id={id}>
      {children}{' '}
      <a class="anchor" href={`#${id}`} aria-label="Link to this section">
        #
      </a>
    </h2>
  );
}
