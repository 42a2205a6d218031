import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/rules/rule-ids.ts';
import { check, fix } from '../check.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const IDEA = '### Harbor\n\n#### Faster pulls\n\n- Description: Pulling takes minutes.\n- Upstream Issue: ';
const rules: readonly RuleId[] = [
  'issue-url',
  'issue-list',
  'issue-shared',
  'link-punctuation',
  'link-target',
  'relative-link',
  'html-hidden',
];

/** Pieces of links and of HTML, whole and broken. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '"',
        '”',
        '`',
        '*',
        '.',
        ',',
        ':',
        '#',
        '/',
        '\\',
        '!',
        '|',
        '。',
      ),
      fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        '\r\n',
        '  ',
        '\n- ',
        '\n> ',
        '| a |\n| - |\n| ',
        '&amp;',
        '😀',
        '\uFFFC',
      ),
      fc.constantFrom(
        'https://a.org/b',
        'htps://a.org',
        'https:/',
        'www.a.org',
        'a.org/b',
        'goharbor/harbor#12',
        '#123',
      ),
      fc.constantFrom(
        '[x](',
        '](',
        '[x](https://a.org)',
        '[x] (https://a.org)',
        '[x]:(https://a.org)',
        '[y]: z',
        '[x][y]',
        '[]',
      ),
      fc.constantFrom(
        '<b>',
        '</b>',
        '<i>',
        '</i>',
        '<code>',
        '</code>',
        '<a href="https://a.org">',
        '</a>',
        '<br>',
        '<name>',
      ),
      fc.constantFrom(
        '<img src="a.png">',
        '<details>',
        '</details>',
        '<summary>',
        '<table>',
        '<!--',
        '-->',
        '<svg>',
        '<h4>',
      ),
      fc.constantFrom(
        'x',
        'jane',
        '#Harbor',
        '#faster-pulls',
        'README.md',
        './a b.md',
        '%20',
        '%',
        'Mentors: Jane',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => IDEA + parts.join(''));

test.each([
  ['(docs)[https://x.org/a]', '[docs](https://x.org/a)'],
  ['(docs)[https://x.org/a])[x]', '[docs](https://x.org/a))[x]'],
  ['(https://x.org/a)[docs])[x]', '[docs](https://x.org/a))[x]'],
])('parentheses and brackets change places, and nothing else does: %s', (text, fixed) => {
  expect(fix({ path: PATH, text: IDEA + text }, { rules: ['link-target'] })).toBe(IDEA + fixed);
});

describe('whatever stands in a document', () => {
  test('what is wrong has a place in it, and its edits are in it as well', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { place, edits } of check({ path: PATH, text }, { rules })) {
          const [start = -1, end = -1] = [place.start.offset, place.end.offset];
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          for (const edit of edits)
            expect(0 <= edit.start && edit.start <= edit.end && edit.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what is mended is not mended again', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        const fixed = fix({ path: PATH, text }, { rules });
        expect(fix({ path: PATH, text: fixed }, { rules })).toBe(fixed);
        expect(check({ path: PATH, text: fixed }, { rules }).flatMap(({ edits }) => edits)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
