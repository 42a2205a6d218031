import type { VNode } from 'preact';
import type { DateView, TermView } from '../../src/site/site.ts';

/** The dates of a term, as written and as days. */
export function Timeline({ timeline }: Pick<TermView, 'timeline'>): VNode {
  return (
    <table class="timeline">
      <thead>
        <tr>
          <th scope="col">Activity</th>
          <th scope="col">Date</th>
        </tr>
      </thead>
      <tbody>
        {timeline.map(({ activity, date, start, end }) => (
          <tr key={activity}>
            <th scope="row">{activity}</th>
            <td>
              {date}
              {start && <Days start={start} end={end} />}
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
