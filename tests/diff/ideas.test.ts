import { describe, expect, test } from 'vitest';
import { ACCEPTED, diffOf, type Files, LIST, tell } from './diff-of.ts';

const ONE = `#### Faster image pulls

- Description: Pulling a large image takes minutes. Layers should come side by side.
- Expected Outcome: Layers are pulled side by side.
- Recommended Skills: Go, containers
- Mentor(s): Jane Doe (@jane), John Roe (@john)
- Upstream Issue: https://github.com/containerd/containerd/issues/1
`;
const TWO = `#### Smaller images

- Description: Images carry what nobody needs, and each node pays for it.
- Expected Outcome: A linter tells what can go.
- Recommended Skills: Rust
- Mentor(s): Jane Doe (@jane)
- Upstream Issue: https://github.com/containerd/containerd/issues/2
`;
const LIST_OF = (...ideas: string[]): string => `### containerd\n\n${ideas.join('\n')}`;
const BEFORE = { [LIST]: LIST_OF(ONE, TWO) };

describe('no change to the site', () => {
  test.each([
    ['nothing', (text: string) => text],
    ['re-wrapped lines', (text: string) => text.replace('minutes. Layers', 'minutes.\n  Layers')],
    ['other bullets', (text: string) => text.replaceAll('- ', '* ')],
    ['bullets without a space', (text: string) => text.replaceAll('- Mentor', '-Mentor')],
    ['bold labels', (text: string) => text.replaceAll(/- ([\w ()]+):/g, '- **$1**:')],
    ['blank lines between fields', (text: string) => text.replaceAll('\n- ', '\n\n- ')],
    ['fields in another order', (text: string) => text.replace(/(- Desc.*\n)(- Exp.*\n)/, '$2$1')],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['closed headings', (text: string) => text.replaceAll('#### Smaller images', '#### Smaller images ####')],
    ['a comment', (text: string) => `<!-- for mentors -->\n${text}`],
  ])('%s', async (_, change) => {
    expect(await tell(BEFORE, { [LIST]: change(LIST_OF(ONE, TWO)) })).toBe('No change to the site.\n');
  });

  test('ideas in another order', async () => {
    expect(await tell(BEFORE, { [LIST]: LIST_OF(TWO, ONE) })).toBe('No change to the site.\n');
  });

  test('another path of the same term', async () => {
    const path = LIST.replace('project_ideas.md', 'project_ideas.markdown');
    expect(await tell(BEFORE, { [path]: LIST_OF(ONE, TWO) })).toBe(`Documents
  ~ ${LIST} is now ${path}

No change to the site.
`);
  });
});

test('one added idea is one added idea', async () => {
  expect(await tell({ [LIST]: LIST_OF(ONE) }, BEFORE)).toBe(`Added ideas
  + Smaller images – containerd, LFX Mentorship 2024 Spring; mentored by Jane Doe (@jane)
      ${LIST}:11

1 idea added.
`);
});

test('a removed idea takes along the mentor that nobody else names', async () => {
  const alone = TWO.replace('Jane Doe (@jane)', 'Ann Lee (@ann)');
  expect(await tell({ [LIST]: LIST_OF(ONE, alone) }, { [LIST]: LIST_OF(ONE) })).toBe(`Removed ideas
  - Smaller images – containerd, LFX Mentorship 2024 Spring; mentored by Ann Lee (@ann)
      ${LIST}:11

Mentors
  - Gone: Ann Lee (@ann)

1 idea removed; 1 mentor gone.
`);
});

test('an idea in the place of another one is not that one', async () => {
  const other = `#### A dashboard for maintainers

- Description: Maintainers want to see which reviews wait for them.
- Mentor(s): Ann Lee (@ann)
`;
  const { ideas } = await diffOf({ [LIST]: LIST_OF(ONE) }, { [LIST]: LIST_OF(other) });
  expect(ideas.added.map(({ title }) => title)).toEqual(['A dashboard for maintainers']);
  expect(ideas.removed.map(({ title }) => title)).toEqual(['Faster image pulls']);
  expect(ideas.changed).toEqual([]);
});

