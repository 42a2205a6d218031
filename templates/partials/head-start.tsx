import type { VNode } from 'preact';

interface HeadStartProps {
  title: string;
  /** The Content-Security-Policy: it holds for what stands behind it. */
  policy: string;
}

/** What stands first in the head of every document. */
export function HeadStart({ title, policy }: HeadStartProps): VNode {
  return (
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>
  );
}
