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
      '<a href="https://example.org/?a=1&#x26;b=2" rel="nofollow noopener ugc">a</a>',
    ],
    [
      '<https://example.org/>',
      '<a href="https://example.org/" rel="nofollow noopener ugc">https://example.org/</a>',
    ],
    ['www.example.org', '<a href="http://www.example.org/" rel="nofollow noopener ugc">www.example.org</a>'],
    [
      '[a](https://example.org "\\"><script>")',
      '<a href="https://example.org/" rel="nofollow noopener ugc">a</a>',
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
    expect(renderHtml(`[a](${address})`, { base: BASE })).toBe(
      `<p><a href="${href}" rel="nofollow noopener ugc">a</a></p>`,
    );
  });

  test('from the root of a host, or of another kind, stay text whatever the base is', () => {
    expect(renderHtml('[a](/b) [c](javascript:d)', { base: BASE })).toBe('<p>a c</p>');
  });
});

describe('pictures', () => {
  test('become links to them, so that no page loads anything from elsewhere', () => {
    expect(renderHtml('![a chart](https://example.org/a.png)')).toBe(
      '<p><a href="https://example.org/a.png" rel="nofollow noopener ugc">a chart</a></p>',
    );
  });

  test('become text where they lie nowhere on the web, or in a link', () => {
    expect(renderHtml('![a](b.png) ![](c.png)')).toBe('<p>a Picture</p>');
    expect(renderHtml('[![a](https://example.org/a.png)](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="nofollow noopener ugc">a</a></p>',
    );
  });
});

describe('pictures, where the settings want them,', () => {
  const images = { base: 'https://github.com/cncf/mentoring/raw/main/programs/2024.md' };
  const rest = 'loading="lazy" decoding="async" referrerpolicy="no-referrer"';

  test.each([
    [
      '![a "b"](https://example.org/a.png)',
      `<img src="https://example.org/a.png" alt="a &#x22;b&#x22;" ${rest}>`,
    ],
    [
      '![](a.png)',
      `<img src="https://github.com/cncf/mentoring/raw/main/programs/a.png" alt="Picture" ${rest}>`,
    ],
    [
      '[![a](https://example.org/a.png)](https://example.org/)',
      `<a href="https://example.org/" rel="nofollow noopener ugc"><img src="https://example.org/a.png" alt="a" ${rest}></a>`,
    ],
  ])('are shown: %s', (markdown, html) => {
    expect(renderHtml(markdown, { images })).toBe(`<p>${html}</p>`);
  });

  test.each([
    [
      '![a](http://example.org/a.png)',
      '<a href="http://example.org/a.png" rel="nofollow noopener ugc">a</a>',
    ],
    ['![a](data:image/png;base64,AA)', 'a'],
    ['![a](javascript:alert)', 'a'],
    ['<img src="https://example.org/a.png">', ''],
  ])('are none where they did not come encrypted: %s', (markdown, html) => {
    expect(renderHtml(markdown, { images })).toBe(html === '' ? '' : `<p>${html}</p>`);
  });
});

describe('addresses of e-mail', () => {
  test('are links where they may be published', () => {
    const html = '<a href="mailto:jane@example.org" rel="nofollow noopener ugc">';
    expect(renderHtml('[a](mailto:jane@example.org)', { emails: true })).toBe(`<p>${html}a</a></p>`);
    expect(renderHtml('jane@example.org', { emails: true })).toBe(`<p>${html}jane@example.org</a></p>`);
    expect(renderHtml('[a](MAILTO:jane@example.org)', { emails: true })).toBe(`<p>${html}a</a></p>`);
  });

  test('let no other scheme through', () => {
    expect(renderHtml('[a](javascript:mailto:b) [c](data:d)', { emails: true })).toBe('<p>a c</p>');
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

describe('footnotes', () => {
  const notes = 'user-content-a--';

  test('are text and a list behind it, without links and ids, where the page has no room for ids', () => {
    expect(renderHtml('a[^1]\n\n[^1]: b', { base: BASE })).not.toMatch(/href|id=|class|↩/);
    expect(renderHtml('a[^1]\n\n[^1]: b')).toContain('<sup>1</sup>');
  });

  test('and their numbers lead to each other', () => {
    expect(renderHtml('a[^b] [^b]\n\n[^b]: c', { notes })).toMatchInlineSnapshot(`
      "<p>a<sup><a href="#user-content-a--1" id="user-content-a--1-ref">1</a></sup> <sup><a href="#user-content-a--1" id="user-content-a--1-ref-2">1</a></sup></p>
      <p>Footnotes</p>
      <ol>
      <li id="user-content-a--1">
      <p>c <a href="#user-content-a--1-ref" aria-label="Back to reference 1">↩</a> <a href="#user-content-a--1-ref-2" aria-label="Back to reference 1-2">↩</a></p>
      </li>
      </ol>"
    `);
  });

  test.each([
    'a[^1] a[^1] b[^1-2]\n\n[^1]: c\n[^1-2]: d',
    'a[^content] [b[^x]](https://example.org)\n\n[^content]: c [^x]\n\n[^x]: y',
  ])('have ids of their own, whatever they are called: %j', (markdown) => {
    const ids = [...renderHtml(markdown, { notes }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^user-content-a--\d+(-ref(-\d+)?)?$/.test(id))).toEqual([]);
  });

  test('give no links inside of links', () => {
    const html = renderHtml('[a[^1]](https://example.org)\n\n[^1]: b', { notes });
    expect(html).toContain('<a href="https://example.org/" rel="nofollow noopener ugc">a<sup>1</sup></a>');
    expect(html).not.toContain('↩');
  });
});

test('what is nested deeper than anyone writes is shown as its source, however much stack there is', () => {
  for (const depth of [300, 8_000]) {
    const markdown = `${'> '.repeat(depth)}<b>`;
    expect(renderHtml(markdown)).toBe(`<pre tabindex="0">${'> '.repeat(depth)}&#x3C;b></pre>`);
  }
  expect(renderHtml(`${'> '.repeat(150)}a`)).toContain('<blockquote>\n<p>a</p>');
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

test('a relative link stays in the repository, or is text', () => {
  const base = 'https://github.com/me/ideas/blob/main/programs/2026.md';
  expect(renderHtml('[a](../../issues/1)', { base })).toContain(
    'href="https://github.com/me/ideas/blob/issues/1"',
  );
  expect(renderHtml('[a](../../../../../evil/phish)', { base })).toBe('<p>a</p>');
});