test('the same mentors do not make one idea of two, nor do mentors without a name', async () => {
  const idea = (title: string, text: string, mentor: string): string =>
    `#### ${title}\n\n- Description: ${text}\n- Mentor(s): ${mentor}\n`;
  const before = idea(
    'Dark mode for the console',
    'Colours for the night, as people choose.',
    'Jane Doe (@jane)',
  );
  const after = idea('Fuzzing of parsers', 'Hostile bytes find what breaks.', 'Jane Doe (@jane)');
  expect((await diffOf({ [LIST]: LIST_OF(before) }, { [LIST]: LIST_OF(after) })).ideas.changed).toEqual([]);
  const others = [before.replace('Jane Doe (@jane)', '@jane'), after.replace('Jane Doe (@jane)', '@walter')];
  const nameless = await diffOf({ [LIST]: LIST_OF(others[0] ?? '') }, { [LIST]: LIST_OF(others[1] ?? '') });
  expect([nameless.ideas.added.length, nameless.ideas.removed.length]).toEqual([1, 1]);
});

test('an idea of which nothing but its mentors is known is renamed in its place', async () => {
  const bare = (title: string): string => `#### ${title}\n\n- Mentor(s): Jane Doe (@jane)\n`;
  const told = await tell({ [LIST]: LIST_OF(bare('One')) }, { [LIST]: LIST_OF(bare('Another')) });
  expect(told).toContain('1 idea renamed.');
});

test('a whole list of other titles is a list of renamed ideas, however long', async () => {
  const list = (mark: string): string =>
    LIST_OF(
      ...Array.from(
        { length: 80 },
        (_, index) =>
          `#### ${mark} of gate ${index}\n\n- Description: Work ${index} of gate${index} in door${index} with key${index}.\n`,
      ),
    );
  const { ideas } = await diffOf({ [LIST]: list('Opening') }, { [LIST]: list('Closing') });
  expect([ideas.added.length, ideas.removed.length, ideas.changed.length]).toEqual([0, 0, 80]);
});

test('a sign inside a text is a part of it', async () => {
  const sum = (sign: string): string => ONE.replace('takes minutes', `takes 2 ${sign} 3 minutes`);
  expect(await tell({ [LIST]: LIST_OF(sum('+')) }, { [LIST]: LIST_OF(sum('*')) })).toContain(
    '1 idea changed.',
  );
});

test('what an idea says otherwise is told field by field, a text word by word', async () => {
  const changed = ONE.replace('takes minutes', 'takes several minutes')
    .replace('Go, containers', 'Go')
    .replace(', John Roe (@john)', ', Jane Poe (@poe)')
    .replace('issues/1', 'issues/7');
  expect(await tell({ [LIST]: LIST_OF(ONE) }, { [LIST]: LIST_OF(changed) })).toBe(`Changed ideas
  ~ Faster image pulls – containerd, LFX Mentorship 2024 Spring
      Description: … a large image takes {+several+} minutes. Layers should come …
      Skills: [-Containers-]
      Mentors: [-John Roe (@john)-], {+Jane Poe (@poe)+}
      Issues: [-https://github.com/containerd/containerd/issues/1-], {+https://github.com/containerd/containerd/issues/7+}

Mentors
  + New: Jane Poe (@poe)
  - Gone: John Roe (@john)

1 idea changed; 1 mentor new, 1 gone.
`);
});

test('a link that leads elsewhere is a change, though the words are the same', async () => {
  const linked = (url: string): string => ONE.replace('large image', `[large image](${url})`);
  const [before, after] = [linked('https://a.example'), linked('https://b.example')];
  expect(await tell({ [LIST]: LIST_OF(before) }, { [LIST]: LIST_OF(after) })).toContain(
    'Description: the same words with other links or emphasis\n',
  );
});

