import { Fragment, type VNode } from 'preact';
import type { RuleBlock } from '../../src/site/rules/to-rule-sections.ts';
import { Fact } from '../partials/fact.tsx';
import { Heading } from '../partials/heading.tsx';
import { Html } from '../partials/html.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('rules', (view) => (
  <>
    <h1>{view.title}</h1>
    <dl class="facts">
      <Fact label="Rule">
        <code>{view.id}</code>
      </Fact>
      <Fact label="Severity">{view.severity}</Fact>
      <Fact label="Fix">
        {view.fix.text} {view.fix.command && <code>{view.fix.command}</code>}
      </Fact>
      <Fact label="To silence it">
        <code>{view.silence}</code> below the heading of an idea or of a project, or above the first heading
        for the whole document
      </Fact>
    </dl>
    {view.example && (
      <p class="actions">
        <a class="tool" href={view.example.href}>
          {view.example.text}
        </a>
      </p>
    )}
    {view.sections.map(({ heading, blocks }) => (
      <Fragment key={heading?.id}>
        {heading && <Heading id={heading.id}>{heading.text}</Heading>}
        {blocks.map((block, index) => (
          <Block block={block} key={index} />
        ))}
      </Fragment>
    ))}
  </>
));

function Block({ block }: { block: RuleBlock }): VNode {
  if (block.kind === 'prose') return <Html html={block.html} />;
  return (
    <figure class="example">
      {block.caption && <figcaption>{block.caption}</figcaption>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <pre tabIndex={0}>
        <code>{block.code}</code>
      </pre>
    </figure>
  );
}
