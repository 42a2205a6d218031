import { expect, test } from 'vitest';
import { markdown, outline, read } from '../read.ts';

const FIELDS = '- Description: Too slow.\n- Mentor: Jane Doe (@jane)';

/** Headings, each with its depth in hashes; those that start with "+" get fields. */
function headings(...lines: string[]): string {
  return lines.map((line) => (line.startsWith('+') ? `${line.slice(1)}\n\n${FIELDS}` : line)).join('\n\n');
}

test('headings between the project and its idea are groups, outermost first', () => {
  const text = headings(
    '## Kubernetes',
    '### SIG Storage',
    '#### CSI',
    '+##### Snapshots',
    '### SIG Network',
    '+##### Dual stack',
    '## Harbor',
    '+### Faster pulls',
  );
  expect(outline(read(text))).toEqual([
    'Kubernetes > SIG Storage > CSI > Snapshots',
    'Kubernetes > SIG Network > Dual stack',
    'Harbor > Faster pulls',
  ]);
});

test('a group at the depth of plain ideas ends with the next of them', () => {
  const text = headings(
    '#### Kubernetes',
    '+##### Faster scheduler',
    '##### Headlamp',
    '+###### Cluster view',
    '+###### Storage view',
    '+##### Smaller kubelet',
  );
  expect(outline(read(text))).toEqual([
    'Kubernetes > Faster scheduler',
    'Kubernetes > Headlamp > Cluster view',
    'Kubernetes > Headlamp > Storage view',
    'Kubernetes > Smaller kubelet',
  ]);
});

test('a group keeps its ideas if it introduces itself', () => {
  const text = headings(
    '### Kubernetes',
    'Kubernetes runs containers.',
    '#### SIG Storage',
    'SIG Storage looks after volumes.',
    '+##### Snapshots',
  );
  expect(outline(read(text))).toEqual(['Kubernetes > SIG Storage > Snapshots']);
});

test('parts of the document above a project are no groups and no projects', () => {
  const text = headings(
    '# 2024',
    '## Proposed Project ideas',
    '### Harbor',
    '+#### One',
    '## Accepted Projects',
    '### Argo',
    '+#### Two',
  );
  expect(outline(read(text))).toEqual(['Harbor > One', 'Argo > Two']);
});

test('parts of the document at the depth of its projects end them', () => {
  const text = headings('### Harbor', '+#### One', '### Project ideas', '+#### Two');
  expect(outline(read(text))).toEqual(['Harbor > One', '(none) > Two']);
});

const CONTENTS = markdown`
  ## Table of Contents

  - [Harbor](#harbor)
    - [One](#one)
  - [Argo](#argo)
    - [Two](#two)

  ## Accepted Projects
`;

test('a project nested by mistake is one where the table of contents lists it beside the other', () => {
  const text = headings(CONTENTS, '### Harbor', '+#### One', '#### Argo', '+##### Two');
  expect(outline(read(text))).toEqual(['Harbor > One', 'Argo > Two']);
});

test('the ideas of a project nested by mistake may stand at its own depth', () => {
  const text = headings(CONTENTS, '### Harbor', '+#### One', '#### Argo', '+#### Two');
  expect(outline(read(text))).toEqual(['Harbor > One', 'Argo > Two']);
});

test('a group stays one where the table of contents lists it below the project', () => {
  const text = headings(
    '## Table of Contents\n\n- [Kubernetes](#kubernetes)\n  - [Headlamp](#headlamp)\n    - [One](#one)',
    '### Kubernetes',
    '#### Headlamp',
    '+##### One',
  );
  expect(outline(read(text))).toEqual(['Kubernetes > Headlamp > One']);
});

test('a project with too large a heading does not swallow those that follow', () => {
  const before = ['### Linkerd', '+#### One', '### Envoy', '+#### Two', '### Thanos', '+#### Next'];
  const text = headings(...before, '## Harbor', '+#### Last', '### Argo', '+#### Another');
  expect(outline(read(text)).slice(-2)).toEqual(['Harbor > Last', 'Argo > Another']);
});

test('the heading of a project tells where it stands', () => {
  const [idea] = read(headings('# Ideas', '### Harbor', '+#### One')).ideas;
  expect(idea?.project?.place.start.line).toBe(3);
});

test('a project whose heading is a link has the name that the link shows', () => {
  expect(outline(read(headings('### [Harbor](https://goharbor.io)', '+#### One')))).toEqual(['Harbor > One']);
});

test('two projects may share a heading', () => {
  expect(outline(read(headings('### Linkerd and Envoy', '+#### One')))).toEqual(['Linkerd and Envoy > One']);
});
