import { expect, test } from 'vitest';
import { list, write } from './add.ts';

/** The table of contents of a document that gets an idea. */
function contents(table: string, ideas: string, given: Parameters<typeof write>[1] = {}): string {
  const text = write(`# Program\n\n${table}\n\n${ideas}`, given);
  return text.slice(text.indexOf('\n\n') + 2, text.indexOf('\n\n## Project ideas'));
}

test('a table of contents of projects and ideas gets a line for both', () => {
  const table = '- [Project ideas](#project-ideas)\n  - [Linkerd](#linkerd)\n    - [A](#a)';
  expect(contents(table, list({ Linkerd: ['A'] }))).toBe(
    `${table}\n  - [Harbor](#harbor)\n    - [Faster pulls](#faster-pulls)`,
  );
});

test('a line stands where its heading does', () => {
  const table =
    '* [Harbor](#harbor)\n\t* [Audit](#audit)\n\t* [Signatures](#signatures)\n* [Linkerd](#linkerd)\n\t* [A](#a)';
  expect(contents(table, list({ Harbor: ['Audit', 'Signatures'], Linkerd: ['A'] }))).toBe(
    table.replace('\t* [Signatures]', '\t* [Faster pulls](#faster-pulls)\n\t* [Signatures]'),
  );
});

test('a table of contents of projects lists no ideas', () => {
  const table = '- [Linkerd](#linkerd)';
  const ideas = list({ Linkerd: ['A'] });
  expect(contents(table, ideas, { project: 'Linkerd' })).toBe(table);
  expect(contents(table, ideas)).toBe(`${table}\n- [Harbor](#harbor)`);
});

test('a list of links that is no table of contents stays as it is', () => {
  const table = '- [Linkerd](https://linkerd.io)';
  expect(contents(table, list({ Linkerd: ['A'] }))).toBe(table);
});

test('fragments are those of GitHub, for the second heading of a name and for marks', () => {
  const table = '- [Linkerd](#linkerd)\n  - [Faster pulls](#faster-pulls)';
  const ideas = list({ Linkerd: ['Faster pulls'] });
  expect(contents(table, ideas)).toBe(`${table}\n- [Harbor](#harbor)\n  - [Faster pulls](#faster-pulls-1)`);
  expect(contents(table, ideas, { title: 'A [x] & `B_c`' })).toContain('[A \\[x\\] & `B_c`](#a-x--b_c)');
});

test('a heading that becomes the second of its name gets the fragment that GitHub gives it', () => {
  const ideas = list({ Kubernetes: ['Faster pulls'], Linkerd: ['A'], Prometheus: ['B'] });
  const table =
    '- [Kubernetes](#kubernetes)\n  - [Faster pulls](#faster-pulls)\n- [Linkerd](#linkerd)\n- [Prometheus](#prometheus)';
  expect(contents(table, ideas)).toBe(
    `- [Harbor](#harbor)\n  - [Faster pulls](#faster-pulls)\n${table.replace('(#faster-pulls)', '(#faster-pulls-1)')}`,
  );
});
