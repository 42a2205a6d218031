import type { VNode } from 'preact';
import type { ProblemView } from '../../src/site/problems/build-problem-views.ts';
import { Heading } from './heading.tsx';
import { InlineCode } from './inline-code.tsx';

const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<
  ProblemView['severity'],
  string
>;

interface ProblemsProps {
  problems: readonly ProblemView[];
  id?: string;
  heading?: string;
}

/** What is wrong in documents, for those who write them: in those of the page, if no heading says otherwise. */
export function Problems({
  problems,
  id = 'problems',
  heading = 'To mend in the documents of this page',
}: ProblemsProps): VNode {
  return (
    <section class="card" aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
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
