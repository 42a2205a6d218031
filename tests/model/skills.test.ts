import { describe, expect, test } from 'vitest';
import { buildSkillBook } from '../../src/model/read-skill-names.ts';
import { model, vocabulary } from '../read.ts';

const skillsOf = buildSkillBook(vocabulary);

test.each([
  ['Go', ['Go']],
  ['golang', ['Go']],
  ['Golang', ['Go']],
  ['GO', ['Go']],
  ['Go language', ['Go']],
  ['Golang (Go)', ['Go']],
  ['Go, golang and Golang', ['Go']],
  ['C, C#, C++', ['C', 'C#', 'C++']],
  ['C++ and C', ['C++', 'C']],
  ['C/C++', ['C', 'C++']],
  ['k8s', ['Kubernetes']],
  ['JavaScript, TypeScript', ['JavaScript', 'TypeScript']],
  ['Java', ['Java']],
  ['Node.js', ['Node.js']],
  ['HTML, CSS & JavaScript', ['HTML', 'CSS', 'JavaScript']],
  ['CI/CD', ['CI/CD']],
  ['UI/UX design', ['UI/UX']],
  ['Go/Python', ['Go', 'Python']],
  ['Go or Rust', ['Go', 'Rust']],
  ['Go + Rust', ['Go', 'Rust']],
  ['Go | Rust', ['Go', 'Rust']],
  ['Go，Rust、C', ['Go', 'Rust', 'C']],
  ['Go; Rust', ['Go', 'Rust']],
  ['Go. Rust.', ['Go', 'Rust']],
  ['Go, Rust, and Python.', ['Go', 'Rust', 'Python']],
  ['Go (required), Rust (nice to have)', ['Go', 'Rust']],
  ['Languages: Go, Rust', ['Go', 'Rust']],
  ['Basic Go', ['Go']],
  ['Go basics', ['Go']],
  ['Knowledge of Go', ['Go']],
  ['Go programming experience', ['Go']],
  ['Solid Go (Golang) knowledge', ['Go']],
  ['Go 1.20', ['Go']],
  ['Kubernetes operators', ['Kubernetes']],
  ['ML', ['Machine learning']],
  ['WASM', ['WebAssembly']],
  ['dist. systems', ['Distributed systems']],
  ['Rust, golang. Sockets', ['Rust', 'Go', 'Sockets']],
  ['Rust, golang. sockets', ['Rust', 'Go', 'sockets']],
  ['Monitoring (e.g. Prometheus, etc.)', ['Monitoring', 'Prometheus']],
  ['Monitoring(i.e. Prometheus. Or Linux.), Go', ['Monitoring', 'Go', 'Prometheus', 'Linux']],
  ['Argo (v3)  Workflows', ['Argo Workflows']],
])('the skills "%s" are %j', (text, skills) => {
  expect(skillsOf(text)).toEqual(skills);
});

test.each([
  ['Tekton', ['Tekton']],
  ['OCI Spec', ['OCI Spec']],
  ['Cassandra (welcome, not asked for)', ['Cassandra']],
  ['Go, Tekton, Argo Workflows', ['Go', 'Tekton', 'Argo Workflows']],
  ['spf13/cobra', ['spf13/cobra']],
  ['R', ['R']],
])('short names that nobody listed are skills: "%s"', (text, skills) => {
  expect(skillsOf(text)).toEqual(skills);
});

test.each([
  [
    'Experience with Go is a plus, and a good understanding of distributed systems is needed',
    ['Go', 'Distributed systems'],
  ],
  ['You should be able to go through logs and test what you find', []],
  ['We will use Rust, and you will learn how we test it', ['Rust']],
  ['A good understanding of kubernetes internals', ['Kubernetes']],
  ['You should know golang well enough to teach it', ['Go']],
  ['Willing to learn about K8s and the way in which it schedules pods', ['Kubernetes']],
  ['Being curious and having fun with large amounts of data', []],
])('sentences give only skills that are known: "%s"', (text, skills) => {
  expect(skillsOf(text)).toEqual(skills);
});

test.each([
  '',
  'None',
  'TBD',
  'N/A',
  '-',
  'etc.',
  'Programming',
  'Good knowledge',
  'Nice to have',
  '...',
  'https://go.dev',
])('"%s" is no skill', (text) => {
  expect(skillsOf(text)).toEqual([]);
});

describe('in the model', () => {
  /** The skills of one idea for each of some values of its field. */
  function skills(...values: string[]): string[][] {
    const ideas = values.map(
      (value, index) => `#### Task ${index}\n\n- Skills: ${value}\n- Mentor: Jane Doe\n`,
    );
    const { ideas: all } = model({ 'programs/summerofcode/2024.md': `### Harbor\n\n${ideas.join('\n')}` });
    return all.map((idea) => idea.skills);
  }

  test('one skill has one name in all ideas', () => {
    expect(skills('golang', 'Go', 'Golang')).toEqual([['Go'], ['Go'], ['Go']]);
  });

  test('an unlisted skill is called as it is called most often', () => {
    expect(skills('TEKTON', 'Tekton', 'Tekton', 'tekton')).toEqual([
      ['Tekton'],
      ['Tekton'],
      ['Tekton'],
      ['Tekton'],
    ]);
  });

  test('a skill counts once in an idea', () => {
    expect(skills('Go, tekton, golang, Tekton')).toEqual([['Go', 'Tekton']]);
  });

  test('items of lists are skills, and the text stays as written', () => {
    const text =
      '### Harbor\n\n#### Faster pulls\n\n- Skills:\n  - golang\n  - A way with images and layers of them\n- Mentor: Jane Doe\n';
    expect(model({ 'programs/summerofcode/2024.md': text }).ideas[0]).toMatchObject({
      skills: ['Go'],
      skillsText: 'golang; A way with images and layers of them',
    });
  });

  test('an idea that asks for none has no skills and no text of them', () => {
    const text = '### Harbor\n\n#### Faster pulls\n\n- Skills:\n- Mentor: Jane Doe\n';
    expect(model({ 'programs/summerofcode/2024.md': text }).ideas[0]).toMatchObject({
      skills: [],
      skillsText: null,
    });
  });
});
