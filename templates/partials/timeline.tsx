import type { VNode } from 'preact';
import type { TimelineItem } from '../../src/site/pages/build-term-view.ts';
import type { DateView } from '../../src/site/views.ts';
import { WindowState } from './window.tsx';

/** The dates of a term, as written and as days, and a place for their state. */
export function Timeline({ timeline }: { timeline: readonly TimelineItem[] }): VNode {
  return (
    <table class="timeline">
      <thead>
        <tr>
          <th scope="col">Activity</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {timeline.map(({ activity, date, start, end, mark }) => (
          <tr key={activity}>
            <th scope="row">{activity}</th>
            <td>
              {date}
              {start && <Days start={start} end={end} />}
              {mark && <WindowState mark={mark} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Days({ start, end }: { start: DateView; end: DateView | null }): VNode {
  return (
    <div class="quiet">
      <time dateTime={start.datetime}>{start.text}</time>
      {end && (
        <>
          {' to '}
          <time dateTime={end.datetime}>{end.text}</time>
        </>
      )}
    </div>
  );
}
