import type { VNode } from 'preact';

/** Text in which backticks mark code, as messages have it. */
export function InlineCode({ text }: { text: string }): VNode {
  return (
    <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
