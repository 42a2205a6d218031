import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { renderSarif } from '../../../src/cli/reporters/sarif.ts';
import { checked } from './checked.ts';

const TEXT = '### Harbor\n\n#### Faster pulls\n\n- Mentors: Jane Doe, John Roe\n';
const rules = [
  { id: 'label-bullet', title: 'Labels without a bullet', markdown: 'Why.', url: null },
  { id: 'mentor-handle', title: 'Mentors without a handle', markdown: 'Why.', url: 'https://example.org/' },
];

function sarif(files: Parameters<typeof renderSarif>[0], folder = 'content/'): Log {
  return JSON.parse(renderSarif(files, { folder, rules, version: '0.1.0' }));
}

function results(...args: Parameters<typeof sarif>): Result[] {
  return sarif(...args).runs[0]?.results ?? [];
}

test('rules have the title and the text of their pages', () => {
  const [run] = sarif([]).runs;
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.tool.driver.rules).toEqual([
    {
      id: 'label-bullet',
      shortDescription: { text: 'Labels without a bullet' },
      help: { text: 'Why.', markdown: 'Why.' },
    },
    expect.objectContaining({ id: 'mentor-handle', helpUri: 'https://example.org/' }),
  ]);
});

test('a result has its rule, its place and its other places', () => {
  const related = [{ path: 'programs/b c.md', line: 7, text: 'the first one' }];
  const [result] = results([checked('programs/a.md', TEXT, [{ words: 'Jane Doe', related }])]);
  expect(result).toMatchObject({ ruleId: 'mentor-handle', ruleIndex: 1, level: 'warning' });
  expect(result?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'content/programs/a.md', uriBaseId: '%SRCROOT%' },
    region: { startLine: 5, startColumn: 12, endLine: 5, endColumn: 20 },
  });
  expect(result?.relatedLocations?.[0]).toEqual({
    id: 1,
    message: { text: 'the first one' },
    physicalLocation: {
      artifactLocation: { uri: 'content/programs/b%20c.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7 },
    },
  });
});

test('edits are fixes', () => {
  const edits = [{ start: TEXT.indexOf(', John'), end: TEXT.length - 1, text: '' }];
  const [result] = results([checked('programs/a.md', TEXT, [{ words: 'Jane Doe', edits }])]);
  expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    {
      deletedRegion: { startLine: 5, startColumn: 20, endLine: 5, endColumn: 30 },
      insertedContent: { text: '' },
    },
  ]);
});

test('a fingerprint stays where lines move, and is another one in another idea', () => {
  const prints = (text: string, count = 1): unknown[] =>
    results([checked('programs/a.md', text, Array(count).fill({ words: 'Jane Doe' }))]).map(
      ({ partialFingerprints }) => partialFingerprints?.['almanacProblem/v1'],
    );
  expect(prints(TEXT.replace('\n', '\n\nAn introduction.\n'))).toEqual(prints(TEXT));
  expect(prints(TEXT.replace('pulls', 'pushes'))).not.toEqual(prints(TEXT));
  expect(new Set(prints(TEXT, 2)).size).toBe(2);
});

test('a document outside of the repository has its whole address', () => {
  const [result] = results([checked('programs/a.md', TEXT, [{ words: 'Jane Doe' }])], '/tmp/my content/');
  const { artifactLocation } = result?.locations?.[0]?.physicalLocation ?? {};
  expect(artifactLocation).toEqual({ uri: 'file:///tmp/my%20content/programs/a.md' });
});

test('what is told of documents that cannot be opened has a rule, too', () => {
  const file = checked('programs/a.md', TEXT, [{ words: 'Jane', ruleId: 'too-deep' }]);
  expect(sarif([file]).runs[0]?.tool.driver.rules?.[2]).toEqual({ id: 'too-deep' });
  expect(results([file])[0]?.ruleIndex).toBe(2);
});

test('what looks like a link in a message is none', () => {
  const reason = 'Unexpected link `[Jane](https://example.org)`';
  const [result] = results([checked('programs/a.md', TEXT, [{ words: 'Jane', reason }])]);
  expect(result?.message.text).toContain('`\\[Jane](https://example.org)`');
});
