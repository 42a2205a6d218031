import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { Report } from '../../src/cli/reporters/json.ts';
import { makeRepository } from '../content/make-repository.ts';
import { makeFolder, type Run, runAlmanac } from './run-almanac.ts';

const FEBRUARY = { SOURCE_DATE_EPOCH: '1769904000', GITHUB_STEP_SUMMARY: '', FORCE_COLOR: '0' };
const PATH = 'content/programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

/** A document with one idea that has all it needs, but for what a test changes. */
function write({
  title = 'Faster pulls',
  mentors = 'Jane Doe (@jane), John Roe (@john)',
  issue = 1,
} = {}): string {
  return `### Harbor

#### ${title}

- Description: Pulling a large image takes minutes.
- Expected Outcome: Layers are pulled side by side.
- Recommended Skills: Go
- Mentor(s): ${mentors}
- Upstream Issue: https://github.com/goharbor/harbor/issues/${issue}
`;
}

const NO_HANDLE = write({ mentors: 'Jane Doe (@jane), John Roe' });
const NO_BULLET = write().replace('- Expected', 'Expected');

function check(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return runAlmanac(['check', ...args], folder, { ...FEBRUARY, ...env });
}

/** The rules that these tests are about: what others may find is nothing to them. */
const RULES = ['front-matter', 'label-bullet', 'mentor-handle', 'not-utf-8'];

/** "path:line severity rule" of each problem. */
async function problems(folder: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { stdout } = await check(folder, ['--format', 'json', ...args], env);
  return Report.parse(JSON.parse(stdout)).files.flatMap(({ path, problems: found }) =>
    found
      .filter(({ ruleId }) => RULES.includes(ruleId))
      .map(({ ruleId, severity, place }) => `${path}:${place.start.line} ${severity} ${ruleId}`),
  );
}

