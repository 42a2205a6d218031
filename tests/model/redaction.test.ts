import { describe, expect, test } from 'vitest';
import { redactEmails } from '../../src/model/redact.ts';
import { redactAll } from '../../src/model/redact-all.ts';
import { model } from '../read.ts';

test.each([
  ['Jane Doe (@jane, jane@host.org)', 'Jane Doe (@jane)'],
  ['Jane Doe (jane@host.org, @jane)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane; jane@host.org)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane，jane@host.org)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane, [jane@host.org](mailto:jane@host.org))', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane, <jane@host.org>)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane, a@host.org, b@host.org)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane, jane AT host DOT org)', 'Jane Doe (@jane)'],
  ['Jane Doe (@jane, jane[at]host.org) - primary', 'Jane Doe (@jane) - primary'],
  ['Jane Doe (@jane, jane@host.org), Ann Poe (@ann, ann@host.org)', 'Jane Doe (@jane), Ann Poe (@ann)'],
  ['Jane Doe (jane@host.org)', 'Jane Doe'],
  ['Jane Doe (jane@host.org), Ann Poe', 'Jane Doe, Ann Poe'],
  ['Jane Doe (jane AT host DOT org) - primary', 'Jane Doe - primary'],
])('between parentheses an address goes without a trace: %s', (text, expected) => {
  expect(redactEmails(text)).toBe(expected);
});

test.each([
  ['Write to jane@host.org.', 'Write to [e-mail address].'],
  ['Write to <jane@host.org>, please.', 'Write to [e-mail address], please.'],
  ['Write to [jane@host.org](mailto:jane@host.org).', 'Write to [e-mail address].'],
  ['Write to jane.doe+cncf@mail.host.co.uk', 'Write to [e-mail address]'],
  ['Write to jane AT host DOT org', 'Write to [e-mail address]'],
  ['Write to jane [at] host [dot] org', 'Write to [e-mail address]'],
  ['Write to jane(at)host.org', 'Write to [e-mail address]'],
  ['jane@host.org or ann@host.org', '[e-mail address] or [e-mail address]'],
  ['Write to jürgen@höst.de', 'Write to [e-mail address]'],
  ['Write to git@host.org: he answers', 'Write to [e-mail address]: he answers'],
])('elsewhere words stand in its place: %s', (text, expected) => {
  expect(redactEmails(text)).toBe(expected);
});

test.each([
  ['Write to [Jane](mailto:jane@host.org).', 'Write to Jane.'],
  ['Write to [Jane](mailto:jane%40host.org).', 'Write to Jane.'],
  ['Write to [Jane](MAILTO:jane@host.org).', 'Write to Jane.'],
  ['Write to [**Jane** or Ann](mailto:jane@host.org?subject=Hi), please', 'Write to **Jane** or Ann, please'],
])('a link to an address leaves its words: %s', (text, expected) => {
  expect(redactEmails(text)).toBe(expected);
});

test.each([
  'Pulls are slow.',
  'Jane Doe (@jane)',
  '@jane, @ann',
  'See https://medium.com/@jane/pulls and https://a.io/?q=a@b.c',
  'Use actions/checkout@v4.1.0',
  'Use react@18.2.0 from https://unpkg.com/react@18.2.0/umd',
  'Clone git@v1',
  'Run git clone git@github.com:org/repo.git',
  'Meet at noon (at the booth)',
  'LOOK AT THIS',
  'PLEASE LOOK AT THE ISSUE',
  'Images such as alpine@sha256:1a2b',
])('what is no address stays: %s', (text) => {
  expect(redactEmails(text)).toBe(text);
});

/** A document that says some things of a term, a project and an idea. */
function document({
  term = '',
  project = 'Harbor',
  group = 'Core',
  title = 'Faster pulls',
  field = '',
}): string {
  return `# 2024\n\n${term}\n\n## ${project}\n\n### ${group}\n\n#### ${title}\n\n- Skills: Go\n- Mentor: Ann Poe\n${field}\n`;
}

