import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toProblem } from '../../src/check/problem.ts';
import { toDiagnostic } from '../../src/lsp/to-diagnostic.ts';
import { check } from '../check.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

/** The diagnostics that some rules give, and the text in the range of each. */
function diagnose(text: string, { site = null }: { site?: string | null } = {}) {
  const problems = check(
    { path: PATH, text },
    { rules: ['mentor-handle', 'label-bullet', 'front-matter'], site: site ?? '/' },
  );
  const document = TextDocument.create('file:///ideas.md', 'markdown', 1, text);
  const toUri = (path: string): string => `file:///content/${path}`;
  const diagnostics = problems.map((problem) =>
    toDiagnostic(problem, { document, hasSite: site !== null, toUri }),
  );
  return { diagnostics, texts: diagnostics.map(({ range }) => document.getText(range)) };
}

const IDEA = `### Harbor

#### Faster image pulls

- Description: Pulling a large image takes minutes.
`;

test('a diagnostic has the range, the severity, the rule, the reason and the way out', () => {
  const { diagnostics } = diagnose(`${IDEA}- Mentors: Jane Doe\n`);
  expect(diagnostics).toEqual([
    {
      range: { start: { line: 5, character: 11 }, end: { line: 5, character: 19 } },
      severity: DiagnosticSeverity.Warning,
      source: 'almanac',
      code: 'mentor-handle',
      message:
        'Expected a GitHub handle behind the name of the mentor `Jane Doe`.\nWrite `Jane Doe (@handle)`.',
      data: { edits: [], expected: [] },
    },
  ]);
});

test('what a reviewer may leave is an information, what loses data of an open term an error', () => {
  const { diagnostics } = diagnose(`---\nkind: list\n---\n\n${IDEA}Mentors: Jane Doe (@jane)\n`);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['front-matter', DiagnosticSeverity.Error],
    ['label-bullet', DiagnosticSeverity.Information],
  ]);
});

test('a rule leads to its page where the address of the site is known', () => {
  const { diagnostics } = diagnose(`${IDEA}- Mentors: Jane Doe\n`, { site: 'https://ideas.example/x/' });
  expect(diagnostics[0]?.codeDescription).toEqual({
    href: 'https://ideas.example/x/rules/mentor-handle/',
  });
});

test('what mends a problem goes along with it', () => {
  const { diagnostics } = diagnose(`${IDEA}Mentors: Jane Doe (@jane)\n`);
  const start = { line: 5, character: 0 };
  expect(diagnostics[0]?.data.edits).toEqual([{ range: { start, end: start }, newText: '- ' }]);
});

test('other places that a problem is about are given with their files', () => {
  const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 3, offset: 2 } };
  const related = [{ path: 'programs/gsoc/2024.md', line: 7, text: 'The first one' }];
  const problem = toProblem(
    { place, reason: 'Twice', note: '', related },
    { path: PATH, ruleId: 'duplicate-idea', severity: 'note', url: '/' },
  );
  const document = TextDocument.create('file:///ideas.md', 'markdown', 1, '# Harbor');
  const toUri = (path: string): string => `file:///content/${path}`;
  const start = { line: 6, character: 0 };
  expect(toDiagnostic(problem, { document, hasSite: false, toUri }).relatedInformation).toEqual([
    {
      location: { uri: 'file:///content/programs/gsoc/2024.md', range: { start, end: start } },
      message: 'The first one',
    },
  ]);
});

test.each([
  ['letters of two UTF-16 units', `${IDEA}- Mentors: 🙂🙂 Jane Doe\n`],
  ['Windows line breaks', `${IDEA}- Mentors: Jane Doe\n`.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${IDEA}- Mentors: Jane Doe\n`],
])('%s move no range', (_, text) => {
  expect(diagnose(text).texts.map((found) => found.replace('🙂🙂 ', ''))).toEqual(['Jane Doe']);
});

test('a byte order mark moves no range on the first line', () => {
  const { texts } = diagnose('\uFEFF---\nkind: list\n---\n');
  expect(texts).toEqual(['list']);
});
