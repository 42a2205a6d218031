import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Report } from '../../src/cli/reporters/json.ts';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const IDEA = '### Envoy\n\n#### One\n\n- Mentor(s): Jane Doe (@jane)\n';
const STRANGE = 'programs/x\n::set-output name=a::b,c%0A\r\u001b]0;t\u0007/2026/a\n::error::b.md';

/** What steers a terminal, or the log of a workflow. */
const STEERING = /(?!\n)\p{Cc}|^\s*::(?!(?:error|warning|notice) file=)|##\[/mu;

test.each(['pretty', 'json', 'github', 'sarif'])(
  'a document whose name is a command of a workflow is told by its name in the format %s',
  async (format) => {
    const content = makeFolder({ [STRANGE]: `${IDEA}- Mentor: ##[add-mask]x\n- Decsription: \u001b[2J\n` });
    const { stdout, stderr } = await runAlmanac(['check', '--content', content, '--format', format]);
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(stderr).not.toMatch(STEERING);
    if (format === 'json') expect(Report.parse(JSON.parse(stdout)).files[0]?.path).toBe(STRANGE);
    if (format === 'sarif') expect(JSON.parse(stdout)).toHaveProperty('runs');
    if (format === 'github') expect(stdout).not.toMatch(STEERING);
  },
);

test.each([
  ['almanac.yml', '"x\\n::error::y\\n##[add-mask]z\\e]0;t\\a": 1\n'],
  ['projects.yml', '- { name: 1, "x\\n::error::y": 2 }\n'],
  ['programs.yml', '- { id: a, name: b, "x\\n::error::y\\e[2J": 2 }\n'],
])('what is wrong in %s is told in one line', async (name, text) => {
  const content = makeFolder({ [name]: text, 'programs/gsoc/2026.md': IDEA });
  const { code, stderr } = await runAlmanac(['check', '--content', content]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^almanac: [^\n]+\n$/);
  expect(stderr).not.toMatch(STEERING);
});

test('a build tells of front matter and redirects that are commands of a workflow in lines of its own', async () => {
  const content = makeFolder({
    [STRANGE]: `---\nyear: "##[add-mask]x\\n::error::y"\n"a\\n::error::b": [\n---\n\n${IDEA}`,
    'redirects.yml': '- { from: "/##[add-mask]x/", to: "\\n::error::y" }\n',
  });
  const output = makeFolder({});
  const { stdout, stderr } = await runAlmanac(['build', '--content', content, '--output', output]);
  expect(stdout).toBe('');
  expect(stderr).toContain('## [add-mask]x');
  expect(stderr).not.toMatch(STEERING);
});

test('documents with strange names are compared between commits, and are text in a comment', async () => {
  const content = makeFolder({ 'programs/summerofcode/2026.md': IDEA });
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=<b>@everyone</b>', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd: content });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '::error::x');
  mkdirSync(dirname(join(content, STRANGE)), { recursive: true });
  writeFileSync(join(content, STRANGE), IDEA.replace('One', '@everyone see #1 </details> | a | b'));
  git('add', '.');
  git('commit', '-qm', '@everyone');
  for (const format of ['markdown', 'terminal', 'json']) {
    const args = ['diff', 'HEAD~1', 'HEAD', '--format', format, '--content', content];
    const { code, stdout, stderr } = await runAlmanac(args, content, { NO_COLOR: '1' });
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('everyone');
    expect(stdout).not.toMatch(STEERING);
    if (format === 'markdown') expect(stdout).not.toMatch(/@everyone|#1\b|<\/details> \|/);
  }
});
