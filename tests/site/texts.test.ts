import { expect, test } from 'vitest';
import { markdown } from '../read.ts';
import { IDEA_PATH, only, site } from './small-site.ts';

/** The files of texts, by their paths. */
function texts(document: string, publishEmails = false): Record<string, string[]> {
  const { files } = site({ [IDEA_PATH]: document }, { publishEmails });
  const found = files.filter(({ path }) => path.startsWith('search/texts'));
  return Object.fromEntries(found.map(({ path, content }) => [path, JSON.parse(content)]));
}

/** Where the brief says that files of texts begin. */
function starts(document: string): number[] {
  const { files } = site({ [IDEA_PATH]: document });
  return JSON.parse(only(files.filter(({ path }) => path === 'search/brief.json')).content).texts;
}

test('the search has all text of an idea that the brief has not, a line for each part', () => {
  const document = markdown`
    ### Harbor

    #### Registry

    ##### Faster pulls

    - Description: Pulls are *slow*.

      They should be faster.
    - Expected Outcome: Fast pulls
    - Recommended Skills: Golang, patience
    - Duration: ten weeks
    - Mentor(s): Jane Doe (@jane)
    - Upstream Issue: https://github.com/goharbor/harbor/issues/12
  `;
  expect(texts(document)['search/texts-0.json']?.[0]?.split('\n')).toMatchInlineSnapshot(`
    [
      "Pulls are slow. They should be faster.",
      "Fast pulls",
      "Duration: ten weeks",
      "Golang, patience",
      "Registry",
      "goharbor/harbor#12",
    ]
  `);
});

test('an e-mail address in a text is as hidden as on the page', () => {
  const document = '### Harbor\n\n#### A\n\n- Description: Write to jane@host.org first.\n';
  expect(JSON.stringify(texts(document))).not.toContain('jane@host.org');
});

test('long texts are in several files, which the brief names by their first idea', () => {
  const ideas = ['Alpha', 'Beta', 'Gamma'].map(
    (title) => `#### ${title}\n\n- Description: ${'word'.repeat(18_000)}\n`,
  );
  const document = `### Harbor\n\n${ideas.join('\n')}`;
  expect(Object.entries(texts(document)).map(([path, { length }]) => [path, length])).toEqual([
    ['search/texts-0.json', 1],
    ['search/texts-1.json', 1],
    ['search/texts-2.json', 1],
  ]);
  expect(starts(document)).toEqual([0, 1, 2]);
});

test('without ideas there are no texts', () => {
  expect([texts('Nothing here.'), starts('Nothing here.')]).toEqual([{}, []]);
});
