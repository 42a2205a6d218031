import assert from 'node:assert/strict';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { renderHtml } from '../../src/markdown/render-html.ts';
import { read } from '../read.ts';
import { fragments } from './generate-fragments.ts';
import type { Property } from './property.ts';

/** Of a document, in characters; the longer one has twice as many. */
const SIZE = 20_000;

/** Below so many seconds of the processor, a measurement says little, and nobody waits. */
const SOON = 0.5;

/** What twice the characters may take, in times: 2 is in proportion, 4 with the square. */
const MOST = 3.2;

/** What holds of any document that is repeated until it is long. */
export const TIME_PROPERTIES: readonly Property[] = [
  {
    name: 'reading-takes-time-in-proportion',
    texts: fragments,
    runs: 6,
    check: (text) =>
      checkGrowth(
        text,
        (long) => read(long),
        (long) => parseMarkdown(long),
      ),
  },
  {
    name: 'rendering-takes-time-in-proportion',
    texts: fragments,
    runs: 6,
    check: (text) =>
      checkGrowth(
        text,
        (long) => renderHtml(long),
        (long) => parseMarkdown(long),
      ),
  },
];

/** Growth is ours alone where the parser itself, which has its own ways to be slow, takes less than a fourth of it. */
function checkGrowth(piece: string, work: (text: string) => unknown, parse: (text: string) => unknown): void {
  if (piece === '') return;
  const [short, long] = [repeat(piece, SIZE), repeat(piece, 2 * SIZE)];
  const took = seconds(() => work(long));
  if (took < SOON || took < 4 * seconds(() => parse(long))) return;
  const least = (text: string) => Math.min(...[1, 2, 3].map(() => seconds(() => work(text))));
  const growth = least(long) / least(short);
  assert(growth < MOST, `twice the document takes ${growth.toFixed(1)} times as long, ${took.toFixed(1)} s`);
}

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** How long something takes, as the processor counts: what else runs on the machine does not matter. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
