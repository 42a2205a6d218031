import type { ComponentChildren, VNode } from 'preact';
import type { Mention } from '../../src/site/views.ts';
import { MentionList } from './mention.tsx';

/** A term and its description; stands in a `<dl>`. */
export function Fact({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A fact that is a list of mentions; nothing where there are none. */
export function FactList({ label, mentions }: { label: string; mentions: readonly Mention[] }): VNode | null {
  if (mentions.length === 0) return null;
  return (
    <Fact label={label}>
      <MentionList mentions={mentions} />
    </Fact>
  );
}
