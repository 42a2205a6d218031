import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Log } from 'sarif';
import { unified } from 'unified';
import type { Node } from 'unist';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckedFile, checkAlmanac, readDocuments } from '../../src/almanac.ts';
import { renderChanges } from '../../src/cli/reporters/changes.ts';
import { renderGithub } from '../../src/cli/reporters/github.ts';
import { Report, renderJson } from '../../src/cli/reporters/json.ts';
import { renderPretty } from '../../src/cli/reporters/pretty.ts';
import { renderSarif } from '../../src/cli/reporters/sarif.ts';
import { toVisible } from '../../src/cli/reporters/to-cells.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { renderMarkdown } from '../../src/diff/render-markdown.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { diffOf, type Files } from '../diff/diff-of.ts';
import { ATTACKS, type Attack, buildAttackContent } from './attacks.ts';

/** What stands before the paths: a folder may have any name, too. */
const FOLDER = 'con::te,nt%/';
const MEGABYTE = 1024 * 1024;

/** Of checking all documents on a busy machine, in milliseconds. */
const CHECKING = 600_000;

let files: CheckedFile[];

describe('what is wrong in documents of attacks is told', () => {
  beforeAll(async () => {
    const content = openDirectory(makeFolder(buildAttackContent()));
    files = checkAlmanac(await readDocuments({ content, cache: null }), { today: '2026-01-10', site: '/' });
  }, CHECKING);

  test('in many places, and of each file', () => {
    const problems = files.flatMap((file) => file.problems);
    expect(new Set(problems.map(({ ruleId }) => ruleId)).size).toBeGreaterThan(20);
    expect(problems.length).toBeGreaterThan(3000);
  });

  test('to a workflow in commands that are ours, with the file as it is', () => {
    const command =
      /^::(?:error|warning|notice) file=([^:,\r\n]+),line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]*::[^\r\n]+$/;
    const one = files.flatMap((file) => file.problems.map((problem) => ({ ...file, problems: [problem] })));
    for (const file of one) {
      const { output } = renderGithub([file], { folder: FOLDER, touched: null, room: MEGABYTE });
      const [first = '', ...rest] = output.split(/\r\n|[\r\n]/);
      const [, path = ''] = command.exec(first) ?? [];
      expect(decodeURIComponent(path.replace(/%(?!25|0A|0D|3A|2C)/g, '%25'))).toBe(
        toShown(`${FOLDER}${file.path}`),
      );
      expect(rest).toEqual([expect.stringMatching(/^1 (?:error|warning|note) in 1 document[^[#]*\.$/), '']);
    }
  });

  test('to the summary of a job as a table of four columns, and as nothing else', () => {
    const { summary } = renderGithub(files, { folder: '', touched: null, room: MEGABYTE });
    const nodes = listNodes(summary);
    const rows = nodes.filter(({ type }) => type === 'tableRow');
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.filter((row) => childrenOf(row).length !== 4)).toEqual([]);
    expect([...new Set(nodes.map(({ type }) => type))].sort()).toEqual([
      'heading',
      'html',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
    expect(
      nodes
        .flatMap((node) => ('value' in node ? String(node.value) : []))
        .filter((value) => LEADS.test(value)),
    ).toEqual([]);
  });

  test('as JSON of the shape that is promised', () => {
    const report = Report.parse(JSON.parse(renderJson(files, { content: FOLDER, touched: null })));
    expect(report.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });

  test('as SARIF with places that are addresses, and with texts without links', () => {
    const log: Log = JSON.parse(renderSarif(files, { folder: 'content/', rules: [], version: '1.0.0' }));
    const results = log.runs[0]?.results ?? [];
    expect(results).toHaveLength(files.flatMap((file) => file.problems).length);
    for (const { message, locations = [], relatedLocations = [], fixes = [] } of results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        const uri = physicalLocation?.artifactLocation?.uri ?? '';
        expect(uri).toMatch(/^content\/[^\s:?#[\]@<>"\\^`{|}]+$/);
        expect(files.map(({ path }) => `content/${path}`)).toContain(decodeURIComponent(uri));
        expect(physicalLocation?.region?.startLine).toBeGreaterThan(0);
      }
      const texts = [
        message,
        ...relatedLocations.map((place) => place.message),
        ...fixes.map((fix) => fix.description),
      ];
      for (const text of texts) expect(text?.text ?? '').not.toMatch(/(?<!\\)\[[^\]]*\]\([^)]*\)/);
    }
  });

  test.each([false, true])(
    'to people, without anything that steers their terminal (colours: %s)',
    (isColoured) => {
      const told = renderPretty(files, {
        folder: FOLDER,
        touched: null,
        isChosen: true,
        hasSite: false,
        isColoured,
        width: 100,
      });
      expect(findSteering(told)).toEqual([]);
      expect(told).toContain('attacked');
    },
  );
});

/** A path as a command has it: line ends are encoded, other signs that steer a terminal cannot be. */
function toShown(path: string): string {
  return path
    .split(/([\r\n])/)
    .map((part) => (/^[\r\n]$/.test(part) ? part : toVisible(part)))
    .join('');
}

/** So many attacks at a time: of more, a comment has not all. */
const CHUNK = 5;
const CHUNKS = Array.from({ length: Math.ceil(ATTACKS.length / CHUNK) }, (_, index) =>
  ATTACKS.slice(index * CHUNK, (index + 1) * CHUNK),
);
const ADDRESSES = { preview: 'https://example.org/pr-7/', site: 'https://example.org/' };

/** The documents of some attacks: their settings are not what a comment tells of. */
function documentsOf(attacks: readonly Attack[]): Files {
  const content = Object.entries(buildAttackContent(attacks));
  return Object.fromEntries(content.filter(([path]) => path !== 'almanac.yml'));
}

describe('what a change makes of attacks is told', () => {
  const harmless = documentsOf(
    Array.from({ length: CHUNK }, (_, index) => ({ what: 'words', text: `Some words ${index}` })),
  );

  test.each([
    ['comes', 1, (attacks: Files) => diffOf({}, attacks)],
    ['goes', 3, (attacks: Files) => diffOf(attacks, {})],
    ['takes the place of other words', 3, (attacks: Files) => diffOf(harmless, attacks)],
  ])(
    'in a comment and in a terminal, where what they say %s',
    // Each text comes; of the other ways, which say it in the same words, each third group is enough.
    async (_, step, compare) => {
      for (const attacks of CHUNKS.filter((_group, index) => index % step === 0)) {
        const diff = await compare(documentsOf(attacks));
        const comment = renderMarkdown(diff, ADDRESSES);
        expect(findAmiss(comment), attacks.map(({ what }) => what).join()).toEqual([]);
        expect(comment.length).toBeLessThan(65_536);
        expect(findSteering(renderChanges(diff, { isColoured: true }))).toEqual([]);
      }
    },
    CHECKING,
  );
});

/** What GitHub makes something of, in the text of a comment as it stands there. */
const LEADS =
  /@[\w-]|#\d|\bGH-\d|(?:https?|ftp):\/\/|(?:mailto|xmpp):\S|\bwww\.|[0-9a-f]{7}|GHSA-\w|[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** The HTML that is ours. */
const OWN_HTML = /^(?:<!-- -->|&#36;|<details><summary>[\w ]+ \(\d+\)<\/summary>|<\/details>)$/;

/** What of a comment is more than text, without being ours. */
function findAmiss(comment: string): string[] {
  const nodes = listNodes(comment);
  return nodes.flatMap((node) => {
    const value = 'value' in node ? String(node.value) : '';
    switch (node.type) {
      case 'text':
        return LEADS.test(value) || sourceOf(node, comment).includes('$') ? [value] : [];
      case 'html':
        return OWN_HTML.test(value) ? [] : [value];
      case 'link':
        return 'url' in node && String(node.url).startsWith(ADDRESSES.site) ? [] : ['a link elsewhere'];
      default:
        return PLAIN.has(node.type) ? [] : [node.type];
    }
  });
}

function sourceOf({ position }: Node, markdown: string): string {
  return markdown.slice(position?.start.offset, position?.end.offset);
}

const PLAIN = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'delete', 'inlineCode']);

function listNodes(markdown: string): Node[] {
  const walk = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(walk)];
  return walk(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function childrenOf(node: Node): Node[] {
  return 'children' in node && Array.isArray(node.children) ? node.children : [];
}

/** What steers a terminal, but for line ends and colours. */
function findSteering(text: string): string[] {
  const plain = text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+(?:;\\d+)*m`, 'g'), '');
  return [...plain.matchAll(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu)].map(([sign]) =>
    JSON.stringify(sign),
  );
}
