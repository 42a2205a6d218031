import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isSameTree, listTree } from './list-tree.ts';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const ideas = (...titles: string[]): string =>
  `## Project ideas\n\n### Envoy\n\n${titles.map((title) => `#### ${title}\n\n- Description: A test.\n`).join('\n')}`;

const page = (title: string): string => `ideas/summerofcode/2020/envoy/${title}/index.html`;

test('the command says on standard error what it wrote, and nothing with --quiet', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': ideas('One') });
  const output = join(makeFolder({}), '_site');
  const told = await runAlmanac(['build', '--content', content, '--output', output]);
  expect(told.stdout).toBe('');
  expect(told.stderr).toMatch(
    /^Wrote .+: pages \d+, programs 1, terms 1, projects 1, mentors 0, ideas 1\.\n$/,
  );
  const silent = await runAlmanac(['build', '--content', content, '--output', output, '--quiet']);
  expect(silent).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('pages of ideas that are gone go; files of somebody else stay', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': ideas('One', 'Two') });
  const output = makeFolder({ CNAME: 'example.org' });
  const args = ['build', '--content', content, '--output', output];
  await runAlmanac(args);
  expect(existsSync(join(output, page('two')))).toBe(true);
  writeFileSync(join(content, 'programs/summerofcode/2020.md'), ideas('One'));
  await runAlmanac(args);
  expect(existsSync(join(output, page('one')))).toBe(true);
  expect(existsSync(join(output, page('two')))).toBe(false);
  expect(readFileSync(join(output, 'CNAME'), 'utf8')).toBe('example.org');
});

test('a page of somebody else is not written over', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': ideas('One') });
  const output = makeFolder({ 'index.html': 'mine' });
  const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', output]);
  expect(code).toBe(2);
  expect(stderr).toContain('index.html" is not of Almanac\'s making');
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toBe('mine');
});

test('an output that is no folder ends with one sentence and exit code 2', async () => {
  const folder = makeFolder({ 'content/programs/a/2020.md': ideas('One'), file: '' });
  for (const command of ['build', 'export']) {
    const { code, stderr } = await runAlmanac([command, '--output', 'file'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^almanac: Cannot write to the folder "file"[^\n]+\n$/);
  }
});

test('a folder without ideas gives a site that says what to do', async () => {
  const content = makeFolder({ 'programs/README.md': '# Programs\n' });
  const output = makeFolder({});
  expect((await runAlmanac(['build', '--content', content, '--output', output])).code).toBe(0);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toContain('no idea');
});

test('two builds of the same content are equal to the byte', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': ideas('One', 'Two') });
  const [first, second] = [makeFolder({}), makeFolder({})];
  for (const output of [first, second]) await runAlmanac(['build', '--content', content, '--output', output]);
  const manifest = readFileSync(join(first, '.almanac.json'), 'utf8');
  expect(readFileSync(join(second, '.almanac.json'), 'utf8')).toBe(manifest);
  for (const path of ['index.html', page('one'), 'api/model.json'])
    expect(readFileSync(join(second, path))).toEqual(readFileSync(join(first, path)));
});

test('ideas of a document without a year are told to be passed over', async () => {
  const text = '### Harbor\n\n#### Pulls\n\n- Description: A.\n- Mentor: Jane Doe\n';
  const content = makeFolder({ 'programs/gsoc/ideas.md': text, 'programs/gsoc/README.md': text });
  const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', makeFolder({})]);
  expect(code).toBe(0);
  expect(stderr.match(/warning/g)).toHaveLength(1);
  expect(stderr).toContain('programs/gsoc/ideas.md:3:6: warning: Unexpected ideas');
});

test.each(['', 'programs', 'programs/gsoc'])(
  'the site is not written among the content, into "%s"',
  async (folder) => {
    const content = makeFolder({
      'programs/gsoc/2020.md': '### Harbor\n\n#### Pulls\n\n- Description: A.\n',
    });
    const output = join(content, folder);
    const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', output]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `almanac: "${output}" is where the content is: name another folder for the site with --output DIR.\n`,
    });
    expect(readdirSync(content)).toEqual(['programs']);
  },
);

