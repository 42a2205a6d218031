import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/markdown/render-html.ts';

const BASE = 'https://github.com/cncf/mentoring/blob/main/programs/2024.md';

test.each([
  [
    'some *fine* **words** and `code`',
    '<p>some <em>fine</em> <strong>words</strong> and <code>code</code></p>',
  ],
  ['a ~~b~~', '<p>a <del>b</del></p>'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['3. c', '<ol start="3">\n<li>c</li>\n</ol>'],
  ['```js\na < b\n```', '<pre tabindex="0"><code>a &#x3C; b\n</code></pre>'],
  ['a<br>b', '<p>a<br>b</p>'],
  ['- [x] done\n- [ ] open', '<ul>\n<li>[x] done</li>\n<li>[ ] open</li>\n</ul>'],
  ['---\na: b\n---', '<hr>\n<h3>a: b</h3>'],
  ['', ''],
])('%j is %j', (markdown, html) => {
  expect(renderHtml(markdown)).toBe(html);
});

test('a table stays one', () => {
  expect(renderHtml('| a |\n| :-: |\n| b |')).toMatchInlineSnapshot(`
    "<div class="table" role="group" aria-label="Table" tabindex="0"><table>
    <thead>
    <tr>
    <th>a</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>b</td>
    </tr>
    </tbody>
    </table></div>"
  `);
});

describe('headings', () => {
  test.each([
    ['# A\n\n## B', ['h3', 'h4']],
    ['#### A\n\n##### B', ['h3', 'h4']],
    ['# A\n\n#### B', ['h3', 'h4']],
    ['### A\n\n# B\n\n# C', ['h3', 'h3', 'h3']],
    ['# A\n## B\n### C\n#### D\n##### E\n###### F', ['h3', 'h4', 'h5', 'h6', 'h6', 'h6']],
  ])('of %j begin at level 3 and skip none', (markdown, levels) => {
    expect(renderHtml(markdown).match(/(?<=<)h\d/g)).toEqual(levels);
  });
});

describe('links', () => {
  test.each([
    [
      '[a](https://example.org/?a=1&b=2)',
      '<a href="https://example.org/?a=1&#x26;b=2" rel="nofollow noopener">a</a>',
    ],
    [
      '<https://example.org/>',
      '<a href="https://example.org/" rel="nofollow noopener">https://example.org/</a>',
    ],
    ['www.example.org', '<a href="http://www.example.org/" rel="nofollow noopener">www.example.org</a>'],
    [
      '[a](https://example.org "\\"><script>")',
      '<a href="https://example.org/" rel="nofollow noopener">a</a>',
    ],
  ])('to the web stay: %s', (markdown, html) => {
    expect(renderHtml(markdown)).toBe(`<p>${html}</p>`);
  });

  test.each([
    ['[a](javascript:alert(1))', 'a'],
    ['[a](JaVaScRiPt:alert(1))', 'a'],
    ['[a](data:text/html,b)', 'a'],
    ['[a](vbscript:b)', 'a'],
    ['[*a*](mailto:jane@example.org)', '<em>a</em>'],
    ['jane@example.org', 'jane@example.org'],
    ['[a](//example.org/)', 'a'],
    ['[a](../b.md)', 'a'],
    ['[a](#b)', 'a'],
  ])('to elsewhere become text: %s', (markdown, html) => {
    expect(renderHtml(markdown)).toBe(`<p>${html}</p>`);
  });

  test.each([
    ['../b.md', 'https://github.com/cncf/mentoring/blob/main/b.md'],
    ['#b', `${BASE}#b`],
    ['b.md#c', 'https://github.com/cncf/mentoring/blob/main/programs/b.md#c'],
  ])('to other documents lead to them where the base is known: %s', (address, href) => {
    expect(renderHtml(`[a](${address})`, BASE)).toBe(
      `<p><a href="${href}" rel="nofollow noopener">a</a></p>`,
    );
  });

  test('from the root of a host, or of another kind, stay text whatever the base is', () => {
    expect(renderHtml('[a](/b) [c](javascript:d)', BASE)).toBe('<p>a c</p>');
  });
});

describe('pictures', () => {
  test('become links to them, so that no page loads anything from elsewhere', () => {
    expect(renderHtml('![a chart](https://example.org/a.png)')).toBe(
      '<p><a href="https://example.org/a.png" rel="nofollow noopener">a chart</a></p>',
    );
  });

  test('become text where they lie nowhere on the web, or in a link', () => {
    expect(renderHtml('![a](b.png) ![](c.png)')).toBe('<p>a Picture</p>');
    expect(renderHtml('[![a](https://example.org/a.png)](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener">a</a></p>',
    );
  });
});

describe('raw HTML', () => {
  test.each([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <script>alert(1)</script>', '<p>a &#x3C;script>alert(1)&#x3C;/script></p>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<b onclick="a()">b</b>', '<p>b</p>'],
    ['<p align="center">\nwords\n</p>', '<p>words</p>'],
    ['a <!-- hidden --> b', '<p>a  b</p>'],
    ['kubectl get <pod-name>', '<p>kubectl get &#x3C;pod-name></p>'],
    ['&lt;script&gt;', '<p>&#x3C;script></p>'],
  ])('never becomes HTML: %j', (markdown, html) => {
    expect(renderHtml(markdown)).toBe(html);
  });
});

test('a footnote is text and a list behind it, without links and ids', () => {
  expect(renderHtml('a[^1]\n\n[^1]: b')).not.toMatch(/href|id=|class/);
  expect(renderHtml('a[^1]\n\n[^1]: b')).toContain('<sup>1</sup>');
});

test('what is nested too deep for HTML is shown as its source', () => {
  const markdown = `${'> '.repeat(8_000)}<b>`;
  expect(renderHtml(markdown)).toBe(`<pre tabindex="0">${'> '.repeat(8_000)}&#x3C;b></pre>`);
});

test('a line of plain words is what the parser makes of it', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'B c',
      '王',
      '1',
      '2.',
      '3)',
      '-',
      '- ',
      '--',
      '+ ',
      ' ',
      '  ',
      '.',
      ':',
      ':-',
      '(',
      ')',
      '"',
      '’',
      '–',
      '!',
      '/',
      'http://x.y',
      'www.x.y',
      'WWW.',
      'x@y.z',
      '&',
      'é',
      '\u00A0',
    ],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      // Behind a line break, words are no longer plain.
      expect(renderHtml(parts.join(''))).toBe(renderHtml(`${parts.join('')}\n`));
    }),
    { numRuns: 5000 },
  );
});
