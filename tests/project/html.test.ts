import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { buildSiteOf, CONTENTS } from '../browser/built-site.ts';
import { listPages } from '../browser/page-kinds.ts';
import { makeFolder } from '../cli/run-almanac.ts';

/** Matters of taste, not of the standard: how the renderer spells void elements, and how long a title may be. */
const rules = { 'void-style': 'off', 'doctype-style': 'off', 'long-title': 'off' } as const;

test.each(CONTENTS)(
  'every page of the site of $name is valid HTML and accessible as far as a machine can tell',
  async ({ content }) => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
    const pages = listPages(await buildSiteOf(content));
    const problems: string[] = [];
    for (const { url, file } of pages) {
      const { results } = await validator.validateString(readFileSync(file, 'utf8'));
      for (const { messages } of results)
        for (const { ruleId, message } of messages) problems.push(`${url}: ${ruleId}: ${message}`);
    }
    expect(problems).toEqual([]);
    expect(pages.length).toBeGreaterThan(400);
  },
);

test('so is a page that leads on from a former address, one that links a feed, and one with footnotes and pictures', async () => {
  const content = makeFolder({
    'almanac.yml': 'images: true\n',
    'programs/summerofcode/2020.md': '### Envoy\n\n#### A <b> "c" & d\n\n- Mentor(s): Jane Doe (@jane)\n',
    'programs/summerofcode/2021.md':
      '### Envoy\n\n#### A\n\nB[^1] [^1] ![c](https://d.example/e.png)\n\n[^1]: F\n\n- Bonus: G\n- 王小明: H\n',
    'redirects.yml': '- { from: /old/, to: /projects/envoy/ }\n- { from: /older.html, to: / }\n',
  });
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  const pages = listPages(await buildSiteOf(content, ['--url', 'https://example.org']));
  expect(pages.map(({ url }) => url)).toEqual(
    expect.arrayContaining(['/old/', '/older.html', '/quality/2020/']),
  );
  for (const { url, file } of pages) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    const told = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(told, url).toEqual([]);
  }
});
