import fc from 'fast-check';
import { fold } from '../../src/vocabulary/fold.ts';
import type { Written } from './facts.ts';

/** A stretch of markdown between blank lines. */
export type Block =
  | { type: 'paragraph'; lines: string[] }
  | { type: 'list'; marker: string; items: string[] };

/** Words of sentences. None is a label or starts like one, none names a part of a document. */
const WORDS = (
  'the scheduler should keep every replica healthy while nodes restart and operators need better traces across regions ' +
  'because latency grows slowly when clusters drift so we measure throughput with synthetic traffic naïve Größe 集群'
).split(' ');

/** Pieces of a sentence that are more than a word; what they say is what a reader sees. */
const PIECES: Written<string>[] = [
  { markdown: '`kubectl get pods`', says: 'kubectl get pods' },
  { markdown: '**carefully**', says: 'carefully' },
  { markdown: '*gently*', says: 'gently' },
  { markdown: '_quietly_', says: 'quietly' },
  { markdown: 'snake_case_name', says: 'snake_case_name' },
  { markdown: '[the guide](https://example.org/guide_(v2))', says: 'the guide' },
  { markdown: 'https://example.org/a_b', says: 'https://example.org/a_b' },
  { markdown: '<https://example.org/c>', says: 'https://example.org/c' },
  { markdown: '(in small steps)', says: 'in small steps' },
  { markdown: 'R&D', says: 'R&D' },
  { markdown: 'this &amp; that', says: 'this that' },
  { markdown: 'a\\_b', says: 'a_b' },
  { markdown: '@somebody', says: 'somebody' },
  { markdown: '2x', says: '2x' },
  { markdown: 'e2e,', says: 'e2e' },
  { markdown: '"quoted"', says: 'quoted' },
  { markdown: 'well-known', says: 'well-known' },
  { markdown: '– after all –', says: 'after all' },
];

const word: fc.Arbitrary<Written<string>> = fc
  .constantFrom(...WORDS)
  .map((text) => ({ markdown: text, says: text }));
const piece = fc.oneof({ arbitrary: word, weight: 6 }, { arbitrary: fc.constantFrom(...PIECES), weight: 1 });
const opening = fc.constantFrom(
  'Operators',
  'Every',
  'Let',
  'Our',
  'Replicas',
  'Ideally',
  'Über',
  '今',
  'We',
  'A',
);

/** A sentence, broken into lines as an editor would. */
export const sentence: fc.Arbitrary<{ lines: string[]; says: string }> = fc
  .record({
    first: opening,
    pieces: fc.array(fc.record({ piece, breaks: fc.boolean() }), { minLength: 2, maxLength: 6 }),
    wraps: fc.boolean(),
    end: fc.constantFrom('.', '', '!', '?', '…'),
  })
  .map(({ first, pieces, wraps, end }) => {
    const markdown = pieces.map(({ piece, breaks }) => (wraps && breaks ? '\n' : ' ') + piece.markdown);
    const says = fold([first, ...pieces.map(({ piece }) => piece.says)].join(' '));
    return { lines: `${first}${markdown.join('')}${end}`.split('\n'), says };
  });

const paragraph: fc.Arbitrary<{ blocks: Block; says: string }> = sentence.map(({ lines, says }) => ({
  blocks: { type: 'paragraph', lines },
  says,
}));

const list: fc.Arbitrary<{ blocks: Block; says: string }> = fc
  .record({
    marker: fc.constantFrom('-', '*', '+', '1.'),
    items: fc.array(sentence, { minLength: 1, maxLength: 2 }),
  })
  .map(({ marker, items }) => ({
    blocks: { type: 'list', marker, items: items.map(({ lines }) => lines.join(' ')) },
    says: items.map(({ says }) => says).join(' '),
  }));

/** What looks like a label inside code is none. */
const code: fc.Arbitrary<{ blocks: Block; says: string }> = fc
  .constantFrom('Skills: none', '- Mentors: nobody', '## name')
  .map((line) => ({ blocks: { type: 'paragraph', lines: ['```yaml', line, '```'] }, says: fold(line) }));

/** One to three paragraphs, lists or pieces of code. */
export const text: fc.Arbitrary<{ blocks: Block[]; says: string }> = fc
  .oneof(
    fc.tuple(paragraph),
    fc.tuple(list),
    fc.tuple(paragraph, list),
    fc.tuple(paragraph, paragraph),
    fc.tuple(paragraph, list, paragraph),
    fc.tuple(paragraph, code),
  )
  .map((parts) => ({
    blocks: parts.map(({ blocks }) => blocks),
    says: parts.map(({ says }) => says).join(' '),
  }));

/** One to three paragraphs outside lists, with a blank line before each but the first. */
export const paragraphs: fc.Arbitrary<Written<string>> = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map((sentences) => ({
    markdown: sentences.map(({ lines }) => lines.join('\n')).join('\n\n'),
    says: sentences.map(({ says }) => says).join(' '),
  }));
