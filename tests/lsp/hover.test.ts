import { expect, test } from 'vitest';
import { hover } from './spot.ts';

const IDEA = `### Harbor

#### Faster image pulls

- Description: Pulling a large image takes minutes.
- Recommended Skills: Go, some Rust
- Mentors: Jane Doe (@jane), Ann Poe (@ann)
`;

function at(words: string): string {
  return IDEA.replace(words, `${words.slice(0, 1)}|${words.slice(1)}`);
}

test('a mentor is told of with every spelling, the ideas by year, the projects and the profile', () => {
  expect(hover(at('Jane Doe'))).toMatchInlineSnapshot(`
    {
      "about": "Jane Doe (@jane)",
      "markdown": "**Jane Doe** [@jane](https://github.com/jane)

    Also written Jane M. Doe

    3 ideas:

    - 2026: Faster image pulls (Harbor)
    - 2025: Quicker garbage collection (Harbor)
    - 2024: Smaller images (Harbor)

    Projects: Harbor",
    }
  `);
});

test('the handle tells of the mentor too, and of the page of the site where its address is known', () => {
  const found = hover(at('@jane'), { site: 'https://ideas.example/x/' });
  expect(found?.about).toBe('Jane Doe (@jane)');
  expect(found?.markdown).toContain('https://ideas.example/x/mentors/jane/');
});

test('the heading of a project tells what the registry and the other documents say of it', () => {
  expect(hover(at('Harbor'))).toMatchInlineSnapshot(`
    {
      "about": "### Harbor",
      "markdown": "**Harbor** (graduated)

    Homepage: <https://goharbor.io>

    Repository: <https://github.com/goharbor/harbor>

    Also written harbor

    3 ideas:

    - LFX Mentorship 2026 Mar-May: 1
    - LFX Mentorship 2025 Mar-May: 1
    - Google Summer of Code 2024: 1",
    }
  `);
});

test('a project that the registry does not have is told of as such', () => {
  expect(hover(IDEA.replace('### Harbor', '### Quay|side'))?.markdown).toContain('Not in `projects.yml`');
});

test('a label tells what belongs there, and that the program requires it', () => {
  expect(hover(at('Recommended'))).toMatchInlineSnapshot(`
    {
      "about": "Recommended Skills",
      "markdown": "**Recommended Skills**

    What the work takes, such as languages and tools.

    Such as: Go, containers

    LFX Mentorship requires it.

    Read as a list of skills.",
    }
  `);
});

test('a label in another spelling tells the one of the program', () => {
  expect(hover(IDEA.replace('Mentors:', 'Ment|ors:'))?.markdown).toMatch(/^\*\*Mentor\(s\)\*\*\n/);
});

test('a label that no program asks for is kept as written', () => {
  const found = hover(`${IDEA}- Cheer|fulness: High\n`);
  expect(found?.markdown).toBe('**Cheerfulness**\n\nKept under its label, as written.');
});

test.each([
  ['Go', 'Go', '**Go**: 3 ideas'],
  ['some Rust', 'some Rust', '**Rust**: 2 ideas'],
])('the skill %s tells how many ideas ask for it', (words, about, markdown) => {
  expect(hover(at(words))).toEqual({ about, markdown });
});

test('of skills in a list of their own, the one under the cursor is told of', () => {
  const list = IDEA.replace(': Go, some Rust', ':\n  - Go\n  - R|ust');
  expect(hover(list)).toEqual({ about: 'Rust', markdown: '**Rust**: 2 ideas' });
});

test.each([
  ['a description', at('Pulling')],
  ['an empty document', '|'],
])('of %s nothing is known', (_, text) => {
  expect(hover(text)).toBeNull();
});

test('what people write stays text', () => {
  const found = hover(IDEA.replace('Ann Poe', 'A|nn *Poe*'));
  expect(found?.markdown).not.toContain('*Poe*');
});
