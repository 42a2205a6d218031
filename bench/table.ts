import type { Machine, Report, ReportLine, Scale } from './report.ts';

/** What is judged, as the table names it. */
const JUDGED = { wall: 'wall', cpu: 'CPU', memory: 'memory' } as const satisfies Record<
  ReportLine['judged'],
  string
>;

/** A report as markdown: what was measured where, and a table with a line for each ratio. */
export function renderTable(report: Report): string {
  const { lines, scales } = report;
  const head = [
    'measured',
    'judged by',
    'at most',
    ...scales.flatMap(({ factor }) => [`${factor}x wall`, `${factor}x CPU`]),
    'growth',
  ];
  const rows = lines.map((line) => renderLine(line, scales));
  const table = [head, ['---', '---', ...head.slice(2).map(() => '---:')], ...rows];
  return `${describeRun(report)}\n\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function describeRun({ label, date, machine, runs, scales }: Report): string {
  const [first] = scales;
  const contents = scales.map(
    ({ factor, bytes, ideas }) => `${factor}x is ${toMegabytes(bytes)} with ${ideas} ideas`,
  );
  const times = runs === 1 ? 'one run' : `medians of ${runs} runs`;
  const release = label === null ? '' : `${label}, `;
  const subjects = first?.subjects ?? {};
  const seconds = ({ wall, cpu }: { wall: number; cpu: number | null }): string =>
    `${wall.toFixed(1)} s by the clock${cpu === null ? '' : `, ${cpu.toFixed(1)} s of CPU`}`;
  const cold =
    first && subjects.cold ? ` A cold build of ${first.factor}x took ${seconds(subjects.cold)}.` : '';
  return `${release}${date}, on ${describeMachine(machine)}; ${times}; ${contents.join(', ')}.${cold}`;
}

function describeMachine({ name, cores, memory, system, node }: Machine): string {
  return `${name} (${cores} cores, ${Math.round(memory / 2 ** 30)} GiB, ${system}, Node.js ${node})`;
}

/** What is not as asked is bold. */
function renderLine(line: ReportLine, scales: readonly Scale[]): string[] {
  const { title, judged, atMost, growth, growthAtMost } = line;
  const cells = scales.flatMap(({ factor }) => {
    const value = line.values.find((candidate) => candidate.factor === factor)?.value;
    if (judged === 'memory') return [value === undefined ? '' : mark(toMegabytes(value), value, atMost), ''];
    const { wall = null, cpu = null } = line.ratios.find((ratio) => ratio.factor === factor) ?? {};
    const show = (ratio: number | null, name: 'wall' | 'cpu'): string =>
      ratio === null ? '' : mark(toShort(ratio), ratio, name === judged ? atMost : null);
    return [show(wall, 'wall'), show(cpu, 'cpu')];
  });
  const most = atMost === null ? '' : judged === 'memory' ? toMegabytes(atMost) : String(atMost);
  const exponent = growth === null ? '' : mark(growth.toFixed(2), growth, growthAtMost);
  return [title, JUDGED[judged], most, ...cells, exponent];
}

function mark(text: string, value: number, atMost: number | null): string {
  return atMost !== null && value > atMost ? `**${text}**` : text;
}

/** Two digits or three. */
function toShort(ratio: number): string {
  if (ratio >= 10) return ratio.toFixed(0);
  return ratio.toFixed(ratio >= 0.1 ? 2 : 3);
}

function toMegabytes(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