test('an idea with another title in the same place is renamed', async () => {
  const after = {
    [LIST]: LIST_OF(ONE.replace('Faster image pulls', 'Pull the layers of images in parallel'), TWO),
  };
  expect(await tell(BEFORE, after)).toBe(`Renamed ideas
  ~ Pull the layers of images in parallel – containerd, LFX Mentorship 2024 Spring
      Title: [-Faster image pulls-] → {+Pull the layers of images in parallel+}

1 idea renamed.
`);
});

test('ideas that go from the proposals to the accepted list have another status', async () => {
  const accepted = '## Status: In progress\n\n## Accepted projects\n\n';
  const before = { ...BEFORE, [ACCEPTED]: accepted };
  const after = { [LIST]: LIST_OF(ONE), [ACCEPTED]: `${accepted}${LIST_OF(TWO)}` };
  expect(await tell(before, after)).toBe(`Ideas of another status
  ~ Smaller images – containerd, LFX Mentorship 2024 Spring
      Status: [-proposed-] → {+accepted+}
      Documents: [-${LIST}-], {+${ACCEPTED}+}

1 idea of another status.
`);
});

test('an idea that is told of in the accepted list, too, has another status', async () => {
  const after = { ...BEFORE, [ACCEPTED]: LIST_OF(TWO) };
  const { ideas } = await diffOf(BEFORE, after);
  expect([ideas.added, ideas.removed]).toEqual([[], []]);
  expect(ideas.changed.map(({ after: { title }, fields }) => [title, fields[0]])).toEqual([
    ['Smaller images', { kind: 'value', field: 'status', before: 'proposed', after: 'accepted' }],
  ]);
});

test('an idea that goes to another project or term has moved', async () => {
  const elsewhere = `${LIST_OF(ONE)}\n### Harbor\n\n${TWO}`;
  expect(await tell(BEFORE, { [LIST]: elsewhere })).toContain('Projects: [-containerd-], {+Harbor+}\n');
  const later = LIST.replace('2024/01-Spring', '2025/01-Spring');
  const told = await tell(BEFORE, { [LIST]: LIST_OF(ONE), [later]: LIST_OF(TWO) });
  expect(told).toContain('Term: [-LFX Mentorship 2024 Spring-] → {+LFX Mentorship 2025 Spring+}\n');
  expect(told).toContain('1 idea moved; 1 term new.');
});

test('ideas of one title are told apart by what they say', async () => {
  const twins = LIST_OF(ONE, TWO.replace('Smaller images', 'Faster image pulls'));
  const { ideas } = await diffOf(
    { [LIST]: twins },
    { [LIST]: LIST_OF(TWO.replace('Smaller images', 'Faster image pulls')) },
  );
  expect(ideas.removed.map(({ line }) => line)).toEqual([3]);
  expect(ideas.changed).toEqual([]);
});

test('a title that says little does not make one idea of two', async () => {
  const idea = (text: string, mentor: string): string =>
    `#### Website\n\n- Description: ${text}\n- Mentor(s): ${mentor}\n`;
  const before = `### containerd\n\n${ONE}\n${idea('Write the guide for newcomers anew.', 'Ann Lee (@ann)')}\n### Harbor\n\n${TWO}`;
  const after = `### containerd\n\n${ONE}\n### Harbor\n\n${TWO}\n${idea('Colours that people can tell apart, tested with readers.', 'Bo Ek (@bo)')}`;
  const { ideas } = await diffOf({ [LIST]: before }, { [LIST]: after });
  expect([ideas.added.length, ideas.removed.length, ideas.changed.length]).toEqual([1, 1, 0]);
});

test('the order of files is of no account', async () => {
  const later = LIST.replace('2024', '2025');
  const before = { ...BEFORE, [later]: LIST_OF(ONE), [ACCEPTED]: LIST_OF(TWO) };
  const after = { [LIST]: LIST_OF(ONE), [later]: LIST_OF(ONE, TWO.replace('Smaller', 'Tiny')) };
  const turned = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse());
  expect(await diffOf(turned(before), turned(after))).toEqual(await diffOf(before, after));
});
