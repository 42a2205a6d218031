import { expect, test } from 'vitest';
import { add, headings, list, refuse, write } from './add.ts';

test('an idea goes behind the last one of its project', () => {
  const text = write(list({ Harbor: ['Signed images', 'Audit log'], Kubernetes: ['Scheduler'] }));
  expect(headings(text)).toBe(
    '## Project ideas\n### Harbor\n#### Signed images\n#### Audit log\n#### Faster pulls\n### Kubernetes\n#### Scheduler',
  );
});

test('ideas in alphabetical order stay in it', () => {
  const text = write(list({ Harbor: ['Audit log', 'Signed images'], Kubernetes: ['Scheduler'] }));
  expect(headings(text)).toContain('#### Audit log\n#### Faster pulls\n#### Signed images');
});

test('a project goes by all its names', () => {
  const text = write(list({ 'Open Policy Agent (OPA)': ['Policies'], Harbor: ['Signed images'] }), {
    project: 'OPA',
  });
  expect(headings(text)).toContain('(OPA)\n#### Policies\n#### Faster pulls\n### Harbor');
});

test('a new project has the name that the registry has for it', () => {
  expect(headings(write(list({ Harbor: ['Signed images'] }), { project: 'opa' }))).toContain(
    '#### Signed images\n### Open Policy Agent (OPA)\n#### Faster pulls',
  );
});

test('three projects in alphabetical order stay in it', () => {
  const text = write(list({ Harbor: ['A'], Linkerd: ['B'], Prometheus: ['C'] }), { project: 'Kubernetes' });
  expect(headings(text)).toContain('### Harbor\n#### A\n### Kubernetes\n#### Faster pulls\n### Linkerd');
});

test('the first of projects in alphabetical order goes before the others', () => {
  const text = write(list({ Kubernetes: ['A'], Linkerd: ['B'], Prometheus: ['C'] }));
  expect(headings(text)).toMatch(/^## Project ideas\n### Harbor\n#### Faster pulls\n### Kubernetes/);
});

test('where projects are in no order, a new one goes behind the last one and before other parts', () => {
  const text = `${list({ Prometheus: ['A'], Harbor: ['B'], Linkerd: ['C'] })}\n## Contact\n\nAsk us.\n`;
  expect(headings(write(text, { project: 'Kubernetes' }))).toContain(
    '### Linkerd\n#### C\n### Kubernetes\n#### Faster pulls\n## Contact',
  );
});

test('nothing goes into a template or a sample, wherever it stands', () => {
  const template = '## Template\n\n### CNCF Project Name\n\n#### Title\n\n- Description:\n- Mentor(s):\n';
  const sample = '## Sample\n\n### Harbor\n\n#### Pulls\n\n- Description: Lorem.\n- Mentor(s): John\n';
  const ideas = list({ Prometheus: ['A'] });
  expect(headings(write(`${ideas}\n${template}\n${sample}`))).toContain(
    '#### A\n### Harbor\n#### Faster pulls\n## Template',
  );
  expect(headings(write(`${template}\n${sample}\n${ideas}`))).toMatch(
    /#### A\n### Harbor\n#### Faster pulls$/,
  );
});

test('an idea of a project whose ideas are all in groups stands beside the groups', () => {
  const text =
    '### Kubernetes\n\n#### SIG Node\n\n##### Probes\n\n- Description: A.\n- Recommended Skills: Go\n- Mentor(s): John Roe (@john-roe)\n';
  expect(headings(write(text, { project: 'Kubernetes' }))).toBe(
    '### Kubernetes\n#### SIG Node\n##### Probes\n#### Faster pulls',
  );
});

test('a list without ideas gets its first one below its heading, at the depth of its template', () => {
  const text =
    '## Template\n\n```\n### CNCF Project Name\n\n#### Title\n\n* Description:\n* Mentor(s):\n  * Name (@handle)\n```\n\n---\n\n## Proposed Project ideas\n';
  expect(write(text)).toBe(
    `${text}\n### Harbor\n\n#### Faster pulls\n\n* Description: Pulling a large image takes minutes.\n* Recommended Skills: Go\n* Mentor(s):\n  * Jane Doe (@jane)\n`,
  );
});

test('the place of the idea is told', () => {
  expect(add(list({ Harbor: ['Signed images'] }))).toMatchObject({ line: 11, project: 'Harbor' });
});

test('a title that the project has in the term already is refused, whichever document has it', () => {
  const other = 'programs/outreachy/2026/01-Mar-May/README.md';
  const sentence = 'Harbor has an idea "Faster Pulls" already:';
  expect(refuse(list({ Harbor: ['Faster Pulls'] }))).toContain(sentence);
  expect(refuse('# Project ideas\n', {}, { [other]: list({ Harbor: ['Faster Pulls'] }) })).toBe(
    `${sentence} ${other}:5.`,
  );
  expect(refuse(list({ Linkerd: ['Faster Pulls'] }))).toBe('written');
});
