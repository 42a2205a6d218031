import type { VNode } from 'preact';
import type { Metadata } from '../../src/site/metadata/build-metadata.ts';

/** What machines read in the head of a page. */
export function MetadataTags({ metadata }: { metadata: Metadata }): VNode {
  const { isHidden, openGraph, structuredData, feeds } = metadata;
  return (
    <>
      {isHidden && <meta name="robots" content="noindex" />}
      {openGraph.map(({ property, content }) => (
        <meta property={property} content={content} key={property} />
      ))}
      {feeds.map(({ text, href }) => (
        <link rel="alternate" type="application/atom+xml" title={text} href={href} key={href} />
      ))}
      {structuredData && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData }} />
      )}
    </>
  );
}
