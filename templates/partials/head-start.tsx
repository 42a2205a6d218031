import type { VNode } from 'preact';

/** What stands first in the head of every document. */
export function HeadStart({ title }: { title: string }): VNode {
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>
  );
}
