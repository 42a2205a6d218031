import fc from 'fast-check';
import type { Written } from './facts.ts';

const PROJECTS = [
  'Harbor',
  'Chaos Mesh',
  'Open Policy Agent (OPA)',
  'metal3-io',
  'gRPC',
  'Linkerd and Envoy',
  'Notary v2',
  'K8s: Cluster API',
];
const GROUPS = [
  'SIG Storage',
  'Working group Edge',
  'kubectl',
  'SIG-Network (Gateway API)',
  'Website & blog',
];
const TITLES = [
  'Faster pulls',
  'Support for snapshots in the Manila provisioner',
  'Multi-cluster traces: a first step',
  'Rewrite `kubectl drain` in Rust',
  'Improve CI/CD of the operator (CAPA)',
  'e2e tests for #1234',
  'Größere Cluster & kleinere Pods',
  'Add snake_case_names to the CLI',
  'GSoC’23 demo app',
  '集群 metrics',
  'What about "quotas"?',
  'Schedulers, schedulers, schedulers!',
];

/** A heading without its marks. */
export interface Title {
  /** With its markup. */
  markdown: string;
  says: string;
}

/** How a heading is set. */
export type HeadingForm =
  | 'plain'
  | 'closed'
  | 'wide'
  | 'bold'
  | 'opened'
  | 'halfClosed'
  | 'emphasis'
  | 'underlined';

export const headingForm: fc.Arbitrary<HeadingForm> = fc.oneof(
  { arbitrary: fc.constant<HeadingForm>('plain'), weight: 4 },
  {
    arbitrary: fc.constantFrom<HeadingForm[]>(
      'closed',
      'wide',
      'bold',
      'opened',
      'halfClosed',
      'emphasis',
      'underlined',
    ),
    weight: 3,
  },
);

export const projectTitle: fc.Arbitrary<Title> = titles(PROJECTS);
export const groupTitle: fc.Arbitrary<Title> = titles(GROUPS);
export const ideaTitle: fc.Arbitrary<Title> = titles(TITLES);

function titles(texts: readonly string[]): fc.Arbitrary<Title> {
  return fc.constantFrom(...texts).map((markdown) => ({ markdown, says: markdown.replaceAll('`', '') }));
}

/** A heading in markdown, a link if it has a URL, with the blank line behind it. */
export function printHeading(
  title: Title,
  { depth, form, url }: { depth: number; form: HeadingForm; url: string | null },
): string {
  const text = url === null ? title.markdown : `[${title.markdown}](${url})`;
  const marks = '#'.repeat(depth);
  switch (form) {
    case 'plain':
      return `${marks} ${text}\n\n`;
    case 'closed':
      return `${marks} ${text} ${marks}\n\n`;
    case 'wide':
      return `${marks}\t ${text}  \n`;
    case 'bold':
      return `${marks} **${text}**\n`;
    case 'opened':
      return `${marks} **${text}\n\n`;
    case 'halfClosed':
      return `${marks} ${text}**\n\n`;
    case 'emphasis':
      return `${marks} _${text}_\n\n`;
    case 'underlined':
      return depth > 2 ? `${marks} ${text}\n` : `${text}\n${depth === 1 ? '=====' : '---'}\n\n`;
  }
}

/** An entry of a table of contents. */
export function printAnchor(title: Written<string>): string {
  const slug = title.says
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  return `[${title.says}](#${slug})`;
}
