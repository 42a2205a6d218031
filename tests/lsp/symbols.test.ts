import { expect, test } from 'vitest';
import { buildSymbols, type FoundSymbol } from '../../src/lsp/build-symbols.ts';
import { buildCheckedDocument } from '../../src/rules/checked-document.ts';
import { read } from '../read.ts';

function outline(text: string): string[] {
  const print = ({ name, role, children }: FoundSymbol, indent = ''): string[] => [
    `${indent}${name} (${role})`,
    ...children.flatMap((child) => print(child, `${indent}  `)),
  ];
  return buildSymbols(buildCheckedDocument(text, read(text))).flatMap((symbol) => print(symbol));
}

const FIELDS = '- Description: Slow.\n- Mentors: Jane Doe (@jane)\n';

test('the outline has projects, groups and ideas', () => {
  const text = `# Proposed projects

## Kubernetes

### SIG Storage

#### Snapshots

${FIELDS}
## Harbor

### Faster image pulls

${FIELDS}`;
  expect(outline(text)).toEqual([
    'Proposed projects (structure)',
    '  Kubernetes (project)',
    '    SIG Storage (group)',
    '      Snapshots (idea)',
    '  Harbor (project)',
    '    Faster image pulls (idea)',
  ]);
});

test('an idea at the depth of the project headings is below the one before it', () => {
  const text = `## Harbor\n\n### Pulls\n\n${FIELDS}\n## Linkerd\n\n## Policies\n\n${FIELDS}`;
  expect(outline(text).at(-1)).toMatch(/^ {2}Policies \(idea\)$/);
});

test('a part reaches up to the next one, and its name is inside', () => {
  const text = `## Harbor\n\n### Pulls\n\n${FIELDS}\n## Linkerd\n\n### Mesh\n\n${FIELDS}`;
  const [harbor] = buildSymbols(buildCheckedDocument(text, read(text)));
  expect(text.slice(harbor?.start, harbor?.end)).toBe(text.slice(0, text.indexOf('## Linkerd')));
  expect(text.slice(harbor?.heading.start, harbor?.heading.end)).toBe('## Harbor');
});
