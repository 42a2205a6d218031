import { expect, test } from 'vitest';
import { stripMarkup } from '../../src/markdown/strip-markup.ts';

test.each([
  ['a <!-- hidden --> b', 'a  b'],
  ['a <!-- b', 'a <!-- b'],
  ['<!-- a --><!-- b', '<!-- b'],
  ['<!-->a-->', ''],
  ['<b onclick="c">a</b><br/>', 'a'],
  ['<pod-name> and <script>', '<pod-name> and <script>'],
])('%j says %j', (html, text) => {
  expect(stripMarkup(html)).toBe(text);
});

/** Characters: as long as the longest documents, many times over. */
const LENGTH = 200_000;

test.each(['<!--', '<!-- -->', '<a ', '<a', '<', '</', '<a /////', '<!--<a '])(
  'a run of %j takes no longer than it is long',
  (part) => {
    const start = performance.now();
    stripMarkup(part.repeat(LENGTH / part.length));
    stripMarkup(`<a${part.repeat(LENGTH / part.length)}`);
    // Milliseconds; where each part looked for an end, it would be minutes.
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