describe('the address of a mentor is not in the model, though the documents have it', () => {
  test.each([
    ['behind a mentor', { field: '- Mentors: Jane Doe (@jane, jane@host.org)' }],
    ['in place of a mentor', { field: '- Mentors: jane@host.org' }],
    ['as the link of a mentor', { field: '- Mentors: [Jane Doe](mailto:jane@host.org)' }],
    ['veiled', { field: '- Mentors: Jane Doe (jane AT host DOT org)' }],
    ['behind a mentee', { field: '- Mentees: Bo Roe (jane@host.org)' }],
    ['as the link of a mentee', { field: '- Mentees: [Bo Roe](mailto:jane@host.org)' }],
    [
      'in a description',
      { field: '- Description: Write to jane@host.org, or [to Jane](mailto:jane@host.org).' },
    ],
    [
      'in a description, as a reference',
      { field: '- Description: Write to [Jane][1].\n\n[1]: mailto:jane@host.org' },
    ],
    [
      'in a description, as HTML',
      { field: '- Description: Write to <a href="mailto:jane@host.org">Jane</a>.' },
    ],
    ['in an outcome', { field: '- Expected Outcome: jane@host.org is happy' }],
    ['among skills', { field: '- Skills: asking jane@host.org' }],
    ['as a skill', { field: '- Skills: jane@host.org' }],
    ['in place of an issue', { field: '- Issue: ask jane[at]host.org' }],
    ['as the link of an issue', { field: '- Issue: [ask](mailto:jane@host.org)' }],
    ['in place of a page', { field: '- LFX URL: jane@host.org' }],
    ['in a further field', { field: '- Contact: jane@host.org' }],
    ['in a label', { field: '\n##### Ask jane@host.org\n\nPlease.' }],
    ['in a title', { title: 'Ask jane@host.org' }],
    ['as the link of a title', { title: '[Faster pulls](mailto:jane@host.org)' }],
    ['in the heading of a group', { group: 'Core (jane@host.org)' }],
    ['in the heading of a project', { project: 'Harbor (jane@host.org)' }],
    ['in the status of a term', { term: 'Status: ask jane@host.org' }],
    ['in a timeline', { term: '## Timeline\n\n- March 1: write to jane@host.org' }],
    [
      'in a table of dates',
      { term: '| Activity | Date |\n|---|---|\n| Ask jane@host.org | jane@host.org |' },
    ],
    [
      'in a table of results',
      { term: '| Title | Mentee |\n|---|---|\n| Ask jane@host.org | [Bo](mailto:jane@host.org) |' },
    ],
  ])('%s', (_, parts) => {
    const built = model({ 'programs/summerofcode/2024.md': document(parts) });
    expect(built.ideas.length).toBeGreaterThan(0);
    expect(JSON.stringify(built).match(/"[^"]*host[^"]*"/gi)).toBeNull();
  });

  test('nor is there a key for it', () => {
    const { mentors } = model({
      'programs/summerofcode/2024.md': document({ field: '- Mentors: Jane Doe (jane@host.org)' }),
    });
    expect(mentors.map((mentor) => 'emails' in mentor)).toEqual([false, false]);
  });
});