describe('the exit code', () => {
  test('is 0 where there is nothing to mend, and 0 with warnings', async () => {
    expect(await check(makeFolder({ [PATH]: write() }))).toEqual({
      code: 0,
      stdout: 'No problems in 1 document.\n',
      stderr: '',
    });
    const { code, stdout, stderr } = await check(makeFolder({ [PATH]: NO_HANDLE }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${PATH}\n   8:32  warning  Expected a GitHub handle`);
  });

  test('is 1 with an error, or with more warnings than there may be', async () => {
    const broken = makeFolder({ [PATH]: `---\nyear: [\n---\n\n${write()}` });
    expect(await check(broken, ['--quiet'])).toMatchObject({ code: 1, stderr: '' });
    const folder = makeFolder({ [PATH]: NO_HANDLE });
    expect(await check(folder, ['--max-warnings', '1'])).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await check(folder, ['--max-warnings', '0']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'almanac: There are more warnings (1) than --max-warnings allows (0).\n',
    });
  });

  test.each([
    [['--format', 'xml'], '--format wants pretty, json, github or sarif, not "xml".'],
    [['--max-warnings', 'few'], '--max-warnings wants a number such as 0 or 10, not "few".'],
    [['--changed-since='], '--changed-since wants a commit or branch.'],
    [['--changed-since', 'main'], '"content" is in no work tree of git'],
    [[''], 'almanac check wants files or folders.'],
    [['nowhere.md'], 'There is no file "nowhere.md".'],
    [['other.md'], '"other.md" is not in the content folder "content"'],
    [['content/README.md'], '"content/README.md" is no document'],
    [['programs/empty'], '"programs/empty" has no documents'],
  ])('is 2 for %j, with one sentence', async (args, sentence) => {
    const folder = makeFolder({
      [PATH]: write(),
      'content/README.md': '',
      'content/programs/empty/.keep': '',
      'other.md': '',
    });
    const { code, stdout, stderr } = await check(folder, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^almanac: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});

test('files and folders are named from the working directory or from the content folder', async () => {
  const other = PATH.replace('2026', '2025');
  const folder = makeFolder({ [PATH]: NO_HANDLE, [other]: NO_HANDLE });
  const inside = PATH.replace('content/', '');
  for (const name of [
    PATH,
    inside,
    join(folder, PATH),
    'content/programs/lfx-mentorship/2026',
    `./${inside}`,
  ])
    expect(await problems(folder, [name]), name).toEqual([`${inside}:8 warning mentor-handle`]);
  expect(await problems(folder, ['.'])).toHaveLength(2);
});

test('SOURCE_DATE_EPOCH says what is open: an old document is not punished', async () => {
  const folder = makeFolder({ [PATH]: `---\nyear: soon\n---\n\n${write()}` });
  const found = (day: string): Promise<string[]> =>
    problems(folder, [], { SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) });
  expect(await found('2026-02-01')).toEqual([expect.stringContaining(':2 error')]);
  expect(await found('2027-02-01')).toEqual([expect.stringContaining(':2 warning')]);
});

describe('--fix', () => {
  test('mends what can be mended, tells where, and then what is left', async () => {
    const text = NO_BULLET.replace(', John Roe (@john)', ', John Roe');
    const folder = makeFolder({ [PATH]: text });
    const { code, stdout, stderr } = await check(folder, ['--fix']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Mended ${PATH}: 1 problem.\n` });
    expect(stdout).not.toContain('label-bullet');
    expect(stdout).toContain('mentor-handle');
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(text.replace('\nExpected', '\n- Expected'));
  });

  test('leaves all other bytes and the mode of the file alone, and does nothing the second time', async () => {
    const text = `\uFEFF${NO_BULLET.replaceAll('\n', '\r\n').trimEnd()}`;
    const folder = makeFolder({ [PATH]: text });
    chmodSync(join(folder, PATH), 0o640);
    await check(folder, ['--fix']);
    const fixed = readFileSync(join(folder, PATH), 'utf8');
    expect(fixed).toBe(text.replace('\nExpected', '\n- Expected'));
    expect(statSync(join(folder, PATH)).mode & 0o777).toBe(0o640);
    expect((await check(folder, ['--fix'])).stderr).toBe('');
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(fixed);
  });

  test('mends only the documents that are named', async () => {
    const other = PATH.replace('2026', '2025');
    const folder = makeFolder({ [PATH]: NO_BULLET, [other]: NO_BULLET });
    await check(folder, ['--fix', PATH]);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(write());
    expect(readFileSync(join(folder, other), 'utf8')).toBe(NO_BULLET);
  });

  test('says what it mended in a line of its own, whatever the name of the document is', async () => {
    const name = 'content/programs/lfx-mentorship/a\n::error::b\u001B[2J.md';
    const { stderr } = await check(makeFolder({ [name]: NO_BULLET }), ['--fix']);
    expect(stderr).toBe('Mended content/programs/lfx-mentorship/a\u240A::error::b\u241B[2J.md: 1 problem.\n');
  });

  test('follows a link inside the content folder, and none that leads out of it', async () => {
    const folder = makeFolder({ 'content/shared/list.md': NO_BULLET, 'outside.md': NO_BULLET });
    const link = (target: string, year: number): string => {
      const path = join(folder, `content/programs/lfx-mentorship/${year}.md`);
      symlinkSync(join(folder, target), path);
      return path;
    };
    mkdirSync(join(folder, 'content/programs/lfx-mentorship'), { recursive: true });
    const inside = link('content/shared/list.md', 2025);
    expect((await check(folder, ['--fix'])).code).toBe(0);
    expect(readFileSync(join(folder, 'content/shared/list.md'), 'utf8')).toBe(write());
    expect(lstatSync(inside).isSymbolicLink()).toBe(true);
    link('outside.md', 2026);
    const { code, stdout } = await check(folder, ['--fix']);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringContaining('Unexpected link that leads to no file of the content folder'),
    });
    expect(readFileSync(join(folder, 'outside.md'), 'utf8')).toBe(NO_BULLET);
  });
});

