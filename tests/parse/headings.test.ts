import { expect, test } from 'vitest';
import { markdown, outline, read } from '../read.ts';

const FIELDS = '- Description: Pulls are slow.\n- Mentor: Jane Doe (@jane)';

test.each([
  ['one step deeper than its project', '### Harbor', '#### Faster pulls'],
  ['two steps deeper', '### Harbor', '##### Faster pulls'],
  ['as deep as headings go', '#### Harbor', '###### Faster pulls'],
  ['right at the top', '# Harbor', '## Faster pulls'],
  ['underlined', 'Harbor\n======', 'Faster pulls\n------------'],
  ['below an underlined project', 'Harbor\n------', '### Faster pulls'],
  ['with closing hashes', '## Harbor ##', '### Faster pulls ###'],
])('an idea may have its heading %s', (_, project, title) => {
  expect(outline(read(`${project}\n\n${title}\n\n${FIELDS}\n`))).toEqual(['Harbor > Faster pulls']);
});

test('blank lines around headings are left to the writer', () => {
  expect(outline(read(`### Harbor\n#### Faster pulls\n${FIELDS}\n#### Smaller images\n${FIELDS}`))).toEqual([
    'Harbor > Faster pulls',
    'Harbor > Smaller images',
  ]);
});

test.each([
  ['all its fields', `${FIELDS}\n- Skills: Go\n- Issue: https://a.io/1`],
  ['a description and a mentor', FIELDS],
])('an idea below the heading of one with %s is another of the same project', (_, fields) => {
  const text = `### Harbor\n\n#### One\n\n${fields}\n\n##### Two\n\n${fields}\n\n#### Last\n\n${fields}`;
  expect(outline(read(text))).toEqual(['Harbor > One', 'Harbor > Two', 'Harbor > Last']);
});

test('an idea at the depth of the project headings belongs to the project before it', () => {
  const text = `### Harbor\n#### One\n${FIELDS}\n### Two\n${FIELDS}\n### Argo\n#### Four\n${FIELDS}`;
  expect(outline(read(text))).toEqual(['Harbor > One', 'Harbor > Two', 'Argo > Four']);
});

test('an idea that follows the heading of its project at the same depth belongs to it', () => {
  expect(outline(read(`### Harbor\n\n### Faster pulls\n\n${FIELDS}`))).toEqual(['Harbor > Faster pulls']);
});

test('an idea above all project headings has no project', () => {
  const { ideas } = read(`## Project ideas\n\n### Faster pulls\n\n${FIELDS}`);
  expect(ideas.map(({ title, project }) => [title.value, project])).toEqual([['Faster pulls', null]]);
});

test.each([
  ['**Faster pulls**', 'Faster pulls'],
  ['Faster pulls**', 'Faster pulls'],
  ['Faster pulls\\*\\*', 'Faster pulls'],
  ['**Faster pulls', 'Faster pulls'],
  ['** Faster pulls **', 'Faster pulls'],
  ['*Faster* pulls with `oras`', 'Faster pulls with oras'],
  ['Faster   pulls', 'Faster pulls'],
  ['Faster &amp; smaller pulls', 'Faster & smaller pulls'],
  ['Faster pulls <!-- was: faster pushes -->', 'Faster pulls'],
  ['#Faster pulls', 'Faster pulls'],
  ['Bindings for C#', 'Bindings for C#'],
  ['Harbor: faster pulls', 'Harbor: faster pulls'],
  ['Harbor', 'Harbor'],
  ['[Website] Faster pages', '[Website] Faster pages'],
  ['Faster pulls :rocket:', 'Faster pulls :rocket:'],
  ['Match hosts with `*`', 'Match hosts with *'],
  ['Description of images: a schema', 'Description of images: a schema'],
])('the heading "#### %s" has the title "%s"', (heading, title) => {
  expect(read(`### Harbor\n\n#### ${heading}\n\n${FIELDS}`).ideas.map((idea) => idea.title.value)).toEqual([
    title,
  ]);
});

test('a project heading loses stray emphasis, and keeps what stands in parentheses', () => {
  const text = `### **Open Policy Agent (OPA)**\n\n#### One\n\n${FIELDS}\n\n### Harbor**\n\n#### Two\n\n${FIELDS}`;
  expect(outline(read(text))).toEqual(['Open Policy Agent (OPA) > One', 'Harbor > Two']);
});

const LFX = 'https://mentorship.lfx.linuxfoundation.org/project/1a2b';

test.each([
  ['to LFX', `[Faster pulls](${LFX})`, LFX, LFX],
  [
    'to CommunityBridge',
    '[Faster pulls](https://people.communitybridge.org/project/9)',
    'https://people.communitybridge.org/project/9',
    'https://people.communitybridge.org/project/9',
  ],
  ['to somewhere else', '[Faster pulls](https://goharbor.io/pulls)', 'https://goharbor.io/pulls', null],
  ['in part', `[Faster](${LFX}) pulls`, LFX, LFX],
  ['by reference', '[Faster pulls][lfx]', LFX, LFX],
  ['nowhere', 'Faster pulls', null, null],
])('a heading that links %s', (_, heading, titleUrl, lfxUrl) => {
  const [idea] = read(`### Harbor\n\n#### ${heading}\n\n${FIELDS}\n\n[lfx]: ${LFX}\n`).ideas;
  expect(idea?.title.value).toBe('Faster pulls');
  expect(idea?.titleUrl).toBe(titleUrl);
  expect(idea?.lfxUrl?.value ?? null).toBe(lfxUrl);
});

test('the link of a field goes before that of the heading', () => {
  const { ideas } = read(`### Harbor\n\n#### [Faster pulls](${LFX})\n\n${FIELDS}\n- LFX URL: ${LFX}/apply\n`);
  expect(ideas[0]?.lfxUrl?.value).toBe(`${LFX}/apply`);
});

test('a heading that links to LFX is an idea, labels or not', () => {
  expect(outline(read(`### Harbor\n\n#### [Faster pulls](${LFX})\n\nPulls are slow.\n`))).toEqual([
    'Harbor > Faster pulls',
  ]);
});

test.each([
  ['#### Faster pulls ####', 'in hashes'],
  ['#### Faster pulls\u00a0', 'before a space that does not break'],
  ['####    Faster pulls', 'behind spaces'],
  [' #### Faster pulls', 'behind a margin'],
])('the title in %j is what stands %s', (heading) => {
  expect(read(`### Harbor\n\n${heading}\n\n${FIELDS}`).ideas.map((idea) => idea.title.value)).toEqual([
    'Faster pulls',
  ]);
});

test('an idea reaches from its heading to its last line', () => {
  const text = markdown`
    ### Harbor

    #### One

    - Description: Pulls are slow.
      Very slow.

    ---

    #### Two
    - Mentor: Jane Doe (@jane)
  `;
  const { ideas } = read(text);
  expect(ideas.map(({ line, endLine }) => [line, endLine])).toEqual([
    [3, 6],
    [10, 11],
  ]);
  expect(ideas[1]?.title.place.start).toEqual({ line: 10, column: 1, offset: text.indexOf('#### Two') });
});

test('a number written as a word is a title, if it stands alone', () => {
  expect(
    outline(read('### Harbor\n\n#### Two\n\n- Mentors: Jane Doe\n\n#### Three\n\n- Mentors: Jane Doe\n')),
  ).toEqual(['Harbor > Two', 'Harbor > Three']);
});
