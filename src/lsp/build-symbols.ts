import type { HeadingReading, HeadingRole } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Stretch } from './to-range.ts';

/** A heading in the outline of a document. */
export interface FoundSymbol extends Stretch {
  name: string;
  role: HeadingRole;
  /** The heading itself; the stretch is all that stands below it. */
  heading: Stretch;
  children: FoundSymbol[];
}

/** The outline: parts, projects, groups, ideas; templates and details of ideas are left out. */
export function buildSymbols({ text, reading }: CheckedDocument): FoundSymbol[] {
  const root: FoundSymbol[] = [];
  const open: { symbol: FoundSymbol; heading: HeadingReading }[] = [];
  for (const heading of reading.headings) {
    if (heading.role === 'ignored' || heading.role === 'detail') continue;
    const { value, place } = heading.title;
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
    while (open.length > 0 && !contains(open.at(-1)?.heading, heading)) close(open.pop()?.symbol, start);
    const symbol = {
      name: value.trim() || '(no title)',
      role: heading.role,
      start,
      end: text.length,
      heading: { start, end },
      children: [],
    };
    (open.at(-1)?.symbol.children ?? root).push(symbol);
    open.push({ symbol, heading });
  }
  return root;
}

/** An idea at the depth of a project's heading belongs to it. */
function contains(outer: HeadingReading | undefined, inner: HeadingReading): boolean {
  if (!outer) return false;
  const isOwn = inner.role === 'idea' && (outer.role === 'project' || outer.role === 'group');
  return outer.depth < inner.depth || (isOwn && outer.depth === inner.depth);
}

function close(symbol: FoundSymbol | undefined, end: number): void {
  if (symbol) symbol.end = end;
}
