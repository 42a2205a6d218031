import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { buildJudge } from '../../../src/browser/playground/build-judge.ts';
import {
  PlaygroundSurroundings,
  SURROUNDINGS_PATH,
} from '../../../src/site/files/playground-surroundings.ts';
import { check, print } from '../../check.ts';
import { markdown } from '../../read.ts';
import { only, type SmallSiteOptions, site } from '../../site/small-site.ts';

const TODAY = '2026-02-01';
const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const OLD = 'programs/lfx-mentorship/2020/q2/project_ideas.md';
const TEXT = markdown`
  ### Harbor

  #### Faster image pulls

  - Description: Pulling a *large* image takes minutes.
  Expected Outcome: Layers are pulled side by side.
  - Recommended Skills: Golang, containers
  - Mentors: Jane Doe, John Roe (@john, john@example.org)
  - Upstream Issue: https://github.com/goharbor/harbor/issues/1
`;

/** The judge of a site that has a document of an old term. */
function judgeOf(options: SmallSiteOptions = {}) {
  const documents = { [OLD]: 'Status: complete\n\n### Harbor\n\n#### Old\n\n- Mentors: J. Roe (@john)\n' };
  const files = site(documents, options).files.filter(({ path }) => path === SURROUNDINGS_PATH);
  const data: unknown = JSON.parse(only(files).content);
  return buildJudge(PlaygroundSurroundings.parse(data), 'https://example.org/x/');
}

describe('the playground says of a text', () => {
  test('what the command says of the document, at the same places', () => {
    const rules = ['label-bullet', 'mentor-handle'] as const;
    const { problems } = judgeOf().judge({ path: PATH, text: TEXT }, TODAY);
    const own = problems.filter(({ ruleId }) => rules.some((id) => id === ruleId));
    expect(
      own.map(({ from, to, reason }) => `${from.line}:${from.column}-${to.line}:${to.column} ${reason}`),
    ).toEqual(check({ path: PATH, text: TEXT }, { rules }).map(print));
    expect(own.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Expected Outcome', 'Jane Doe']);
    expect(own[1]).toMatchObject({ severity: 'warning', url: 'https://example.org/x/rules/mentor-handle/' });
  });

  test('how it is mended', () => {
    const mended = judgeOf().mend({ path: PATH, text: TEXT }, TODAY);
    expect(mended.split('\n')[5]).toBe('- Expected Outcome: Layers are pulled side by side.');
  });

  test('what the site will say, without e-mail addresses', () => {
    const idea = only(judgeOf().judge({ path: PATH, text: TEXT }, TODAY).ideas);
    expect(idea).toMatchObject({ title: 'Faster image pulls', projects: ['Harbor'] });
    expect(idea.skills).toContain('Go');
    expect(idea.mentors.map(({ name, profiles }) => [name, profiles[0]?.text])).toEqual([
      ['Jane Doe', undefined],
      ['John Roe', '@john'],
    ]);
    expect(idea.issues).toEqual([
      { text: 'goharbor/harbor#1', href: 'https://github.com/goharbor/harbor/issues/1' },
    ]);
    const [description] = idea.fields;
    expect(description?.html && toHtml(description.html)).toBe(
      '<p>Pulling a <em>large</em> image takes minutes.</p>',
    );
    expect(JSON.stringify(idea)).not.toContain('john@example.org');
  });

  test('errors in a term that is open, and warnings of the same in one that is over', () => {
    const text = '---\nyear: soon\n---\n\n### Harbor\n';
    const severities = (path: string): string[] =>
      judgeOf()
        .judge({ path, text }, TODAY)
        .problems.filter(({ ruleId }) => ruleId === 'front-matter')
        .map(({ severity }) => severity);
    expect(severities(PATH)).toEqual(['error']);
    expect(severities(OLD)).toEqual(['warning']);
  });

  test('nothing at all of an empty one', () => {
    expect(judgeOf().judge({ path: PATH, text: '' }, TODAY)).toEqual({ problems: [], ideas: [] });
  });
});

describe('the template of a program', () => {
  test('has its fields, with examples', () => {
    expect(judgeOf().template(PATH)?.split('\n').slice(0, 5)).toEqual([
      '### Harbor',
      '',
      '#### Faster image pulls',
      '',
      '- Description: Pulling a large image takes minutes, because its layers are pulled one after the other.',
    ]);
    expect(judgeOf().template('programs/summerofcode/2026.md')).toContain('- Expected project size: Large');
  });

  test.each([PATH, 'programs/summerofcode/2026.md', OLD])('has no problems in %s', (path) => {
    const judge = judgeOf({ registry: [{ name: 'Harbor', repo_url: 'https://github.com/goharbor/harbor' }] });
    const text = judge.template(path) ?? '';
    const { problems, ideas } = judge.judge({ path, text }, TODAY);
    expect(problems.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
    expect(ideas).toHaveLength(1);
  });

  test('is of a project that the site knows', () => {
    expect(judgeOf({ registry: [{ name: 'Envoy' }] }).template(PATH)).toMatch(/^### Envoy\n/);
  });

  test('is not there for programs of which nobody has written one down', () => {
    expect(judgeOf().template('programs/outreachy/2026/project_ideas.md')).toBe(null);
  });
});