describe('an address that readers of the page alone would see goes, and the rest stays', () => {
  test.each([
    ['jane<!-- no spam -->@example.org', '[e-mail address]'],
    ['jane<span>@</span>example.org', '[e-mail address]'],
    ['jane<b>@example.org</b>', '[e-mail address]</b>'],
    ['jane&#064;example.org', '[e-mail address]'],
    ['jane&#X40;example.org', '[e-mail address]'],
    ['jane@example&#46;org', '[e-mail address]'],
    ['&amp; &#106;**ane**@example.org', '&amp; [e-mail address]'],
    ['jane\\@example\\.org', '[e-mail address]'],
    ['**jane**@example.org', '[e-mail address]'],
    ['jane`@`example.org', '[e-mail address]'],
    ['jane![@](at.png)example.org', '[e-mail address]'],
    ['[jane](https://a.org)@example.org', '[e-mail address]'],
    ['[ask *jane*@example.org now](https://a.org)', '[ask [e-mail address] now](https://a.org)'],
    ['[jane](https://a.org/jane@example\\.org)', 'jane'],
    ['[ask](https://a.org "jane&#064;example.org")', 'ask'],
    ['![ask](mailto:jane%40example.org)', 'ask'],
    ['<mailto:jane%40example.org>', '[e-mail address]'],
    ['<mailto:jane%40ex%61mple.org>', '[e-mail address]'],
    ['mailto:jane%40example.org', '[e-mail address]'],
    ['[ask](<mailto:jane%40example.org>)', 'ask'],
    ['[ask](mailto:jane%40example.org "Jane")', 'ask'],
    ['[ask](m&#97;ilto:jane%40example.org)', 'ask'],
    ['[ask](mailto:jane%40example.org?subject=a%20(b))', 'ask'],
    ['<a title="jane&#064;example.org">', ''],
  ])('%s', (hidden, shown) => {
    const { markdown, text } = descriptionOf(`*Write* to ${hidden} first. **Soon**`);
    expect(markdown).toBe(`*Write* to ${shown} first. **Soon**`);
    expect(text).not.toMatch(/example|mailto/);
  });

  test.each([
    ['[Jane][m] knows.\n\n  [m]: mailto:jane%40example.org', 'Jane knows.'],
    ['Soon.\n\n  <div>jane<!-- x -->@example&#46;org</div>', 'Soon.\n\n\\[e-mail address\\]'],
    ['Soon.\n\n  | a |\n  | - |\n  | *jane*@host.org |', 'Soon.\n\n| a |\n| - |\n| [e-mail address] |'],
    ['- *a*\n  - b **jane**@example.org', '- *a*\n- b [e-mail address]'],
    ['*a*: &#106;ane@ex&#97;mple.org\n\n  *b*', '*a*: [e-mail address]\n\n*b*'],
    ['*a* &amp; &#106;ane@ex&#97;mple.org.\n\n  *b*', 'a \\& \\[e-mail address\\].\n\n*b*'],
  ])('%j', (hidden, shown) => {
    expect(descriptionOf(hidden).markdown.trim()).toBe(shown);
  });

  test('of two addresses each goes', () => {
    expect(descriptionOf('A *jane*@a.org, **b** _c_@a.org *d*').markdown).toBe(
      'A [e-mail address], **b** [e-mail address] *d*',
    );
  });

  test('references and links that hold none stay', () => {
    const markdown = 'A &amp; B \\@jane &#64;ann [a](https://a.org "b") <b>c</b>';
    expect(descriptionOf(markdown).markdown).toBe(markdown);
  });

  test('what is nested too deep is shown as plain text', () => {
    const { markdown } = redactAll({
      markdown: `${'> '.repeat(20_000)}mailto:jane%40host.org`,
      text: '*Ask* mailto:jane%40host.org',
    });
    expect(markdown).toBe('\\*Ask\\* \\[e-mail address\\]');
  });
});

/** A description, as the model has it. */
function descriptionOf(description: string): { markdown: string; text: string } {
  const field = `- Description: ${description}`;
  const { ideas } = model({ 'programs/summerofcode/2024.md': document({ field }) });
  return ideas[0]?.description ?? { markdown: '', text: '' };
}

test('a site may publish addresses', () => {
  const field = '- Mentors: Jane Doe (@jane, jane@host.org)\n- Description: Write to jane@host.org.';
  const { mentors, ideas } = model(
    { 'programs/summerofcode/2024.md': document({ field }) },
    { publishEmails: true },
  );
  expect(mentors.map(({ id, emails }) => [id, emails])).toEqual([
    ['ann-poe', []],
    ['jane', ['jane@host.org']],
  ]);
  expect(ideas[0]?.description?.text).toBe('Write to jane@host.org.');
});
