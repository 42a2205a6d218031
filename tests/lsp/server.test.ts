import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  DocumentSymbol,
  Hover,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { makeFolder, program, runAlmanac } from '../cli/run-almanac.ts';
import { type Client, type ClientOptions, startClient } from './client.ts';

const IDEAS = 'programs/lfx-mentorship/2999/01-Mar-May/project_ideas.md';
const OLD = 'programs/summerofcode/2019.md';
const REGISTRY = '- { name: Harbor, maturity: graduated }\n- { name: Linkerd }\n';
const GOOD = `### Harbor

#### Faster image pulls

- Description: Pulling a large image takes minutes, because its layers are pulled one after the other.
- Expected Outcome: Layers are pulled side by side, and a benchmark shows by how much it is faster.
- Recommended Skills: Go, containers
- Mentor(s): Jane Doe (@jane), John Roe (@john)
- Upstream Issue: https://github.com/goharbor/harbor/issues/1
`;
const OLD_TEXT = `## Linkerd

### Smaller proxies

- Description: Proxies are large.
- Recommended Skills: Rust
- Mentors: Jane M. Doe (@jane)
`;

const clients: Client[] = [];

/** An editor with a folder of some files. */
async function start(
  files: Record<string, string> = {},
  options: Partial<ClientOptions> = {},
): Promise<Client & { folder: string }> {
  const folder = makeFolder({ 'projects.yml': REGISTRY, [OLD]: OLD_TEXT, [IDEAS]: GOOD, ...files });
  const client = await startClient({ folder, ...options });
  clients.push(client);
  return { ...client, folder };
}

afterEach(async () => {
  for (const { connection, isEnded, ended } of clients.splice(0)) {
    if (!isEnded()) {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
    }
    await ended;
    connection.dispose();
  }
});

/** Other rules may find more in the documents of these tests. */
function of(code: string, { diagnostics }: { diagnostics: Diagnostic[] }): Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.code === code);
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///x', 'markdown', 1, text), [...edits]);
}

/** The edits of the one document that an edit is of. */
function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const versioned = edit?.documentChanges?.flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  return (versioned ?? edit?.changes?.[uri] ?? []).flatMap((own) => ('newText' in own ? own : []));
}

function positionOf(text: string, words: string): { line: number; character: number } {
  return TextDocument.create('file:///x', 'markdown', 1, text).positionAt(text.indexOf(words) + 1);
}

