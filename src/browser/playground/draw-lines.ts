import { createElement } from '../page/create-element.ts';
import type { PlainProblem } from './verdict.ts';

/**
 * What lies behind the text area, line for line: it numbers the lines and underlines what is wrong in them. It has the
 * height of the text, so that the two scroll together.
 */
export interface Lines {
  /** Draws the lines that changed since it drew last. */
  draw(text: string): void;
  mark(problems: readonly PlainProblem[]): void;
  /** Where a problem is underlined. */
  find(problem: PlainProblem): Element | null;
}

/** A problem that goes on and on is underlined where it begins. */
const MOST_LINES = 20;

export function buildLines(container: HTMLElement): Lines {
  let lines: string[] = [];
  let marked: Element[] = [];
  return {
    draw: (text) => {
      const next = text.split('\n');
      const [from, behind] = compare(lines, next);
      const rows = next.slice(from, next.length - behind).map((line) => createElement('div', {}, line));
      const old = [...container.children].slice(from, lines.length - behind);
      const before = container.children[lines.length - behind] ?? null;
      for (const row of rows) container.insertBefore(row, before);
      for (const row of old) row.remove();
      lines = next;
    },
    mark: (problems) => {
      for (const row of marked) row.replaceChildren(row.textContent ?? '');
      const byLine = new Map<number, Stretch[]>();
      for (const stretch of problems.flatMap(toStretches))
        byLine.set(stretch.line, [...(byLine.get(stretch.line) ?? []), stretch]);
      marked = [...byLine].flatMap(([line, stretches]) => {
        const row = container.children[line - 1];
        row?.replaceChildren(...underline(lines[line - 1] ?? '', stretches));
        return row ?? [];
      });
    },
    find: ({ from }) => {
      const row = container.children[from.line - 1];
      return row?.querySelector(`[data-from="${from.column}"]`) ?? row ?? null;
    },
  };
}

/** How many entries two lists have in common at their beginning, and at their end behind that. */
function compare(a: readonly string[], b: readonly string[]): [number, number] {
  const most = Math.min(a.length, b.length);
  let from = 0;
  while (from < most && a[from] === b[from]) from += 1;
  let behind = 0;
  while (behind < most - from && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1;
  return [from, behind];
}

/** Part of a line, in columns from 1, its end exclusive. */
interface Stretch {
  line: number;
  from: number;
  to: number;
  severity: string;
}

function toStretches({ from, to, severity }: PlainProblem): Stretch[] {
  const count = Math.min(to.line - from.line + 1, MOST_LINES);
  return Array.from({ length: count }, (_, index) => ({
    line: from.line + index,
    from: index === 0 ? from.column : 1,
    to: from.line + index === to.line ? to.column : Number.POSITIVE_INFINITY,
    severity,
  }));
}

/** A line with what is wrong in it underlined; of stretches that overlap, what no other one has. */
function underline(line: string, stretches: readonly Stretch[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let end = 1;
  for (const { from, to, severity } of [...stretches].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const [start, stop] = [Math.max(from, end), Math.min(Math.max(to, from + 1), line.length + 1)];
    if (stop <= start) continue;
    nodes.push(
      line.slice(end - 1, start - 1),
      createElement(
        'mark',
        { 'data-severity': severity, 'data-from': String(from) },
        line.slice(start - 1, stop - 1),
      ),
    );
    end = stop;
  }
  return [...nodes, line.slice(end - 1)];
}
