import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, program, type Run } from './run-almanac.ts';

const LIST = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const IDEA = '- Description: Lorem.\n- Recommended Skills: Go\n- Mentor(s): John Roe (@john-roe)\n';
const LISTED = `## Project ideas\n\n### Harbor\n\n#### Signed images\n\n${IDEA}`;
const REGISTRY = '- name: Harbor\n- name: Kubernetes\n- name: Open Policy Agent (OPA)\n';

const asks = (label: string): string => `{ label: ${label}, prompt: What?, example: Lorem }`;
const PROGRAMS = `- id: lfx-mentorship
  name: LFX Mentorship
  templates:
    - required: [Description, Recommended Skills, Mentor(s)]
      fields:
${['Description', 'Expected Outcome', 'Recommended Skills', 'Mentor(s)', 'Upstream Issue']
  .map((label) => `        - ${asks(label)}`)
  .join('\n')}
`;

/** The first of February 2026. */
const EPOCH = '1769904000';

/** Runs `almanac new` in a folder with a content folder, with some text on standard input. */
function runNew(folder: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH };
    const child = spawn(process.execPath, [program, 'new', ...args], { cwd: folder, env });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (out.stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (out.stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...out }));
    child.stdin.end(input);
  });
}

function makeContent(documents: Record<string, string> = { [LIST]: LISTED }): string {
  const files = Object.entries({ 'projects.yml': REGISTRY, 'programs.yml': PROGRAMS, ...documents });
  return makeFolder(Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
}

function readList(folder: string, path = LIST): string {
  return readFileSync(join(folder, 'content', path), 'utf8');
}

const WHOLE = [
  ...['--project', 'Harbor', '--title', 'Faster pulls', '--description', 'Pulling takes minutes.'],
  ...['--skills', 'Go', '--mentor', 'Jane Doe (@jane)'],
];

test('the idea is written, and its place printed for an editor', async () => {
  const folder = makeContent();
  const { code, stdout, stderr } = await runNew(folder, WHOLE);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `content/${LIST}:11\n` });
  expect(stderr).toMatch(/^Wrote the idea below "Harbor"\.\nNext: .+almanac check content\/programs.+\n$/);
  expect(readList(folder)).toBe(
    `${LISTED}\n#### Faster pulls\n\n- Description: Pulling takes minutes.\n- Recommended Skills: Go\n- Mentor(s): Jane Doe (@jane)\n`,
  );
});

test('--quiet leaves the place alone', async () => {
  expect(await runNew(makeContent(), [...WHOLE, '--quiet'])).toEqual({
    code: 0,
    stdout: `content/${LIST}:11\n`,
    stderr: '',
  });
});

test('options may come more than once, and fields have labels', async () => {
  const folder = makeContent();
  const issue = 'https://github.com/goharbor/harbor/issues/';
  const more = ['--mentor', 'Ann Lee (@ann)', '--issue', `${issue}1`, '--issue', `${issue}2`];
  await runNew(folder, [
    ...WHOLE,
    ...more,
    '--field',
    'Expected size: 350 hours',
    '--outcome',
    'A benchmark.',
  ]);
  expect(readList(folder)).toContain(
    `- Expected Outcome: A benchmark.\n- Recommended Skills: Go\n- Mentor(s): Jane Doe (@jane), Ann Lee (@ann)\n- Upstream Issue:\n  - ${issue}1\n  - ${issue}2\n- Expected size: 350 hours\n`,
  );
});

test('a description may come from standard input', async () => {
  const folder = makeContent();
  const args = WHOLE.map((word) => (word === 'Pulling takes minutes.' ? '-' : word));
  expect((await runNew(folder, args, 'One.\n\n- Two\n')).code).toBe(0);
  expect(readList(folder)).toContain('- Description: One.\n\n  - Two\n- Recommended');
});

test('a document that is not there yet is begun', async () => {
  const folder = makeContent({ 'programs/summerofcode/2020.md': LISTED });
  const path = 'programs/lfx-mentorship/2026/02-Jun-Aug/project_ideas.md';
  const { code, stdout } = await runNew(folder, [...WHOLE, '--document', path]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `content/${path}:5\n` });
  expect(readList(folder, path)).toMatch(
    /^# LFX Mentorship 2026, Jun-Aug: project ideas\n\n## Harbor\n\n### Faster pulls\n\n- Description: /,
  );
});

test('a document is named from the working directory, too', async () => {
  const folder = makeContent({ 'programs/summerofcode/2020.md': LISTED });
  const { code, stdout } = await runNew(folder, [
    ...WHOLE,
    '--document',
    'content/programs/summerofcode/2020.md',
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'content/programs/summerofcode/2020.md:11\n' });
});

