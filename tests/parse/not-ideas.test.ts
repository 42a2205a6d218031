import { expect, test } from 'vitest';
import { markdown, outline, read } from '../read.ts';

const REAL =
  '### Harbor\n\n#### Faster pulls\n\n- Description: Pulls are slow.\n- Mentor: Jane Doe (@jane)\n';

test.each([
  ['between backticks', '```\n### CNCF Project Name\n#### Title\n- Description:\n- Mentor(s):\n```'],
  ['between tildes', '~~~markdown\n### Harbor\n#### Title\n- Description: Say what and why.\n~~~'],
  ['of indented code', '    ### Harbor\n    #### Title\n    - Description: Say what and why.'],
  ['in a comment', '<!--\n### Harbor\n\n#### Title\n\n- Description: Say what and why.\n-->'],
  [
    'with words in place of values',
    '### CNCF Project Name\n\n#### Title\n\n- Description: Say what and why.\n- Mentor(s):',
  ],
  ['with a title like a real one', '### Some project\n\n#### Some idea\n\n- Description: Say what and why.'],
])('a template %s holds no ideas', (_, template) => {
  expect(outline(read(`## Template\n\n${template}\n\n## Project ideas\n\n${REAL}`))).toEqual([
    'Harbor > Faster pulls',
  ]);
});

test('a template needs no heading of its own', () => {
  const text = `## Project ideas\n\n### CNCF Project Name\n\n#### Title\n\n- Description:\n- Mentor(s):\n\n${REAL}`;
  expect(outline(read(text))).toEqual(['Harbor > Faster pulls']);
});

test.each(['Sample', 'Sample:', 'Example', 'Sample idea', '_Sample_', 'Example project'])(
  'what stands below "### %s" is no idea',
  (heading) => {
    const sample =
      '#### Prometheus\n\n##### Better names\n\n- Description: Names are bad.\n- Mentor(s): Ann Poe (@ann)';
    expect(outline(read(`### ${heading}\n\n${sample}\n\n### Project ideas\n\n${REAL}`))).toEqual([
      'Harbor > Faster pulls',
    ]);
  },
);

test('a project called a sample in its own heading has no ideas', () => {
  const sample = '### Prometheus (sample)\n\n#### Better names\n\n- Description: Names are bad.';
  expect(outline(read(`${sample}\n\n${REAL}`))).toEqual(['Harbor > Faster pulls']);
});

test('a project may be called after samples without being one', () => {
  const text = '### Sample Controller\n\n#### Faster pulls\n\n- Description: Pulls are slow.';
  expect(outline(read(text))).toEqual(['Sample Controller > Faster pulls']);
});

test.each(['TODO', 'TBD', 'Title', 'Mentorship project Title', 'Your idea here', '...'])(
  'an idea called "%s" is none yet',
  (title) => {
    expect(
      outline(read(`${REAL}\n#### ${title}\n\n- Description: Say what and why.\n- Mentor(s):\n`)),
    ).toEqual(['Harbor > Faster pulls']);
  },
);

test('an idea with a title of its own is one before its fields are filled in', () => {
  const { ideas } = read('### Harbor\n\n#### Faster pulls\n\n- Description:\n- Mentor(s):\n');
  expect(ideas).toMatchObject([{ title: { value: 'Faster pulls' }, description: [], mentors: [] }]);
});

test('a project whose only idea is "TODO" has no ideas', () => {
  expect(outline(read('### Harbor\n\nTODO\n\n### Argo\n\n#### TODO\n'))).toEqual([]);
});

test.each([
  'Timeline',
  'Students',
  'Mentors',
  'Communication',
  'Organization Admins',
  'Current Year',
  'Application instructions',
  'Important dates',
  'FAQ',
  'How to apply',
  'Term 01 - 2024 March - May',
])('the section "%s" is no idea, whatever lines it has', (heading) => {
  const lines = '- Mentors: write to the list.\n- Description: of the program.\n- Jane Doe (@jane)';
  expect(outline(read(`## ${heading}\n\n${lines}\n\n## Project ideas\n\n${REAL}`))).toEqual([
    'Harbor > Faster pulls',
  ]);
});

test('a table of contents is no idea', () => {
  const contents = '## Table of Contents\n\n- [Harbor](#harbor)\n  - [Faster pulls](#faster-pulls)';
  expect(outline(read(`${contents}\n\n${REAL}`))).toEqual(['Harbor > Faster pulls']);
});

test.each([
  ['as lines', 'Website: https://goharbor.io\nGitHub: https://github.com/goharbor'],
  ['as bullets', '- Website: https://goharbor.io\n- GitHub: https://github.com/goharbor\n- Slack: #harbor'],
  ['in bold', '**Website**: https://goharbor.io\n\n**Communication**:\n\nWrite to #harbor.'],
  ['as prose', 'Harbor keeps images. Note: it needs a disk.'],
])('a project may introduce itself %s without being an idea', (_, intro) => {
  const text = REAL.replace('### Harbor', `### Harbor\n\n${intro}`);
  expect(outline(read(text))).toEqual(['Harbor > Faster pulls']);
  expect(outline(read(`### Argo\n\n${intro}\n\n${REAL}`))).toEqual(['Harbor > Faster pulls']);
});

test('a project may name the mentors of all its ideas without being one', () => {
  expect(outline(read(REAL.replace('### Harbor', '### Harbor\n\nMentors: Jane Doe (@jane)')))).toEqual([
    'Harbor > Faster pulls',
  ]);
});

test('a section of prose beside labelled ideas of a project is an idea', () => {
  const reading = read(`${REAL}\n#### Smaller images\n\nImages are large.\n\nThey need not be.\n`);
  expect(outline(reading)).toEqual(['Harbor > Faster pulls', 'Harbor > Smaller images']);
  expect(reading.ideas[1]?.description.map(({ text }) => text)).toEqual([
    'Images are large. They need not be.',
  ]);
});

test('the prose may come first', () => {
  const text = REAL.replace(
    '#### Faster pulls',
    '#### Smaller images\n\nImages are large.\n\n#### Faster pulls',
  );
  expect(outline(read(text))).toEqual(['Harbor > Smaller images', 'Harbor > Faster pulls']);
});

test.each(['Communication', 'Contact', 'Getting started', 'How to apply', 'Resources'])(
  'the section "%s" beside labelled ideas is none',
  (heading) => {
    const text = REAL.replace(
      '#### Faster pulls',
      `#### ${heading}\n\nWrite to #harbor.\n\n#### Faster pulls`,
    );
    expect(outline(read(text))).toEqual(['Harbor > Faster pulls']);
  },
);

test('prose in documents without labels is no idea', () => {
  const text = markdown`
    # LFX Mentorship

    ## Program Guidelines

    ### Mentee selection process

    Mentors choose.

    ### Stipends

    There are some.
  `;
  expect(outline(read(text))).toEqual([]);
});

test('an idea may be called what parts of documents are called, if it has the fields of an idea', () => {
  const text = `${REAL}\n#### Contact list\n\n- Description: We lose contacts.\n- Skills: Go\n- Mentor: Jane Doe (@jane)\n`;
  expect(outline(read(text))).toEqual(['Harbor > Faster pulls', 'Harbor > Contact list']);
});
