import type { VNode } from 'preact';
import type { DocumentProblem } from '../../src/site/problems/document-problem.ts';
import { Heading } from './heading.tsx';

const SEVERITIES = { error: 'Error', warning: 'Warning', note: 'Note' } as const satisfies Record<
  DocumentProblem['severity'],
  string
>;

/** What is wrong in the documents of a page, for those who write them. */
export function Problems({ problems }: { problems: readonly DocumentProblem[] }): VNode {
  return (
    <section class="card" aria-labelledby="problems">
      <Heading id="problems">To mend in the documents of this page</Heading>
      <ul>
        {problems.map(({ path, line, column, severity, reason, note, rule }) => (
          <li key={`${path}:${line}:${column}:${rule}`}>
            <p>
              <strong>{SEVERITIES[severity]}:</strong> {reason}. {note}
            </p>
            <p class="quiet">
              <code>{`${path}:${line}:${column}`}</code>, rule <code>{rule}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