test('a byte order mark and line ends of Windows stay', async () => {
  const folder = makeContent({ [LIST]: `\uFEFF${LISTED.replaceAll('\n', '\r\n')}` });
  expect((await runNew(folder, WHOLE)).code).toBe(0);
  expect(readList(folder)).toMatch(/^\uFEFF## Project ideas\r\n/);
  expect(readList(folder).replaceAll('\r\n', '')).not.toContain('\n');
});

test('what is wrong with the idea is told, and nothing is written', async () => {
  const folder = makeContent();
  const { code, stdout, stderr } = await runNew(folder, [
    ...WHOLE,
    '--project',
    'Harbor',
    '--title',
    'Signed Images',
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `almanac: Harbor has an idea "Signed images" already: ${LIST}:5. Nothing was written.\n`,
  );
  const mentor = await runNew(folder, [...WHOLE, '--mentor', '@']);
  expect(mentor.code).toBe(1);
  expect(readList(folder)).toBe(LISTED);
});

test.each([
  [[], 'wants --project, --title, --description, --skills, --mentor, too'],
  [WHOLE.slice(0, 6), 'wants --skills, --mentor, too'],
  [[...WHOLE, '--field', 'big'], '--field wants a label and a value'],
  [[...WHOLE, '--field', 'Description: Two'], '"Description" has two values'],
  [[...WHOLE, '--project', 'Kubernets'], 'There is no project "Kubernets": did you mean "Kubernetes"?'],
  [[...WHOLE, '--program', 'gsoc'], 'There is no list of ideas of "gsoc": there are lists of lfx-mentorship'],
  [[...WHOLE, '--document', 'ideas.md'], 'There is no document "ideas.md"'],
  [[...WHOLE, '--document', 'programs/a/2026/../../b.md'], 'There is no document'],
])('%j ends with one sentence and exit code 2', async (args, sentence) => {
  const folder = makeContent();
  const { code, stdout, stderr } = await runNew(folder, args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^almanac: [^\n]+\n$/);
  expect(stderr).toContain(sentence);
  expect(readList(folder)).toBe(LISTED);
});

test('where no term is open, the sentence says how to name a document', async () => {
  const { code, stderr } = await runNew(packageDirectory, WHOLE);
  expect(code).toBe(2);
  expect(stderr).toBe(
    'almanac: No list of ideas is open: begin one with --document programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md, or take the newest one with --document programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md.\n',
  );
});

test('where the lists of two programs are open, the sentence names them', async () => {
  const folder = makeContent({ [LIST]: LISTED, 'programs/summerofcode/2026.md': LISTED });
  const { code, stderr } = await runNew(folder, WHOLE);
  expect(code).toBe(2);
  expect(stderr).toContain('(lfx-mentorship, summerofcode): name one with --program');
  expect((await runNew(folder, [...WHOLE, '--program', 'lfx-mentorship'])).code).toBe(0);
});

/** Types into `almanac new` on a pseudo-terminal: each text once what it waits for is shown. */
function type(
  folder: string,
  script: readonly [seen: string, text: string][],
  options = '',
): Promise<{ code: number | null; screen: string }> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH, COLUMNS: '120' };
  const command = `stty rows 40 cols 120; '${process.execPath}' '${program}' new ${options} >'${folder}/stdout'`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: folder, env });
  const steps = [...script];
  let screen = '';
  let from = 0;
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      screen += String(chunk);
      const [step] = steps;
      if (!step || !screen.includes(step[0], from)) return;
      from = screen.length;
      steps.shift();
      setTimeout(() => child.stdin.write(step[1]), 200);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, screen }));
  });
}

const hasScript = existsSync('/usr/bin/script');

test.skipIf(!hasScript)(
  'on a terminal, it asks for what is missing',
  async () => {
    const folder = makeContent();
    const { code } = await type(folder, [
      ['Project', 'harb\r'],
      ['Title', 'Faster pulls\r'],
      ['Description', 'Pulling takes minutes.\r\r'],
      ['Expected Outcome', '\r\r'],
      ['Recommended Skills', 'Go\r'],
      ['Mentor(s)', 'Jane Doe (@jane)\r'],
      ['number 2', '\r'],
      ['Upstream Issue', '\r'],
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'stdout'), 'utf8')).toBe(`content/${LIST}:11\n`);
    expect(readList(folder)).toContain('#### Faster pulls\n\n- Description: Pulling takes minutes.\n- Rec');
  },
  60_000,
);

test.skipIf(!hasScript).each([
  { key: 'Ctrl-C', typed: '\u0003' },
  { key: 'Ctrl-D', typed: '\u0004' },
])(
  '$key writes nothing',
  async ({ typed }) => {
    const folder = makeContent();
    const { code, screen } = await type(folder, [['Project', typed]]);
    expect(code).toBe(130);
    expect(screen).toContain('Nothing was written.');
    expect(readList(folder)).toBe(LISTED);
  },
  60_000,
);

test.skipIf(!hasScript)(
  'who types a description on standard input is asked nothing behind it',
  async () => {
    const folder = makeContent();
    const { code, screen } = await type(folder, [['', 'Pulling takes minutes.\n\u0004']], '--description -');
    expect({ code, screen }).toEqual({
      code: 2,
      screen: expect.stringContaining('wants --project, --title'),
    });
  },
  60_000,
);

test('what comes next is a command that works, in another content folder, too', async () => {
  const folder = makeContent();
  renameSync(join(folder, 'content'), join(folder, 'lists'));
  const { stderr } = await runNew(folder, [...WHOLE, '--content', 'lists']);
  expect(stderr).toContain(`"almanac check --content lists lists/${LIST}"`);
});

test('a file that nobody may write to is left alone', async () => {
  const folder = makeContent();
  const path = join(folder, 'content/programs/lfx-mentorship/2027');
  writeFileSync(path, '');
  const { code, stderr } = await runNew(folder, [
    ...WHOLE,
    '--document',
    'programs/lfx-mentorship/2027/01-Mar-May/project_ideas.md',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('Cannot write "content/programs/lfx-mentorship/2027/');
});
