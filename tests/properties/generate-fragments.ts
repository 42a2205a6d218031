import fc from 'fast-check';

/** Pieces of markdown, whole and half, as they meet in documents that nobody tidied. */
const FRAGMENTS = [
  '# ', '### ', '#### Faster pulls\n\n', '## Project ideas\n\n', '### Sample\n\n', '### Timeline\n\n', '## **Harbor\n', '#\n',
  'Harbor\n======\n', '---\n', '***\n', '- - -\n', '- ', '* ', '+ ', '-\t', '-   ', '1. ', '2) ', '- [ ] ', '-\n', '  - ', '\t- ',
  '        - ', 'Mentor(s): ', '**Description**: ', '**Skills:**', 'Mentors', 'Upstream issue - ', 'Expected outcome**: ',
  'Mentees：', 'LFX URL:', 'Note: ', 'Other label: ', 'label:', ':', '：', 'Jane Doe (@jane)', '@bob', '(@', '@[', '@', 'a@b.org',
  '<jane@host.org>', 'jane AT host DOT org', 'jane[at]host', ' and ', ', ', '; ', ' - ', ' – primary', '(backup)', '(', ')', '((', '[',
  ']', '](', '[#1](https://github.com/a/b/issues/1)', '[jane][1]', '[1]: https://github.com/jane\n', '[^1]', '[^1]: note\n', '![', '<', '>',
  'https://', 'https://github.com/jane', '<https://mentorship.lfx.linuxfoundation.org/project/1>', 'http://[', 'https://a,https://b',
  '| Project | Mentors |\n| --- | --- |\n', '| Title | Mentee | Mentor |\n|-|:-:|\n', '| a | b |\n', '|', '\\|', '```\n', '~~~\n', '`', '``',
  '<div>\n', '</div>', '<br>', '<!-- ', ' -->', '<!--\n', '<details>\n', '<a name="x">', '&amp;', '&#0;', '&#x1F600;', '&nope;', '\\', '\\*',
  '\\\n', '**', '*', '_', '__', '~~', '---\nyear: 2022\n---\n', '---\nterm: [\n---\n', '\n', '\n\n', '\r\n', '\r', '\t', '    ', ' ', '  \n',
  '\u0000', '\u00A0', '\u2028', '\u200B', '\uFEFF', '\uD800', '\uDC00', '👩‍💻', 'é', 'e\u0301', '李雷', 'ﬁ', 'İ', 'constructor', '__proto__',
  'toString: ', 'Jan 29 - Feb 13', 'February 30th 2023', '2023-99-99', 'Status: done\n', '> ', '> - ', '>', 'a', 'Word ', '0', '{', '}', '$&',
];

/** Documents that tell of one idea and then go wrong, and ones that go wrong from the start. */
const STARTS = ['', '', '### Harbor\n\n#### Faster pulls\n\n', '### Harbor\n\n#### Faster pulls\n\n- Skills: Go\n- Mentors: '];

/** Any pieces of markdown, one after the other, with some random characters between them. */
export const fragments: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...STARTS),
    fc.array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...FRAGMENTS), weight: 12 },
        { arbitrary: fc.string({ maxLength: 6 }), weight: 1 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
      ),
      { maxLength: 40 },
    ),
  )
  .map(([start, pieces]) => start + pieces.join(''));
