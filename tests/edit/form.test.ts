import { expect, test } from 'vitest';
import { list, write } from './add.ts';

/** The new idea, as the document has it. */
function written(text: string, given: Parameters<typeof write>[1] = {}): string {
  const all = write(text, { title: 'Zip', ...given });
  return all.slice(all.search(/^.*Zip/m));
}

test('an idea looks as others do: bullets, emphasis and spelling of labels', () => {
  const fields = '*   **Description**: Lorem.\n*   **Skills**: Go\n*   **Mentors**: John Roe (@john-roe)';
  expect(
    written(list({ Harbor: ['A', 'B'] }, fields), { description: 'One.\n\nTwo.' }),
  ).toMatchInlineSnapshot(`
    "#### Zip

    *   **Description**: One.

        Two.
    *   **Skills**: Go
    *   **Mentors**: Jane Doe (@jane)
    "
  `);
});

test('bullets may have tabs behind them', () => {
  const fields =
    '-\t**Description:** Lorem.\n-\t**Recommended Skills:** Go\n-\t**Mentor(s):**\n\t- John Roe (@john-roe)';
  expect(
    written(list({ Harbor: ['A', 'B'] }, fields), { description: 'One.\n\nTwo.' }),
  ).toMatchInlineSnapshot(`
    "#### Zip

    -	**Description:** One.

    	Two.
    -	**Recommended Skills:** Go
    -	**Mentor(s):**
    	- Jane Doe (@jane)
    "
  `);
});

test('fields may be paragraphs', () => {
  const fields =
    '**Description**: Lorem.\n\n**Recommended Skills**: Go\n\n**Mentor(s)**: John Roe (@john-roe)';
  expect(
    written(list({ Harbor: ['A', 'B'] }, fields), { description: '- One.\n- Two.' }),
  ).toMatchInlineSnapshot(`
    "#### Zip

    **Description**:

    - One.
    - Two.

    **Recommended Skills**: Go

    **Mentor(s)**: Jane Doe (@jane)
    "
  `);
});

test('headings close as others do, and are never underlined', () => {
  const ideas = list({ Harbor: ['A ####', 'B ####'] });
  expect(written(ideas)).toMatch(/^#### Zip ####\n/);
  const text =
    'Project ideas\n=============\n\nHarbor\n------\n\n### A\n- Description: A.\n- Recommended Skills: Go\n- Mentor(s): John Roe (@john-roe)\n';
  expect(written(text, { project: 'Kubernetes' })).toMatch(/^### Zip\n- Description/);
  expect(write(text, { project: 'Kubernetes' })).toContain('\n\n## Kubernetes\n\n### ');
});

test('ideas are as far apart as others, rules between them included', () => {
  const text = list({ Harbor: ['B', 'A'] }).replace('\n#### A', '\n---\n\n#### A');
  expect(write(text)).toContain('(@john-roe)\n\n---\n\n#### Faster pulls\n\n- Description');
});

test('lines end as others do', () => {
  const text = write(list({ Harbor: ['A'] }).replaceAll('\n', '\r\n'));
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a misspelt label is no example', () => {
  const fields = '- Decsription: Lorem.\n- Recomended Skills: Go\n- Mentor(s): John Roe (@john-roe)';
  expect(written(list({ Harbor: ['A'] }, fields))).toContain('- Description: ');
});

test('a file without a line end gets one', () => {
  expect(write(list({ Harbor: ['A'] }).trimEnd())).toMatch(/\(@john-roe\)\n\n#### Faster[\s\S]+\(@jane\)\n$/);
});
