import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { keepSections } from '../../src/markdown/keep-sections.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { placeNodes } from '../../src/markdown/place-nodes.ts';
import { shared } from '../shared.ts';

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();

/** The tree of remark for the whole of a source. */
function parseWhole(source: string): Root {
  const tree = remark.parse(source);
  placeNodes(tree, source);
  return tree;
}

/** Cuts at each heading: sections of the usual length would hide what small documents show. */
const SHORTEST = 0;
const shortest = fc.constantFrom(SHORTEST, 10, 40);

describe('the tree of a document read in sections is that of the whole document', () => {
  const line = fc.constantFrom(
    ...['# A', '## B', '#', '#\tC', ' # D', '####### no', '#no', 'A', '===', '---', '***', '', '', ' ', '\t'],
    ...[
      '- a',
      '* b',
      '  c',
      '    d',
      '\te',
      '1. f',
      '- - g',
      '- # h',
      '> i',
      '> # j',
      '>',
      '- [ ] k',
      '- [x',
      '  ] l',
    ],
    ...['```', '~~~', '````js', '``` x', '  ```', '    ```', '- ```', '> ```', '`m', 'n`', '  ~~~'],
    ...[
      '<!-- o',
      '<!--',
      '-->',
      '<!-- p -->',
      '<!-->',
      '<div>',
      '</div>',
      '<pre>',
      '</pre>',
      '<b>q',
      '<?r',
      '?>',
      '<!X',
      '>',
    ],
    ...['[s]: /t', '[s]', '[^1]: u', '[^1]', '> [v]: w', '"x', '[y](z', '/a)', '![b](c)', '[d][s]', '[^e'],
    ...['| f | g |', '| - | :- |', ':-', '- :', 'h | i', '-|-'],
    ...[
      'j@k.l',
      'www.m.n',
      'https://o.p/#q',
      '(https://r.s)',
      'xmpp:t@u.v',
      'Www.W.x',
      '&#64;y.z',
      'a@b',
      '\\# c',
      '&amp;',
    ],
    ...[
      'title: d',
      '# comment',
      '**e**',
      '_f_',
      '~g~',
      '~~h~~',
      'i  ',
      'j\\',
      '\u2028# k',
      '\uFEFF# l',
      '\u0000',
      'm\u0085',
    ],
  );
  const ending = fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r');
  const source = fc
    .array(fc.tuple(line, ending), { maxLength: 14 })
    .map((lines) => lines.map((pair) => pair.join('')).join(''))
    .filter((text) => !/^(?:---|\uFEFF)/.test(text));

  const matter = fc
    .array(fc.constantFrom('title: A', '# B', '---b: 2', '----', '--- ', '', '# C'), { maxLength: 5 })
    .chain((lines) => fc.constantFrom('', ['---', ...lines, '---', ''].join('\n')));

  test('whatever the lines of the document are', () => {
    fc.assert(
      fc.property(source, matter, shortest, (text, first, length) => {
        expect(parseMarkdown(first + text, { shortest: length })).toEqual(parseWhole(first + text));
      }),
      { numRuns: 2000 },
    );
  });

  test('however often it is written anew, in part', () => {
    const writing = fc.array(fc.tuple(matter, source, source), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(writing, source, shortest, (texts, common, length) => {
        const parse = keepSections({ shortest: length });
        for (const [first, before, behind] of texts) {
          const text = `${first}${before}\n${common}\n# Z\n${behind}`;
          expect(parse(text)).toEqual(parseMarkdown(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.for(['content', join(shared, 'corpus')])('in all documents of %s', (folder) => {
    const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    for (const name of documents) {
      const text = readFileSync(join(folder, name), 'utf8');
      const whole = parseWhole(text);
      expect(parseMarkdown(text)).toEqual(whole);
      expect(parseMarkdown(text, { shortest: SHORTEST })).toEqual(whole);
    }
  });
});

test('a document that begins with a line, and has no front matter, keeps its lists', () => {
  expect(parseMarkdown('---\n\n- A\n').children.map(({ type }) => type)).toEqual(['thematicBreak', 'list']);
});
