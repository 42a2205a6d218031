import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Content, generateContent } from '../../bench/generate-content.ts';
import { loadContent, loadKnowledge } from '../../bench/load-content.ts';
import type { Model } from '../../src/model/model.ts';
import { Registry } from '../../src/model/registry.ts';
import { packageDirectory } from '../../src/package.ts';
import { Programs } from '../../src/vocabulary/vocabulary.ts';
import { markdown, model } from '../read.ts';
import { hasShared, shared } from '../shared.ts';

const knowledge = await loadKnowledge(join(packageDirectory, 'data'));

const PATH = 'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md';
const small: Content = new Map([
  [
    PATH,
    markdown`
      # Project ideas

      - [Harbor](#harbor)
        - [Faster pulls of ARM images](#faster-pulls-of-arm-images)

      ### Harbor

      #### Faster pulls of ARM images

      - Description: Pulling with [Harbor](https://goharbor.io) takes minutes, says the registry of docker.
      - Expected Outcome: Layers are pulled side by side.
      - Recommended Skills: Go, containers
      - Mentor(s): Jane Quincy (@janeq, jane.quincy@example.org), [Zdeněk Bruno](https://github.com/zbruno)
      - Upstream Issue: https://github.com/goharbor/harbor/issues/17
      - LFX URL: https://mentorship.lfx.linuxfoundation.org/project/5ce2b62c-94a9-44e9-95bc-b83a13c0a0e6

      ### Open Policy Agent

      #### Tracing for rego

      - Description: Nobody knows what takes long.
      - Mentors: Kim Lee (@kimlee)
    `,
  ],
  ['projects.yml', '- { name: Harbor, homepage: https://goharbor.io }\n- { name: Open Policy Agent (OPA) }'],
]);

test('the content itself is one times the content', () => {
  expect(generateContent({ content: small, knowledge, factor: 1, seed: 1 })).toEqual(small);
});

test('a larger content holds the documents of the smaller ones, as they are', () => {
  const three = generate(small, 3);
  for (const [path, text] of generate(small, 2)) expect(three.get(path)?.startsWith(text)).toBe(true);
});

test('the same seed makes the same bytes, another one other names', () => {
  expect([...generate(small, 4)]).toEqual([...generate(small, 4)]);
  const other = generateContent({ content: small, knowledge, factor: 4, seed: 2 });
  const second = PATH.replace('lfx-mentorship', 'lfx-mentorship-2');
  expect(other.get(PATH)).toBe(small.get(PATH));
  expect(other.get(second)).not.toBe(generate(small, 4).get(second));
});

test('ten times the content has ten times the ideas, projects and mentors', () => {
  const [one, ten] = [modelOf(small), modelOf(generate(small, 10))];
  expect(count(one)).toEqual({ programs: 1, terms: 1, projects: 2, mentors: 3, ideas: 2 });
  expect(count(ten)).toEqual({ programs: 10, terms: 10, projects: 20, mentors: 30, ideas: 20 });
});

test('a copy has the same words but for names, headings, handles and addresses', () => {
  const copy = generate(small, 2).get(PATH.replace('lfx-mentorship', 'lfx-mentorship-2')) ?? '';
  expect(copy).toHaveLength(small.get(PATH)?.length ?? 0);
  expect(copy).not.toMatch(/\bharbor|quincy|janeq|zbruno|bruno|kimlee|5ce2b62c/i);
  expect(copy).toMatch(/^ {2}- \[\w+ \w+ of \w+ \w+\]\(#/m);
  expect(copy).toContain('takes minutes, says the registry of docker.');
  expect(copy).toMatch(/^- Upstream Issue: https:\/\/github\.com\/\w{8}\/\w{6}\/issues\/17$/m);
  expect(copy).toMatch(/^- Recommended Skills: Go, containers$/m);
});

test('links to headings of a copy lead to its headings', () => {
  const copy = generate(small, 2).get(PATH.replace('lfx-mentorship', 'lfx-mentorship-2')) ?? '';
  const headings = [...copy.matchAll(/^###+ (.*)$/gm)].map(([, text = '']) =>
    text.toLowerCase().replaceAll(' ', '-'),
  );
  const fragments = [...copy.matchAll(/\(#(.*)\)/g)].map(([, fragment]) => fragment);
  expect(fragments).toEqual(headings.slice(0, 2));
});

test('the program of a copy asks for what its program asks for', () => {
  const programs = Programs.parse(parse(generate(small, 2).get('programs.yml') ?? ''));
  expect(programs.map(({ id, name }) => [id, name])).toEqual([['lfx-mentorship-2', 'LFX Mentorship 2']]);
  expect(programs[0]?.templates).toHaveLength(4);
});

test.runIf(hasShared)('a copy of the corpus has as many ideas, projects and mentors', async () => {
  const corpus = await loadContent(`${shared}/corpus`);
  const { ideas } = modelOf(generate(corpus, 2));
  const [first, second] = [false, true].map((isCopy) => {
    const own = ideas.filter(({ id }) => /^[\w-]+-2\//.test(id) === isCopy);
    const projects = new Set(own.flatMap((idea) => idea.projects));
    const mentors = new Set(own.flatMap((idea) => idea.mentors.map(({ id }) => id)));
    return { ideas: own.length, projects, mentors };
  });
  expect(second?.ideas).toBe(first?.ideas);
  expect(second?.projects.size).toBe(first?.projects.size);
  expect(second?.mentors.size).toBe(first?.mentors.size);
  // A handle without "@" is a word like others: a few people are mentors of both.
  expect([...(second?.mentors ?? [])].filter((id) => first?.mentors.has(id)).length).toBeLessThan(8);
});

function generate(content: Content, factor: number): Content {
  return generateContent({ content, knowledge, factor, seed: 1 });
}

function modelOf(content: Content): Model {
  const documents = [...content].filter(([path]) => /^programs\/.*\.md$/.test(path));
  const registry = Registry.parse(parse(content.get('projects.yml') ?? '[]'));
  const entries = registry.map(({ name, aliases }) => ({ name, aliases }));
  return model(Object.fromEntries(documents), { registry: entries });
}

function count({ programs, terms, projects, mentors, ideas }: Model): Record<string, number> {
  return {
    programs: programs.length,
    terms: terms.length,
    projects: projects.length,
    mentors: mentors.length,
    ideas: ideas.length,
  };
}
