import { describe, expect, test } from 'vitest';
import type { Idea } from '../../src/model/model.ts';
import { markdown, model } from '../read.ts';

/** The one idea that a document of Harbor has below its heading. */
function readOne(text: string): Idea {
  const { ideas } = model({
    'programs/summerofcode/2024.md': `### Harbor\n\n#### Faster pulls\n\n${text}\n`,
  });
  const [idea] = ideas;
  if (!idea || ideas.length > 1) throw new Error(`${ideas.length} ideas instead of one`);
  return idea;
}

/** "Label (kind): text" for each further field. */
function fields(text: string): string[] {
  return readOne(text).fields.map((field) => `${field.label} (${field.kind}): ${field.text}`);
}

test('a value that the keys of an idea hold in full is no further field', () => {
  const text = markdown`
    - Description: Pulls are slow.
    - Expected Outcome: Fast ones.
    - Recommended Skills: golang
    - Mentor(s): Jane Doe (@jane), [Ann Poe](https://github.com/ann) - primary
    - Mentee: [Bo Roe](https://a.io/bo)
    - Issue: <https://a.io/1>
    - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/1
  `;
  expect(fields(text)).toEqual([]);
});

test('an unknown label is a further field', () => {
  expect(fields('- Mentor: Jane Doe\n- Team size: **2** people')).toEqual(['Team size (other): 2 people']);
  expect(readOne('- Mentor: Jane Doe\n- Team size: **2** people').fields[0]?.markdown).toBe('**2** people');
});

test.each([
  [
    'an issue with words',
    '- Issue: https://a.io/1, which blocks pushes',
    'Issue (issues): https://a.io/1, which blocks pushes',
  ],
  ['an issue without a link', '- Issue: not yet', 'Issue (issues): not yet'],
  [
    'mentors with a remark',
    '- Mentor: Jane Doe (@jane) from the Harbor team',
    'Mentor (mentors): Jane Doe (@jane) from the Harbor team',
  ],
  [
    'mentors with an affiliation',
    '- Mentor: Jane Doe (@jane, Acme)',
    'Mentor (mentors): Jane Doe (@jane, Acme)',
  ],
  [
    'mentors with a firm behind "@"',
    '- Mentor: Jane Doe @ Red Hat (@jane)',
    'Mentor (mentors): Jane Doe @ Red Hat (@jane)',
  ],
  [
    'mentors that are nobody',
    '- Mentor: we still have to find somebody who wants to',
    'Mentor (mentors): we still have to find somebody who wants to',
  ],
  ['a page that is none', '- LFX URL: coming soon', 'LFX URL (lfxUrl): coming soon'],
  ['mentees with a remark', '- Mentee: Bo Roe (graduated)', 'Mentee (mentees): Bo Roe (graduated)'],
])('%s is kept as a field as well', (_, text, expected) => {
  expect(fields(`- Description: Pulls are slow.\n${text}`)).toEqual([expected]);
});

test('the link of a name is kept', () => {
  const idea = readOne('- Description: Slow.\n- Mentor: [Jane Doe](https://www.linkedin.com/in/jane)');
  expect(JSON.stringify(idea)).toContain('https://www.linkedin.com/in/jane');
});

test.each([
  ['beside it', '- Description: See [the docs][1].\n\n[1]: https://a.io/docs\n\n- Mentor: Jane Doe'],
  [
    'far below it',
    '- Description: See [the docs][1].\n- Mentor: Jane Doe\n\n## Links\n\n[1]: https://a.io/docs',
  ],
])('a link whose address is defined %s is kept', (_, text) => {
  expect(readOne(text).description?.markdown).toContain('https://a.io/docs');
});

test('text before a labelled description is the rest', () => {
  expect(readOne('Apply *soon*.\n\n- Description: Pulls are slow.')).toMatchObject({
    description: { text: 'Pulls are slow.' },
    rest: { text: 'Apply soon.', markdown: 'Apply *soon*.' },
  });
});

test('two values of one kind are both kept', () => {
  const idea = readOne(
    '- Description: Pulls are slow.\n- Skills: Go\n- Description: Pushes too.\n- Skills: Rust',
  );
  expect(idea).toMatchObject({
    description: { text: 'Pulls are slow. Pushes too.' },
    skillsText: 'Go; Rust',
    fields: [],
  });
});

test('labels are kept as written, each once', () => {
  const idea = readOne(
    '- Description: Slow.\n- Mentor(s): Jane Doe\n- **Upstream Issue (URL)**: none\n- Mentor(s): Ann Poe',
  );
  expect(idea.labels).toEqual(['Description', 'Mentor(s)', 'Upstream Issue (URL)']);
});

test('what an idea does not say is null or empty', () => {
  expect(readOne('- Mentor: Jane Doe')).toMatchObject({
    titleUrl: null,
    otherTitles: [],
    group: [],
    description: null,
    expectedOutcome: null,
    skills: [],
    skillsText: null,
    mentees: [],
    issues: [],
    lfxUrl: null,
    fields: [],
    rest: null,
  });
});

const MESSY = [
  ['stray bullets', '- Description: alpha\n- beta\n- Mentor: Jane Doe\n- gamma delta epsilon zeta eta theta'],
  ['stray paragraphs', 'alpha\n\n- Description: beta\n\ngamma\n\n- Mentor: Jane Doe\n\ndelta'],
  [
    'headings and quotations',
    '- Description: alpha\n\n> ### beta\n> gamma\n\n##### delta\n\nepsilon\n\n- zeta',
  ],
  [
    'code and tables',
    '- Description: alpha\n\n```sh\nbeta --gamma\n```\n\n| delta | epsilon |\n|---|---|\n| zeta | eta |',
  ],
  ['fields in code', '-     Description: alpha\n-     Mentor: Jane Doe, beta gamma delta epsilon zeta eta'],
  [
    'nested fields',
    '- Description: alpha\n  - Mentor: Jane Doe\n    - beta gamma delta epsilon zeta eta\n  - theta',
  ],
  [
    'links in links',
    '- Issue: [alpha beta](https://gamma.io/delta), [epsilon][1]\n\n[1]: https://zeta.io/eta',
  ],
  ['notes and images', '- Description: alpha[^1] ![beta](gamma.png)\n- Mentor: Jane Doe\n\n[^1]: delta\n'],
  [
    'markup of HTML',
    '- Description: <details><summary>alpha</summary>beta</details>\n- Mentor: Jane <b>Doe</b>',
  ],
  ['empty labels', '- Description:\n- Skills:\n- alpha\n- Mentor:\n\nbeta'],
  [
    'two of a kind',
    '- Mentor: Jane Doe\n- Mentor: alpha beta gamma delta epsilon zeta\n- LFX URL: https://eta.io\n- Apply: https://theta.io',
  ],
  ['issues of no kind', '- Issue: alpha/beta#12, gamma\n- Mentee: delta (epsilon, zeta)'],
] as const;

const GREEK = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'];

describe('no word is lost', () => {
  test.each(MESSY)('in %s', (_, text) => {
    const said = JSON.stringify(readOne(`- Skills: Go\n\n${text}`));
    const written = GREEK.filter((word) => new RegExp(`\\b${word}\\b`).test(text));
    expect(written.filter((word) => !new RegExp(`\\b${word}\\b`).test(said))).toEqual([]);
  });
});
