import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { renderHtml } from '../../src/markdown/render-html.ts';
import type { Property } from './property.ts';
import { characters, texts } from './texts.ts';

const BASE = 'https://github.com/cncf/mentoring/blob/main/programs/2024.md';

/** Each element that a field may hold, as a browser sees it, with its attributes. */
const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    'p br hr h3 h4 h5 h6 blockquote code strong em del sup ul table thead tbody tr th td'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href', 'rel', 'id', 'aria-label'],
  li: ['id'],
  img: ['src', 'alt', 'loading', 'decoding', 'referrerpolicy'],
  ol: ['start'],
  pre: ['tabindex'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
};

/** What attackers write, whole and in halves. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '[a](javascript:alert(1))',
  '[a](java&#10;script:alert(1))',
  '[a](&#x1;javascript:alert(1))',
  '[a](https://a/"onclick="alert(1))',
  '<javascript:alert(1)>',
  '<a href="javascript:alert(1)">',
  '<iframe srcdoc="',
  '<textarea>',
  '<noscript>',
  '<template>',
  '<!--',
  '-->',
  ']]>',
  '<?',
  '`<b onclick=a()>`',
  '![a](https://a/b.png "c")',
  '![a](data:image/svg+xml,b)',
  '"><script>',
  "'>",
  '&lt;script&gt;',
  '<base href=//a>',
  '<p style="position:fixed" id=search>',
];

const attacks = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), texts, characters), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));

/** What holds of the HTML of any field. */
export const HTML_PROPERTIES: readonly Property[] = [
  {
    name: 'html-is-safe',
    texts: attacks,
    runs: 200,
    check(text) {
      for (const html of [
        renderHtml(text),
        renderHtml(text, { base: BASE, emails: true, images: { base: BASE }, notes: 'user-content-x--' }),
      ]) {
        const tree = parseFragment(html);
        tree.childNodes.forEach(checkNode);
        // What browsers make of it and write out again is the same: nothing waits for a second reading.
        const again = serialize(tree);
        assert.equal(serialize(parseFragment(again)), again);
      }
    },
  },
];

function checkNode(node: DefaultTreeAdapterTypes.ChildNode): void {
  if (node.nodeName === '#text') return;
  assert('attrs' in node, `a ${node.nodeName}`);
  const allowed = ALLOWED[node.tagName];
  assert(allowed, `an element <${node.tagName}>`);
  for (const { name, value } of node.attrs) {
    assert(allowed.includes(name), `an attribute ${name} of <${node.tagName}>`);
    if (name === 'href') assert.match(value, /^(?:https?:\/\/[^\s<>"']|mailto:|#user-content-)/);
    if (name === 'src') assert.match(value, /^https:\/\//);
    if (name === 'id') assert.match(value, /^user-content-/);
  }
  node.childNodes.forEach(checkNode);
}
