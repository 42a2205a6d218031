import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { redactEmails } from '../../src/model/redact.ts';
import { redactMarkdown } from '../../src/model/redact-markdown.ts';
import { readDocument } from '../../src/parse/read-document.ts';
import type { Reading } from '../../src/parse/reading.ts';
import { vocabulary } from '../read.ts';
import { dates, hidden, labels, lines, links, marks, people, sections, slow } from './hostile-pieces.ts';

const IDEA = '### Harbor\n\n#### Faster pulls\n\n';
const MENTORS = `${IDEA}- Mentors: `;
const ISSUES = `${IDEA}- Issues: `;
const TIMELINE = '## Timeline\n\n';

/*
 * Patterns that go back and forth over a text show up as minutes: what takes two seconds here takes a hundred in a
 * document of 200 kB. The parser is slow in its own right on some of these: reading may take four times as long.
 */
describe('a long document of one thing repeated is read in seconds', () => {
  test.each([
    ...of(['*', '(', 'a@a@a@', 'Label: '], { place: MENTORS, size: 200_000, limit: 15 }),
    ...of([...people, ...marks, ...labels], { place: MENTORS, size: 30_000, limit: 2 }),
    ...of([...marks, ...labels], { place: '', size: 10_000, limit: 2 }),
    ...of(links, { place: ISSUES, size: 30_000, limit: 2 }),
    ...of(dates, { place: TIMELINE, size: 20_000, limit: 2 }),
    ...of([...lines, ...sections], { place: MENTORS, size: 15_000, limit: 2 }),
    ...of(slow, { place: MENTORS, size: 3_000, limit: 2 }),
  ])('$size characters of $piece behind $place', ({ piece, place, size, limit }) => {
    const text = place + repeat(piece, size);
    const taken = seconds(() => read(text));
    const allowed = taken < limit ? limit : limit + 4 * seconds(() => parseMarkdown(text));
    expect(taken).toBeLessThan(allowed);
  });

  test.each([...marks, ...people, '[a](mailto:', 'mailto:', ' ,', '(a@b.c, '])(
    'redacting 50 kB of %j',
    (piece) => {
      expect(seconds(() => redactEmails(`a@b ${repeat(piece, 50_000)}`))).toBeLessThan(4);
    },
  );

  test.each([...links, ...hidden])('redacting 30 kB of %j as markdown', (piece) => {
    const markdown = `a@b.org &amp; ${repeat(piece, 30_000)}`;
    const taken = seconds(() => redactMarkdown({ markdown, text: markdown }));
    expect(taken).toBeLessThan(2 + 8 * seconds(() => parseMarkdown(markdown)));
  });

  test.each(['@', ', ', '('])('130,000 times %j are no reason to give up', (piece) => {
    const { problems, ideas } = read(MENTORS + piece.repeat(130_000));
    expect([problems, ideas.map(({ title }) => title.value)]).toEqual([[], ['Faster pulls']]);
  });
});

interface Hostile {
  piece: string;
  place: string;
  /** In characters. */
  size: number;
  /** In seconds, beyond what the parser takes. */
  limit: number;
}

function of(pieces: readonly string[], where: Omit<Hostile, 'piece'>): Hostile[] {
  return pieces.map((piece) => ({ piece, ...where }));
}

function read(text: string): Reading {
  const path = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';
  return readDocument({ path, text }, vocabulary);
}

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

/** How long something takes, as the processor counts: what else runs on the machine does not matter. */
function seconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1e6;
}