describe('--changed-since', () => {
  const inside = PATH.replace('content/', '');

  test('what the change touched keeps its severity, old debt is a note', async () => {
    const { folder, commit } = makeRepository();
    commit('2026-01-01', {
      [PATH]: NO_HANDLE + write({ title: 'Faster pushes', mentors: 'Jack Poe, @joe', issue: 2 }),
    });
    expect(await problems(folder, ['--changed-since', 'main'])).toEqual([
      `${inside}:8 note mentor-handle`,
      `${inside}:17 note mentor-handle`,
    ]);
    const text = readFileSync(join(folder, PATH), 'utf8');
    writeFileSync(join(folder, PATH), text.replace('Jack Poe', 'Jack Poe, the second'));
    expect(await problems(folder, ['--changed-since', 'main'])).toContain(
      `${inside}:17 warning mentor-handle`,
    );
    expect((await check(folder, ['--changed-since', 'main'])).stdout).toMatch(
      /2 warnings, \d notes? \(not listed\) in 1 document; \d of them (?:is|are) older than the change\.\n$/,
    );
  });

  test('what is wrong now because something was taken away elsewhere is told', async () => {
    const { folder, commit } = makeRepository();
    const closed = `${write()}\n<!-- almanac-ignore mentor-handle: John is not on GitHub -->\n`;
    commit('2026-01-01', { [PATH]: closed.replace('John Roe (@john)', 'John Roe') });
    const args = ['--changed-since', 'main'];
    expect(await problems(folder, args)).toEqual([]);
    writeFileSync(join(folder, PATH), NO_HANDLE);
    expect(await problems(folder, args)).toEqual([`${inside}:8 warning mentor-handle`]);
  });

  test('a new document is touched as a whole, a renamed one where it differs from its old self', async () => {
    const { folder, git, commit } = makeRepository();
    commit('2026-01-01', { [PATH]: NO_HANDLE });
    const other = PATH.replace('project_ideas', 'README');
    git('mv', PATH, other);
    const args = ['--changed-since', 'main'];
    expect(await problems(folder, args)).toEqual([expect.stringContaining('README.md:8 note mentor-handle')]);
    git('reset', '-q');
    expect(await problems(folder, args)).toEqual([expect.stringContaining('README.md:8 warning')]);
  });

  test('with --fix, what is older than the change stays as it is', async () => {
    const { folder, commit } = makeRepository();
    const old = NO_BULLET + write({ title: 'Faster pushes', issue: 2 });
    commit('2026-01-01', { [PATH]: old });
    const now = `${old.slice(0, -1)}`.replace(
      /- Recommended Skills: Go\n(?!.*Recommended)/s,
      'Recommended Skills: Go\n',
    );
    writeFileSync(join(folder, PATH), now);
    await check(folder, ['--fix', '--changed-since', 'main']);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(old.slice(0, -1));
  });
});

test('--format github names files from the top of the repository, and fills the summary of the job', async () => {
  const { folder, commit } = makeRepository();
  const mentors = Array.from({ length: 12 }, (_, index) => `Jane ${'ABCDEFGHIJKL'[index]}oe`).join(', ');
  commit('2026-01-01', { [`site/${PATH}`]: write({ mentors }) });
  writeFileSync(join(folder, 'summary.md'), '# Before\n');
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  const { stdout, stderr } = await check(join(folder, 'site'), ['--format', 'github'], env);
  expect(stderr).toBe('');
  expect(stdout.match(/^::warning file=site\/content\/programs\//gm)).toHaveLength(10);
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
  expect(summary).toMatch(/^# Before\n### Almanac\n/);
  expect(summary).toMatch(/\| mentor-handle \| warning \| 2 \|/);
  const plain = await check(join(folder, 'site'), ['--format', 'github']);
  expect(plain.stdout).toMatch(/Only 10 of \d+ are shown\.\n$/);
});

test('--format sarif has the pages of the rules, and their addresses where --url says where the site is', async () => {
  const folder = makeFolder({ [PATH]: NO_HANDLE });
  const run = async (...args: string[]) => {
    const log: Log = JSON.parse((await check(folder, ['--format', 'sarif', ...args])).stdout);
    return log.runs[0]?.tool.driver.rules?.find(({ id }) => id === 'mentor-handle');
  };
  expect((await run())?.shortDescription?.text).toBe('Mentors without a GitHub handle');
  expect((await run())?.helpUri).toBeUndefined();
  const { helpUri } = (await run('--url', 'https://example.org', '--path-prefix', 'x')) ?? {};
  expect(helpUri).toBe('https://example.org/x/rules/mentor-handle/');
});

test('colours are for terminals, and for who asks for them', async () => {
  const folder = makeFolder({ [PATH]: NO_HANDLE });
  expect((await check(folder)).stdout).not.toContain('\u001b');
  expect((await check(folder, [], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[33m');
});

test('documents that cannot be opened are errors with their place', async () => {
  const folder = makeFolder({ [PATH]: new Uint8Array([0x61, 0x0a, 0x62, 0xff]) });
  expect(await problems(folder)).toEqual([`${PATH.replace('content/', '')}:2 error not-utf-8`]);
});
