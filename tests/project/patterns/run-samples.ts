import { join } from 'node:path';

/**
 * Runs what builds regular expressions from text: all rules, with their fixes, on the examples of their pages, the
 * suggestions of the editor, what takes addresses out of texts, and what makes HTML of them.
 */
export async function runSamples(root: string): Promise<void> {
  const { loadRulePages } = await import('../../../src/rules/load-rule-pages.ts');
  const { readRulePage } = await import('../../../src/rules/read-rule-page.ts');
  const { redactEmails } = await import('../../../src/model/redact.ts');
  const { renderHtml } = await import('../../../src/markdown/render-html.ts');
  const { fix } = await import('../../check.ts');
  const { suggest } = await import('../../lsp/spot.ts');
  for (const markdown of loadRulePages(join(root, 'src/rules')).values())
    for (const example of readRulePage(markdown).bad) fix(example);
  suggest('---\n|\n---\n');
  renderHtml('[a](https://host.org)');
  redactEmails('Jane Doe (@jane, jane@host.org), Łukasz <ł@host.org>, 李 <李@host.org>');
}
