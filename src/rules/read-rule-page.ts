import type { Code, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { Example, ExampleDocument, RulePage, RulePageBlock, RulePageSection } from './rule-page.ts';

/** Where the document of an example lies, if its fence does not say (`path=...`): in a term that is open. */
const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

/**
 * Reads the page that stands beside a rule (`<id>.md`). Below "Bad" and "Good", each fence of `md` is an example;
 * behind a bad one, a fence of `text` has a line for each finding, and one of `md fixed` what the fix makes of it.
 * Documents of the same content stand before an example, in fences of `md beside`.
 */
export function readRulePage(text: string): RulePage {
  const { children } = parseMarkdown(text);
  const [first] = children;
  const end = first?.position?.end.offset ?? 0;
  return {
    title: first?.type === 'heading' ? textOf(first) : '',
    markdown: text.slice(end).trim(),
    sections: readSections(children.slice(1), text),
    bad: readExamples(below(children, 'Bad')),
    good: readExamples(below(children, 'Good')),
  };
}

function readSections(nodes: readonly RootContent[], text: string): RulePageSection[] {
  const sections: RulePageSection[] = [];
  let title: string | null = null;
  let own: RootContent[] = [];
  const flush = (): void => {
    if (title !== null || own.length > 0) sections.push({ title, blocks: readBlocks(own, text) });
    own = [];
  };
  for (const node of nodes)
    if (node.type === 'heading') {
      flush();
      title = textOf(node);
    } else own.push(node);
  flush();
  return sections;
}

/** What stands between two pieces of code is one block, so that lists stay lists. */
function readBlocks(nodes: readonly RootContent[], text: string): RulePageBlock[] {
  const blocks: RulePageBlock[] = [];
  let prose: RootContent[] = [];
  const flush = (): void => {
    const from = prose[0]?.position?.start.offset;
    const to = prose.at(-1)?.position?.end.offset;
    if (from !== undefined) blocks.push({ kind: 'prose', markdown: text.slice(from, to) });
    prose = [];
  };
  for (const node of nodes)
    if (node.type === 'code') {
      flush();
      blocks.push({ kind: 'code', code: node.value, meta: node.meta ?? null });
    } else prose.push(node);
  flush();
  return blocks;
}

/** The fences below a heading. */
function below(nodes: readonly RootContent[], title: string): Code[] {
  const from = nodes.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const rest = from < 0 ? [] : nodes.slice(from + 1);
  const to = rest.findIndex((node) => node.type === 'heading');
  return rest.slice(0, to < 0 ? rest.length : to).filter((node) => node.type === 'code');
}

function readExamples(fences: readonly Code[]): Example[] {
  const examples: Example[] = [];
  let beside: ExampleDocument[] = [];
  for (const { lang, meta, value } of fences) {
    const [, path = PATH] = /(?:^|\s)path=(\S+)/.exec(meta ?? '') ?? [];
    const document = { path, text: `${value}\n` };
    const last = examples.at(-1);
    if (lang === 'text') last?.findings.push(...value.split('\n'));
    else if (/^beside\b/.test(meta ?? '')) beside.push(document);
    else if (/^fixed\b/.test(meta ?? '')) {
      if (last) last.fixed = document.text;
    } else {
      examples.push({ ...document, beside, findings: [], fixed: null });
      beside = [];
    }
  }
  return examples;
}
