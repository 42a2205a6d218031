import type { VNode } from 'preact';
import type { ApplyView } from '../../src/site/build-apply-view.ts';
import { Anchor } from './anchor.tsx';
import { WindowDays, WindowState } from './window.tsx';

/** In one line when one can apply, and the way to how. */
export function WhenToApply({ apply: { windows } }: { apply: ApplyView }): VNode {
  return (
    <p>
      <a href="#apply">How to apply</a>
      {windows.map((window) => (
        <span key={window.activity}>
          : <WindowDays window={window} /> <WindowState mark={window.mark} />
        </span>
      ))}
    </p>
  );
}

/** When and how to apply, below a heading of level 2. */
export function ApplyBox({ apply }: { apply: ApplyView }): VNode {
  const { heading, windows, notes, text, links, contact } = apply;
  return (
    <section class="card apply" id="apply">
      <h2>{heading}</h2>
      {windows.length > 0 && (
        <ul class="plain">
          {windows.map((window) => (
            <li key={window.activity}>
              {window.activity}: <WindowDays window={window} />. <WindowState mark={window.mark} />
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <p class="quiet">{notes.join(' ')}</p>}
      <p>{text}</p>
      {links.length > 0 && (
        <ul class="plain">
          {links.map((link) => (
            <li key={link.href}>
              <Anchor href={link.href}>{link.text}</Anchor>
            </li>
          ))}
        </ul>
      )}
      {contact && (
        <p>
          {contact.text} {contact.link && <Anchor href={contact.link.href}>{contact.link.text}</Anchor>}
        </p>
      )}
    </section>
  );
}
