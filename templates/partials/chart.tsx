import type { VNode } from 'preact';
import type { Bar, ChartView, Label, Tone } from '../../src/site/charts/chart.ts';
import { NumbersTable } from './numbers-table.tsx';

/**
 * A picture with its legend, what is found in it, and its numbers on demand. It is as wide as there is room and as high
 * as it says: `x` is in percent and nothing is scaled, so that texts keep their size in every window.
 */
export function Chart({ chart }: { chart: ChartView }): VNode {
  const { id, title, description, notes, legend, table } = chart;
  return (
    <figure class="chart">
      <figcaption>
        <strong>{title}</strong> {description}
      </figcaption>
      {legend.length > 0 && (
        <ul class="legend">
          {legend.map(({ tone, text }) => (
            <li key={text}>
              <Swatch tone={tone} /> {text}
            </li>
          ))}
        </ul>
      )}
      <Picture chart={chart} />
      {notes.length > 0 && <p class="quiet">{notes.join(' ')}</p>}
      <details>
        <summary>The numbers as a table</summary>
        <NumbersTable id={`${id}-numbers`} table={table} />
      </details>
    </figure>
  );
}

function Picture({ chart }: { chart: ChartView }): VNode {
  const { id, title, description, height, bars, lines, dots, labels } = chart;
  return (
    <svg
      class="picture"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={String(height)}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {bars.map((bar, place) => (
        <BarShape bar={bar} key={place} />
      ))}
      {lines.map(({ x1, y1, x2, y2, kind }, place) => (
        <line class={kind} x1={`${x1}%`} y1={y1} x2={`${x2}%`} y2={y2} key={place} />
      ))}
      {dots.map(({ x, y }, place) => (
        <circle cx={`${x}%`} cy={y} r="2" key={place} />
      ))}
      {labels.map((label, place) => (
        <LabelText label={label} key={place} />
      ))}
    </svg>
  );
}

function BarShape({ bar: { x, y, width, height, tone } }: { bar: Bar }): VNode {
  return <rect class={tone ?? 'gap'} x={`${x}%`} y={y} width={`${width}%`} height={height} />;
}

function LabelText({ label: { x, y, text, anchor, kind } }: { label: Label }): VNode {
  const at = anchor === 'start' ? undefined : anchor;
  return (
    <text class={kind} x={`${x}%`} y={y} text-anchor={at}>
      {text}
    </text>
  );
}

function Swatch({ tone }: { tone: Tone }): VNode {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect class={tone} x="1" y="1" width="12" height="12" />
    </svg>
  );
}
