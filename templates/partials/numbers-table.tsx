import type { VNode } from 'preact';
import type { NumberRow, NumberTable } from '../../src/site/charts/chart.ts';
import { MentionText } from './mention.tsx';

/** The numbers of a picture. A table that is wider than the window scrolls by itself, with the keyboard too. */
export function NumbersTable({ id, table }: { id: string; table: NumberTable }): VNode {
  const { caption, columns, rows, sums } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard.
    <section class="numbers" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} key={row.heading.href ?? row.heading.text} />
          ))}
        </tbody>
        {sums && (
          <tfoot>
            <Row row={sums} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ row: { heading, cells } }: { row: NumberRow }): VNode {
  return (
    <tr>
      <th scope="row">
        <MentionText mention={heading} />
      </th>
      {cells.map((cell, place) => (
        <td key={place}>{cell}</td>
      ))}
    </tr>
  );
}