describe('diagnostics', () => {
  test('come with the exact range when a document is opened, and go when it is mended', async () => {
    const client = await start();
    await client.write(IDEAS, GOOD.replace('Jane Doe (@jane)', 'Jane Doe'));
    const found = of('mentor-handle', await client.diagnostics(IDEAS));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      range: { start: { line: 7, character: 13 }, end: { line: 7, character: 21 } },
      severity: 2,
      source: 'almanac',
    });
    await client.write(IDEAS, GOOD);
    expect(of('mentor-handle', await client.diagnostics(IDEAS))).toEqual([]);
  });

  test('follow single key presses', async () => {
    const client = await start();
    await client.write(IDEAS, GOOD);
    await client.diagnostics(IDEAS);
    const uri = client.uriOf(IDEAS);
    const range = { start: { line: 7, character: 22 }, end: { line: 7, character: 29 } };
    for (const [version, text] of ['', ' '].entries())
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: version + 2 },
        contentChanges: [{ range: version === 0 ? range : { start: range.start, end: range.start }, text }],
      });
    const params = await client.diagnostics(IDEAS, ({ version }) => version === 3);
    expect(of('mentor-handle', params)[0]?.range.start).toEqual({ line: 7, character: 13 });
  });

  test('are those of almanac check, and lead to the pages of the rules where the site is known', async () => {
    const client = await start(
      {},
      { args: ['--stdio', '--url', 'https://ideas.example', '--path-prefix', 'x'] },
    );
    await client.write(IDEAS, `---\nkind: list\n---\n\n${GOOD}`);
    const [found] = of('front-matter', await client.diagnostics(IDEAS));
    expect(found).toMatchObject({
      severity: 1,
      codeDescription: { href: 'https://ideas.example/x/rules/front-matter/' },
    });
  });

  test('of a document follow what is written in others', async () => {
    const client = await start();
    const readme = IDEAS.replace('project_ideas', 'README');
    await client.write(IDEAS, `---\nkind: list\n---\n\n${GOOD}`);
    await client.write(readme, '# Term\n');
    const severityOf = (params: { diagnostics: Diagnostic[] }) => of('front-matter', params)[0]?.severity;
    expect(severityOf(await client.diagnostics(IDEAS))).toBe(1);
    await client.write(readme, '# Term\n\nStatus: Complete\n');
    await client.diagnostics(IDEAS, (params) => severityOf(params) === 2);
    await client.write(readme, '# Term\n\nStatus: Open\n');
    await client.diagnostics(IDEAS, (params) => severityOf(params) === 1);
  });

  test('lead to the site that almanac.yml names', async () => {
    const client = await start({ 'almanac.yml': 'url: https://ideas.example/y/\n' });
    await client.write(IDEAS, GOOD.replace(' (@jane)', ''));
    const [found] = of('mentor-handle', await client.diagnostics(IDEAS));
    expect(found?.codeDescription?.href).toBe('https://ideas.example/y/rules/mentor-handle/');
  });

  test('are none for documents elsewhere, and go with a document that is closed', async () => {
    const client = await start({ 'README.md': '- Mentors: Jane Doe\n' });
    await client.write('README.md', '- Mentors: Jane Doe\n');
    await client.write(IDEAS, GOOD.replace(' (@jane)', ''));
    expect((await client.diagnostics(IDEAS)).diagnostics).not.toEqual([]);
    await client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: client.uriOf(IDEAS) },
    });
    expect(await client.diagnostics(IDEAS, ({ version }) => version === undefined)).toEqual({
      uri: client.uriOf(IDEAS),
      diagnostics: [],
    });
    const uri = client.uriOf('README.md');
    const position = { line: 0, character: 12 };
    expect(
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
    ).toBeNull();
  });

  test('are there for a document that is on no disk yet, and for one outside the open folders', async () => {
    const client = await start({}, { isOpen: false });
    const path = 'programs/outreachy/2999.md';
    await client.write(path, GOOD.replace(' (@jane)', ''));
    expect(of('mentor-handle', await client.diagnostics(path))).toHaveLength(1);
  });

  test('are of the folder that --content names, and of no other', async () => {
    const other = makeFolder({ [IDEAS]: GOOD });
    const client = await start({}, { args: ['--content', other] });
    await client.write(IDEAS, GOOD.replace(' (@jane)', ''));
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: {
        uri: new URL(`file://${join(other, IDEAS)}`).href,
        languageId: 'markdown',
        version: 1,
        text: GOOD,
      },
    });
    const uri = client.uriOf(IDEAS);
    const symbols = await client.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols).toEqual([]);
  });
});

describe('code actions', () => {
  const text = GOOD.replace('- Expected', 'Expected').replace('- Upstream', 'Upstream');

  async function actions(client: Client, only?: string[], line = 5): Promise<CodeAction[]> {
    const at = { line, character: 3 };
    return client.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: client.uriOf(IDEAS) },
      range: { start: at, end: at },
      context: { diagnostics: [], ...(only && { only }) },
    });
  }

  test('mend one problem, for the version that was checked', async () => {
    const client = await start(
      {},
      { capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } },
    );
    await client.write(IDEAS, text);
    const action = (await actions(client)).find(({ isPreferred }) => isPreferred);
    expect(action).toMatchObject({
      title: 'Write a bullet before the label `Expected Outcome`',
      kind: 'quickfix',
      diagnostics: [{ code: 'label-bullet' }],
      edit: { documentChanges: [{ textDocument: { uri: client.uriOf(IDEAS), version: 1 } }] },
    });
    expect(apply(text, editsOf(action?.edit, client.uriOf(IDEAS)))).toBe(
      text.replace('Expected O', '- Expected O'),
    );
  });

  test('silence a rule below the heading of the idea', async () => {
    const client = await start();
    await client.write(IDEAS, text);
    const action = (await actions(client)).find(({ title }) => title.startsWith('Silence label-bullet'));
    const silent = apply(text, editsOf(action?.edit, client.uriOf(IDEAS)));
    expect(silent).toContain('#### Faster image pulls\n\n<!-- almanac-ignore label-bullet: say why -->\n');
    await client.write(IDEAS, silent);
    expect(of('label-bullet', await client.diagnostics(IDEAS))).toEqual([]);
  });

  test('mend all that can be mended', async () => {
    const client = await start();
    await client.write(IDEAS, text);
    const [action, ...others] = await actions(client, ['source.fixAll'], 0);
    expect({ kind: action?.kind, others }).toEqual({ kind: 'source.fixAll.almanac', others: [] });
    await client.write(IDEAS, apply(text, editsOf(action?.edit, client.uriOf(IDEAS))));
    expect(of('label-bullet', await client.diagnostics(IDEAS))).toEqual([]);
  });

  test('mend all only once chosen, where the editor can ask', async () => {
    const codeAction = { dataSupport: true, resolveSupport: { properties: ['edit'] } };
    const client = await start({}, { capabilities: { textDocument: { codeAction } } });
    await client.write(IDEAS, text);
    const [action] = await actions(client, ['source'], 0);
    expect(action?.edit).toBeUndefined();
    const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', action);
    const fixed = apply(text, editsOf(resolved.edit, client.uriOf(IDEAS)));
    expect(fixed.match(/^- (?:Expected|Upstream)/gm)).toHaveLength(2);
  });

  test('are none of another kind than the editor asks for', async () => {
    const client = await start();
    await client.write(IDEAS, text);
    expect(await actions(client, ['refactor'])).toEqual([]);
  });
});