test('with --noindex every page asks not to be found, and nothing else of it is another', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': ideas('One'),
    'redirects.yml': '- { from: /old/, to: /projects/envoy/ }\n',
  });
  const [hidden, open] = [makeFolder({}), makeFolder({})];
  const args = ['build', '--content', content, '--url', 'https://example.org', '--output'];
  await runAlmanac([...args, open]);
  expect((await runAlmanac([...args, hidden, '--noindex'])).code).toBe(0);
  const files = readdirSync(hidden, { recursive: true, encoding: 'utf8' });
  const robots = '<meta name="robots" content="noindex"/>';
  const plain = (folder: string, path: string): string =>
    readFileSync(join(folder, path), 'utf8')
      .replace(robots, '')
      .replace(/<link rel="canonical"[^>]*>|<meta property="og:url"[^>]*>/g, '');
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    expect(readFileSync(join(hidden, path), 'utf8')).toContain(robots);
    expect(plain(hidden, path)).toBe(plain(open, path));
  }
  expect(files).toEqual(expect.arrayContaining(['404.html', 'old/index.html', page('one')]));
  expect(readFileSync(join(hidden, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  expect([existsSync(join(open, 'sitemap.xml')), existsSync(join(hidden, 'sitemap.xml'))]).toEqual([
    true,
    false,
  ]);
});

describe('a document that cannot be read', () => {
  const BROKEN = 'programs/summerofcode/2021.md';
  const SAID = `${BROKEN}:3:1: error: Cannot read the front matter: Flow sequence in block collection must be sufficiently indented and end with a ] [front-matter]. Correct the YAML between the \`---\` lines.\n`;
  const open = (): string =>
    makeFolder({ 'programs/summerofcode/2020.md': ideas('One'), [BROKEN]: '---\nyear: [\n---\n' });

  test('is told of, in the terminal and on the site, which has all others', async () => {
    const [content, output] = [open(), makeFolder({})];
    const { code, stderr } = await runAlmanac(['build', '--content', content, '--output', output, '--quiet']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: SAID });
    expect(existsSync(join(output, page('one')))).toBe(true);
    const quality = readFileSync(join(output, 'quality/index.html'), 'utf8');
    expect(quality).toContain('Documents that could not be read');
    expect(quality).toContain(`${BROKEN}:3:1`);
    expect(readFileSync(join(output, 'index.html'), 'utf8')).not.toContain(BROKEN);
  });

  test('may be behind a link to a folder, which is told of and not followed', async () => {
    const content = makeFolder({
      'programs/summerofcode/2020.md': ideas('One'),
      'other/2021.md': ideas('Two'),
    });
    symlinkSync('../other', join(content, 'programs/outreachy'));
    symlinkSync('/etc', join(content, 'programs/lfx-mentorship'));
    const { code, stderr } = await runAlmanac([
      'build',
      '--content',
      content,
      '--output',
      makeFolder({}),
      '--strict',
    ]);
    expect(code).toBe(1);
    expect(
      stderr.match(
        /^programs\/(?:outreachy|lfx-mentorship):1:1: error: Unexpected link that leads to no file/gm,
      ),
    ).toHaveLength(2);
    expect((await runAlmanac(['check', '--content', content])).code).toBe(1);
  });

  test('with --strict leaves the site as it was, with exit code 1, as often as it is built', async () => {
    const [content, output, cache] = [open(), makeFolder({}), makeFolder({})];
    const args = ['build', '--content', content, '--output', output, '--cache-dir', cache];
    const failed = {
      code: 1,
      stdout: '',
      stderr: `${SAID}almanac: A document could not be read, and --strict was asked for: "${output}" is as it was.\n`,
    };
    expect(await runAlmanac([...args, '--strict'])).toEqual(failed);
    expect(readdirSync(output)).toEqual([]);
    expect((await runAlmanac(args)).code).toBe(0);
    const before = listTree(output);
    expect(await runAlmanac([...args, '--strict'])).toEqual(failed);
    writeFileSync(join(content, 'programs/summerofcode/2020.md'), ideas('Two'));
    expect(await runAlmanac([...args, '--strict'])).toEqual(failed);
    expect(isSameTree(listTree(output), before)).toBe(true);
    rmSync(join(content, BROKEN));
    expect((await runAlmanac([...args, '--strict'])).code).toBe(0);
    expect(existsSync(join(output, page('two')))).toBe(true);
  });
});

