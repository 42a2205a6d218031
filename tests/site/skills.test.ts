import { describe, expect, test } from 'vitest';
import { DOCUMENTS, find, outline, ranked, site } from './small-site.ts';

const built = site(DOCUMENTS);

describe('a skill', () => {
  test('has the ideas that ask for it by term, their projects, and the skills beside it', () => {
    const skill = find(built.skills, 'Go');
    expect(skill).toMatchObject({ url: '/skills/go/', older: [] });
    expect(skill.lead).toBe('2 ideas of 1 project ask for Go, from 2019 to 2026.');
    expect(outline(skill.groups)).toEqual([
      'LFX Mentorship 2026 Spring: Headers',
      'Google Summer of Code 2019: Tests',
    ]);
    expect(ranked(skill.projects)).toEqual(['Envoy 2']);
    expect(find(built.skills, 'Rust').lead).toBe('1 idea of 1 project asks for Rust, in 2026.');
  });

  test('of very many ideas leads to the pages of the older terms', () => {
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, place) => `### P\n\n#### Test part ${place}\n\n- Skills: Go, Rust\n`,
      ).join('\n');
    const documents = { 'programs/gsoc/2019.md': many(2), 'programs/gsoc/2020.md': many(299) };
    const [go] = site(documents).skills;
    expect(go?.groups.map(({ count }) => count)).toEqual(['299 ideas']);
    expect(go?.older.map(({ term, count }) => `${term.text}: ${count}`)).toEqual(['Gsoc 2019: 2 ideas']);
    expect(ranked(go?.others)).toEqual(['Rust 301']);
  });
});