describe('hovers', () => {
  async function hover(client: Client, words: string): Promise<string> {
    const found: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uriOf(IDEAS) },
      position: positionOf(GOOD, words),
    });
    const contents: MarkupContent | undefined =
      found && typeof found.contents === 'object' && 'kind' in found.contents ? found.contents : undefined;
    return contents?.value ?? '';
  }

  test('tell of a mentor and of a project what all documents say', async () => {
    const client = await start();
    await client.write(IDEAS, GOOD);
    const mentor = await hover(client, 'Jane Doe');
    expect(mentor).toContain('[@jane](https://github.com/jane)');
    expect(mentor).toContain('- 2999: Faster image pulls (Harbor)\n- 2019: Smaller proxies (Linkerd)');
    expect(await hover(client, '### Harbor')).toMatch(/^\*\*Harbor\*\* \(graduated\)\n/);
  });
});

describe('completions', () => {
  /** What is offered at the end of a document that ends with some words. */
  async function complete(client: Client, words: string): Promise<CompletionItem[]> {
    const text = `${GOOD}\n${words}`;
    await client.write(IDEAS, text);
    return client.connection.sendRequest('textDocument/completion', {
      textDocument: { uri: client.uriOf(IDEAS) },
      position: TextDocument.create('file:///x', 'markdown', 1, text).positionAt(text.length),
    });
  }

  test('offer projects, labels, skills and handles, with the text that they take the place of', async () => {
    const client = await start();
    const labelsOf = (items: CompletionItem[]): string[] => items.map(({ label }) => label);
    expect(labelsOf(await complete(client, '### Lin'))).toEqual(['Harbor', 'Linkerd']);
    const idea = '### Linkerd\n\n#### Meshes\n\n';
    expect(labelsOf(await complete(client, `${idea}- `))).toContain('Mentor(s)');
    expect(labelsOf(await complete(client, `${idea}- Recommended Skills: R`))).toContain('Rust');
    const handles = await complete(client, `${idea}- Mentors: Jane Doe (@ja`);
    const line = GOOD.split('\n').length + 4;
    expect(handles.find(({ label }) => label === '@jane')).toMatchObject({
      detail: expect.stringContaining('Doe, 2 ideas'),
      textEdit: {
        newText: '@jane',
        range: { start: { line, character: 21 }, end: { line, character: 24 } },
      },
    });
  });

  test('come in our order', async () => {
    const client = await start();
    const items = await complete(client, '### Linkerd\n\n#### Meshes\n\n- ');
    const keys = items.map(({ sortText = '' }) => sortText);
    expect(keys.length).toBeGreaterThan(3);
    expect([...keys].sort()).toEqual(keys);
  });
});

test('the outline of a document has its projects and ideas', async () => {
  const client = await start();
  await client.write(IDEAS, GOOD);
  const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', {
    textDocument: { uri: client.uriOf(IDEAS) },
  });
  expect(symbols).toMatchObject([{ name: 'Harbor', children: [{ name: 'Faster image pulls' }] }]);
});

