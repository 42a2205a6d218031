import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNodes } from '../../src/markdown/find-nodes.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { followBlocks } from '../../src/parse/follow-blocks.ts';
import '../properties/seed.ts';

const OPENINGS = [
  '```',
  '~~~',
  '````',
  '``` a',
  '```a`b',
  '~~~ `x',
  '`',
  '* ```',
  '- ```',
  '> ```',
  '+ ~~~',
  '[^a]: ```',
];
const HTML = [
  '<!--',
  '-->',
  '<!-->',
  '> <!--',
  '- <!--',
  '<pre>',
  '</pre>',
  '<?',
  '?>',
  '<!A',
  '<div>',
  '<a>',
  '<![CDATA[',
  ']]]>',
];
const ROWS = ['| a |', '|-|', '| - |', '|:-:|', '| x', '|', '| a | b |', '|-|-|', '| \\| |'];
const OTHERS = [
  'a',
  'b *c*',
  '# h',
  '---',
  '===',
  '***',
  '- ',
  '- a',
  '1. a',
  '10) ',
  '> ',
  '[^a]: x',
  '[x]:',
  "'t",
  '"',
];
const INDENTATIONS = ['', '', '', ' ', '  ', '   ', '    ', '     ', '\t', ' \t', '- ', '> '];
const ENDS = ['\n', '\n', '\n\n', '\r\n', '\r', '\n \n', ' \n', '\t\n'];

const line = fc
  .tuple(
    fc.constantFrom(...INDENTATIONS),
    fc.constantFrom(...OPENINGS, ...HTML, ...ROWS, ...OTHERS),
    fc.constantFrom(...ENDS),
  )
  .map((parts) => parts.join(''));
const text = fc
  .tuple(fc.constantFrom('', '', '', '---\n', '\uFEFF'), fc.array(line, { minLength: 2, maxLength: 14 }))
  .map(([before, lines]) => before + lines.join(''));

/** What the parser makes of each line. */
function typesOf(source: string, count: number): string[] {
  const types = Array<string>(count).fill('text');
  for (const { type, position } of findNodes(parseMarkdown(source), ['code', 'table']))
    if (position) types.fill(type, position.start.line - 1, position.end.line);
  return types;
}

test('what is told to be code or a row is that for the parser, too', () => {
  fc.assert(
    fc.property(text, (source) => {
      const kindOf = followBlocks(source);
      const lines = source.match(/[^\n\r]+(?:\r\n?|\n)?|\r\n?|\n/g) ?? [];
      const types = typesOf(source, lines.length);
      const amiss = lines.filter((written, index) => {
        const kind = kindOf(written);
        const type = types[index];
        if (kind === 'code') return type !== 'code' && written.trim() !== '';
        return kind === 'row' && type === 'text';
      });
      expect(amiss).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
