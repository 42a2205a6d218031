import type { VNode } from 'preact';
import type { WindowMark } from '../../src/site/windows/tell-window.ts';
import type { WindowView } from '../../src/site/windows/to-window-view.ts';

/** The days of a window: "26 January to 10 February 2026", "until 24 May 2026". */
export function WindowDays({ window: { start, end, mark } }: { window: WindowView }): VNode {
  const from = <time dateTime={start.datetime}>{start.text}</time>;
  if (end === null)
    return (
      <>
        {{ whole: '', opening: 'from ', deadline: 'until ' }[mark.part]}
        {from}
      </>
    );
  return (
    <>
      {from} to <time dateTime={end.datetime}>{end.text}</time>
    </>
  );
}

/** The place where the reader's browser says whether a window is open. */
export function WindowState({ mark: { manner, part, start, end, until } }: { mark: WindowMark }): VNode {
  return (
    <strong
      class="window-state"
      data-window={manner}
      data-part={part}
      data-start={start}
      data-end={end ?? undefined}
      data-until={until ?? undefined}
      hidden
      data-awaited
    />
  );
}