describe('the disk', () => {
  const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

  async function tell(client: Client, changes: Record<string, 1 | 2 | 3>): Promise<void> {
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: Object.entries(changes).map(([path, type]) => ({ uri: client.uriOf(path), type })),
    });
  }

  /** How many ideas a hover says that Jane Doe has. */
  async function countIdeas(client: Client): Promise<string> {
    const found: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uriOf(IDEAS) },
      position: positionOf(GOOD, 'Jane Doe'),
    });
    return /\d+ ideas?/.exec(JSON.stringify(found))?.[0] ?? '';
  }

  test('is watched where the editor can', async () => {
    const client = await start({}, { capabilities: watching });
    await client.write(IDEAS, GOOD);
    await client.diagnostics(IDEAS);
    expect(client.registrations.map(({ method }) => method)).toEqual(['workspace/didChangeWatchedFiles']);
  });

  test('a document that is renamed, changed or deleted counts as it is now', async () => {
    const client = await start({}, { capabilities: watching });
    await client.write(IDEAS, GOOD);
    expect(await countIdeas(client)).toBe('2 ideas');
    const renamed = 'programs/summerofcode/2020.md';
    renameSync(join(client.folder, OLD), join(client.folder, renamed));
    await tell(client, { [OLD]: 3, [renamed]: 1 });
    await expect.poll(() => countIdeas(client)).toBe('2 ideas');
    writeFileSync(join(client.folder, renamed), `${OLD_TEXT}${OLD_TEXT.replace('Smaller', 'Faster')}`);
    await tell(client, { [renamed]: 2 });
    await expect.poll(() => countIdeas(client)).toBe('3 ideas');
    rmSync(join(client.folder, 'programs/summerofcode'), { recursive: true });
    await tell(client, { 'programs/summerofcode': 3 });
    await expect.poll(() => countIdeas(client)).toBe('1 idea');
  });

  test('is looked at with each save, for editors that watch nothing', async () => {
    const client = await start();
    await client.write(IDEAS, GOOD);
    expect(await countIdeas(client)).toBe('2 ideas');
    rmSync(join(client.folder, OLD));
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: client.uriOf(IDEAS) },
    });
    await expect.poll(() => countIdeas(client)).toBe('1 idea');
  });

  test('a broken settings file is shown once, what it said before holds, and the server lives on', async () => {
    const client = await start({ 'programs.yml': '[\n' }, { capabilities: watching });
    await client.write(IDEAS, GOOD.replace(' (@jane)', ''));
    expect(of('mentor-handle', await client.diagnostics(IDEAS))).toHaveLength(1);
    expect(client.shown).toEqual([expect.stringContaining('programs.yml')]);
    writeFileSync(join(client.folder, 'projects.yml'), 'nonsense: [');
    mkdirSync(join(client.folder, 'programs/other'));
    await tell(client, { 'projects.yml': 2, 'programs/other': 1 });
    await expect.poll(() => client.shown.length).toBe(2);
    expect(client.shown[1]).toContain('projects.yml');
    const project: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: client.uriOf(IDEAS) },
      position: { line: 0, character: 6 },
    });
    expect(JSON.stringify(project)).toContain('graduated');
  });

  test('settings that change are settings from then on', async () => {
    const client = await start({}, { capabilities: watching });
    await client.write(IDEAS, GOOD);
    await client.diagnostics(IDEAS);
    writeFileSync(join(client.folder, 'projects.yml'), REGISTRY.replace('graduated', 'archived'));
    await tell(client, { 'projects.yml': 2 });
    const hover = async (): Promise<string> =>
      JSON.stringify(
        await client.connection.sendRequest('textDocument/hover', {
          textDocument: { uri: client.uriOf(IDEAS) },
          position: { line: 0, character: 6 },
        }),
      );
    await expect.poll(hover).toContain('archived');
  });
});

describe('the end', () => {
  test('behind shutdown and exit is a good one', async () => {
    const client = await start();
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    expect(await client.ended).toBe(0);
  });

  test('without shutdown is a bad one', async () => {
    const client = await start();
    await client.connection.sendNotification('exit');
    expect(await client.ended).toBe(1);
  });

  test('comes when the editor is gone', async () => {
    const child = spawn(process.execPath, [program, 'lsp'], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end();
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
  });

  test('comes at once where there is no content folder of that name', async () => {
    const { code, stdout, stderr } = await runAlmanac(['lsp', '--content', 'nowhere']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^almanac: "nowhere" has no folder "programs"[^\n]+\n$/);
  });
});
