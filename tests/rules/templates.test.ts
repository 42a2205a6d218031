import { describe, expect, test } from 'vitest';
import type { IdeaTemplate } from '../../src/vocabulary/vocabulary.ts';
import { check, print } from '../check.ts';
import { vocabulary } from '../read.ts';

/** What `data/programs.yml` asks for holds together: an idea that follows it to the letter has nothing wrong. */
const templates = vocabulary.programs.flatMap(({ id, templates: own = [] }) =>
  own.map((template, index) => {
    const next = own[index + 1]?.from;
    const year = template.from ?? (next === undefined ? 2026 : next - 1);
    return { id, year, template };
  }),
);

test('programs ask for something', () => {
  expect(templates.length).toBeGreaterThan(0);
});

describe.each(templates)('what $id asks for in $year', ({ id, year, template }) => {
  const path = `programs/${id}/${year}/project_ideas.md`;
  const today = `${year}-02-01`;

  test('is complete with the examples of its fields', () => {
    expect(check({ path, text: toDocument(template) }, { today }).map(print)).toEqual([]);
  });

  test('is told of as placeholders where its prompts were left', () => {
    const prompts = template.fields.map(({ label, prompt }) => ({ label, prompt, example: prompt }));
    const text = toDocument({ ...template, fields: prompts });
    const lines = check({ path, text }, { today, rules: ['placeholder'] }).map(({ line }) => line);
    expect(lines).toEqual(template.fields.map((_, index) => index + 5));
  });

  test('is a field of it each', () => {
    const labels = template.fields.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(template.required));
  });

  test.each(template.required)('has %s missed where it is missing', (label) => {
    const fields = template.fields.filter((field) => field.label !== label);
    const problems = check(
      { path, text: toDocument({ ...template, fields }) },
      { today, rules: ['field-missing'] },
    );
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringContaining(`\`${label}\``)]);
  });
});

/** An idea with the fields of a template in their order, each with its example. */
function toDocument({ fields }: IdeaTemplate): string {
  const lines = fields.map(({ label, example }) => `- ${label}: ${example}`);
  return ['### Harbor', '', '#### Faster image pulls', '', ...lines, ''].join('\n');
}