describe('a build of a folder that an earlier one wrote', () => {
  /** A build with a cache of its own; the second one tells what it did to the files. */
  const open = () => {
    const content = makeFolder({ 'programs/summerofcode/2020.md': ideas('One', 'Two') });
    const [output, cache] = [makeFolder({}), makeFolder({})];
    const build = (...args: string[]) =>
      runAlmanac(['build', '--content', content, '--output', output, '--cache-dir', cache, ...args]);
    const times = (): Map<string, number> => {
      const found = readdirSync(output, { recursive: true, encoding: 'utf8' });
      return new Map(
        found
          .map((path) => [path, statSync(join(output, path))] as const)
          .filter(([, stat]) => stat.isFile())
          .map(([path, { mtimeMs }]) => [path, mtimeMs]),
      );
    };
    const rebuild = async (...args: string[]): Promise<{ stderr: string; written: string[] }> => {
      const before = times();
      const { stderr } = await build(...args);
      const written = [...times()].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));
      return {
        stderr: stderr.replaceAll(output, 'OUTPUT'),
        written: written.filter((path) => path !== '.almanac.json'),
      };
    };
    return { content, output, build, rebuild };
  };

  test('writes nothing where nothing has changed, and says so', async () => {
    const { build, rebuild } = open();
    const { stderr } = await build();
    expect(await rebuild()).toEqual({
      stderr: stderr.replace(/^Wrote .*: pages/, 'Nothing has changed in OUTPUT: pages'),
      written: [],
    });
  });

  test('says again what is wrong in documents, and ends as before', async () => {
    const { content, build } = open();
    writeFileSync(join(content, 'programs/summerofcode/2021.md'), '---\nyear: x\n---\n');
    const [first, second] = [await build(), await build()];
    expect(second.stderr.split('\n').slice(0, -2)).toEqual(first.stderr.split('\n').slice(0, -2));
    expect({ code: second.code, lines: second.stderr.split('\n').length }).toEqual({
      code: first.code,
      lines: first.stderr.split('\n').length,
    });
  });

  test('writes the pages of what was edited, and leaves the time of all others', async () => {
    const { content, build, rebuild } = open();
    await build();
    writeFileSync(
      join(content, 'programs/summerofcode/2020.md'),
      ideas('One', 'Two').replace('A test', 'A trial'),
    );
    const { written } = await rebuild();
    expect(written).toContain(page('one'));
    expect(written.filter((path) => /^(?:rules|assets|mentors)/.test(path) || path === page('two'))).toEqual(
      [],
    );
  });

  test('writes again what was changed or removed there by hand', async () => {
    const { output, build, rebuild } = open();
    await build();
    const [html] = [readFileSync(join(output, page('one')), 'utf8')];
    writeFileSync(join(output, page('one')), 'mine');
    rmSync(join(output, 'robots.txt'));
    expect((await rebuild()).written.sort()).toEqual([page('one'), 'robots.txt'].sort());
    expect(readFileSync(join(output, page('one')), 'utf8')).toBe(html);
  });

  test.for([['--url', 'https://example.org'], ['--path-prefix', '/x/'], ['--noindex']])(
    'writes the pages that are otherwise with %s',
    async (args) => {
      const { build, rebuild } = open();
      await build();
      const { stderr, written } = await rebuild(...args);
      expect(stderr).toMatch(/^Wrote OUTPUT/);
      expect(written).toContain(page('one'));
    },
  );

  test('writes all of it with --no-cache', async () => {
    const { content, output, build } = open();
    await build();
    const before = statSync(join(output, 'robots.txt')).mtimeMs;
    await runAlmanac(['build', '--content', content, '--output', output, '--no-cache']);
    expect(statSync(join(output, 'robots.txt')).mtimeMs).toBeGreaterThan(before);
  });
});
