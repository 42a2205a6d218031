import type { VNode } from 'preact';
import type { CallsView } from '../../src/site/pages/build-calls.ts';
import { WindowDays, WindowState } from './window.tsx';

/** What people can get into, and when. The browser puts what is open first, and takes away what is closed. */
export function Calls({ view: { heading, lead, none, calls } }: { view: CallsView }): VNode {
  return (
    <section>
      <h2>{heading}</h2>
      <p data-calls-lead data-none={none}>
        {lead}
      </p>
      {calls.length > 0 && (
        <ul class="plain" data-calls>
          {calls.map(({ term, window }) => (
            <li key={`${term.href} ${window.activity}`}>
              <a href={term.href}>{term.text}</a>: {window.activity}, <WindowDays window={window} />.{' '}
              <WindowState mark={window.mark} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
