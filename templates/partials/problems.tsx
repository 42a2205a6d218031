import type { VNode } from 'preact';
import type { ProblemView } from '../../src/site/problems/build-problem-views.ts';
import { Heading } from './heading.tsx';
import { InlineCode } from './inline-code.tsx';

const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<
  ProblemView['severity'],
  string
>;

/** What is wrong in the documents of a page, for those who write them. */
export function Problems({ problems }: { problems: readonly ProblemView[] }): VNode {
  return (
    <section class="card" aria-labelledby="problems">
      <Heading id="problems">To mend in the documents of this page</Heading>
      <ul>
        {problems.map(({ severity, reason, note, place, rule }) => (
          <li key={`${place} ${rule.text} ${reason}`}>
            <strong>{SEVERITIES[severity]}:</strong> <InlineCode text={`${reason}. ${note}`} />
            <div class="quiet">
              {place}, rule {rule.href === null ? rule.text : <a href={rule.href}>{rule.text}</a>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
