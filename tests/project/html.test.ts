import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { buildSiteOf, CONTENTS } from '../browser/built-site.ts';
import { listPages } from '../browser/page-kinds.ts';

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
