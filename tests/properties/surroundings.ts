import fc from 'fast-check';
import { paragraphs } from './generate-prose.ts';

/** What a document has besides ideas. */
export interface Surroundings {
  title: string | null;
  intro: string | null;
  /** The heading of the table of contents; `null` for one without a heading. */
  contentsTitle: string | null;
  hasContents: boolean;
  contentsIndent: string;
  hasTemplate: boolean;
  hasSample: boolean;
  /** The heading above the projects; `null` for none. */
  listTitle: string | null;
  timeline: 'none' | 'before' | 'behind';
  isTable: boolean;
}

export const surroundings: fc.Arbitrary<Surroundings> = fc.record({
  title: fc.constantFrom(
    null,
    '# Projects ideas',
    'CNCF + Summer of Code\n=====================',
    '# **Project ideas 2023**',
  ),
  intro: fc.option(paragraphs.map(({ markdown }) => markdown)),
  contentsTitle: fc.constantFrom(null, 'Table of contents', 'Contents'),
  hasContents: fc.boolean(),
  contentsIndent: fc.constantFrom('  ', '    '),
  hasTemplate: fc.boolean(),
  hasSample: fc.boolean(),
  listTitle: fc.constantFrom(null, 'Proposed Project ideas', 'Project Ideas', 'Accepted projects'),
  timeline: fc.constantFrom('none', 'before', 'behind'),
  isTable: fc.boolean(),
});

/** What stands before the projects, whose headings have a depth; `contents` are the lines of the table of contents. */
export function before(surroundings: Surroundings, depth: number, contents: readonly string[]): string {
  const { title, intro, contentsTitle, hasContents, hasTemplate, hasSample, listTitle, timeline } =
    surroundings;
  const marks = '#'.repeat(partDepth(surroundings, depth));
  const parts = [
    title,
    intro,
    hasContents && contentsTitle !== null ? `${marks} ${contentsTitle}` : null,
    hasContents ? contents.join('\n') : null,
    hasTemplate ? `${marks} Template\n\n${template(marks)}` : null,
    hasSample ? `${marks} Sample\n\n${sample(marks)}` : null,
    timeline === 'before' ? printTimeline(surroundings, depth) : null,
    listTitle === null ? null : `${marks} ${listTitle}`,
  ];
  return parts.map((part) => (part === null ? '' : `${part}\n\n`)).join('');
}

/** What stands behind them. */
export function behind(surroundings: Surroundings, depth: number): string {
  return surroundings.timeline === 'behind' ? `${printTimeline(surroundings, depth)}\n` : '';
}

/** Below a heading of its own, the list of projects is one level deeper than the other parts; else beside them. */
function partDepth({ listTitle }: Surroundings, depth: number): number {
  return listTitle === null ? depth : depth - 1;
}

function template(marks: string): string {
  const labels = ['- Description:', '- Recommended Skills:', '- Mentor(s):', '- Upstream Issue (URL):'];
  return ['```', `${marks}# CNCF Project Name`, '', `${marks}## Title`, '', ...labels, '```'].join('\n');
}

function sample(marks: string): string {
  const fields = [
    '- Description: Tidy up the interface.',
    '- Recommended Skills: golang',
    '- Mentor(s): John Sample (@sample)',
  ];
  return [`${marks}# Prometheus`, '', `${marks}## Refactor the interface`, '', ...fields].join('\n');
}

function printTimeline(surroundings: Surroundings, depth: number): string {
  const table = [
    '| Activity | Dates |',
    '| --- | --- |',
    '| Mentee applications open | Monday, January 16th |',
    '| Interns announced | Feb 1 - Feb 3 |',
  ];
  const list = [
    '- Applications open: January 16th',
    '- Mentorship begins: March 1',
    '- Final evaluations - May 31',
  ];
  return [
    `${'#'.repeat(partDepth(surroundings, depth))} Timeline`,
    '',
    ...(surroundings.isTable ? table : list),
  ].join('\n');
}
