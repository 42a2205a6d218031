/* What hostile documents repeat: pieces on which a pattern could go back and forth. */

/** In lists of people. */
export const people = [
  'a@a@a@',
  'a@a.',
  'a@a.a ',
  'a AT ',
  'a AT a DOT ',
  'a[at]',
  '@a,',
  '@a ',
  '@',
  '@[',
  'a@',
  '(a ',
  ') ',
  'A (@a), ',
  ' and ',
  ', ',
  ' - ',
];

/** Marks, white space and words. */
export const marks = [
  '*',
  '(',
  '((a ',
  '_',
  '`',
  '#',
  '\\',
  '\\*',
  '|',
  '| a ',
  '&amp;',
  '\t',
  ' ',
  'a',
  'a ',
  'a-',
  'a - ',
  '%',
  'a.',
  '1 ',
];

/** Labels and what looks like them. */
export const labels = [
  'Label: ',
  'Mentors: ',
  'Mentors - ',
  'Mentors',
  'Mentor(s) ',
  ': ',
  '::',
  'a:',
  '**Label**:',
  '：',
];

/** In lists of links. */
export const links = [
  'https://',
  'https://a ',
  'https://a,',
  'http://a) ',
  'http://a).',
  'www.a.',
  'https://github.com/',
];

/** Addresses of which markdown hides a part. */
export const hidden = [
  'a<b>@</b>b.org ',
  'a&#64;b.org ',
  '&#97;&#64;&#97;&#46;&#97;&#97;&#32;',
  '**a**@b.org ',
  'a\\@b.org ',
  '<mailto:a%40b.org>',
  '[a](mailto:a%40b.org "a")',
  'mailto:a%40b.org ',
  'mailto:',
  '<!-- a@b.org -->',
  '<',
];

/** In timelines. */
export const dates = ['Jan 1 ', 'January ', '2023-01-01 ', 'Jan 1 - ', '1:00 '];

/** Whole lines. */
export const lines = [
  '- a\n',
  '-\n',
  '- Mentors: a\n',
  '- Label: a\n\n',
  '- Jan 1: a\n',
  '- [a](#a)\n',
  '| a | b |\n',
  '<!-- a -->\n',
  '[a]: b\n',
];

/** Whole paragraphs and sections. */
export const sections = [
  '# a\n',
  '### A\n\n- Mentors: a\n\n',
  '#### A\n\na\n\n',
  'Label: a\n\n',
  'Mentors:\n',
  'Mentors: a\n',
];

/** On these the parser (micromark) takes its time itself. */
export const slow = [
  '[',
  '[[a ',
  '[a](',
  '](',
  '![',
  '[a]',
  '[^a]',
  '<',
  '<a ',
  '**a',
  '*a_',
  '> a\n',
  'a\n',
];
