import { buildReport } from '../../diff/build-report.ts';
import type { Diff } from '../../diff/diff.ts';
import type { Entry, EntryKind, Span } from '../../diff/report.ts';
import { buildPaint, type Paint, type Style } from './paint.ts';
import { toVisible } from './to-cells.ts';

export interface ChangesOptions {
  isColoured: boolean;
}

const SIGNS = {
  added: '+',
  removed: '-',
  changed: '~',
  error: '!',
  warning: '!',
  note: '*',
} as const satisfies Record<EntryKind, string>;

/** A diff for a terminal: sections of lines, each with a sign before it, and the headline behind them. */
export function renderChanges(diff: Diff, { isColoured }: ChangesOptions): string {
  const paint = buildPaint(isColoured);
  const print = isColoured ? paintSpan(paint) : printSpan;
  const { headline, sections } = buildReport(diff);
  const parts = sections.map(({ title, entries, note }) =>
    [
      paint('bold', title),
      ...entries.flatMap((entry) => renderEntry(entry, { paint, print })),
      ...(note ? [`  ${note.map(print).join('')}`] : []),
    ].join('\n'),
  );
  return `${[...parts, headline].join('\n\n')}\n`;
}

const STYLES = {
  added: 'green',
  removed: 'red',
  changed: 'cyan',
  error: 'red',
  warning: 'yellow',
  note: 'blue',
} as const satisfies Record<EntryKind, Style>;

interface Printer {
  paint: Paint;
  print: (span: Span) => string;
}

function renderEntry({ kind, spans, details }: Entry, { paint, print }: Printer): string[] {
  const line = (parts: readonly Span[]): string => parts.map(print).join('');
  return [
    `  ${paint(STYLES[kind], SIGNS[kind])} ${line(spans)}`,
    ...details.map((detail) => `      ${line(detail)}`),
  ];
}

const SPANS: Readonly<Record<Exclude<Span['kind'], 'text'>, Style>> = {
  added: 'green',
  removed: ['red', 'strikethrough'],
  page: 'bold',
  code: 'dim',
  path: 'dim',
};

function paintSpan(paint: Paint): Printer['print'] {
  return ({ kind, text }) => (kind === 'text' ? toVisible(text) : paint(SPANS[kind], toVisible(text)));
}

/** Without colours, what came and what went stands between signs, as `git diff --word-diff` has them. */
function printSpan({ kind, text }: Span): string {
  const plain = toVisible(text);
  switch (kind) {
    case 'added':
      return `{+${plain}+}`;
    case 'removed':
      return `[-${plain}-]`;
    case 'code':
      return `\`${plain}\``;
    default:
      return plain;
  }
}
