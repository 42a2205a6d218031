import { describe, expect, test } from 'vitest';
import { renderChanges } from '../../src/cli/reporters/changes.ts';
import { diffOf, LIST, tell } from './diff-of.ts';

const idea = (title: string, mentors: string, project = ''): string =>
  `${project && `### ${project}\n\n`}#### ${title}\n\n- Description: What ${title.toLowerCase()} is about.\n- Mentor(s): ${mentors}\n\n`;

describe('mentors', () => {
  test('a handle that is written otherwise is one mentor under another name, and no change of their ideas', async () => {
    const list = (handle: string): string =>
      idea('One', `Jane Doe (@${handle})`, 'Envoy') + idea('Two', `Jane Doe (@${handle})`);
    expect(await tell({ [LIST]: list('jane') }, { [LIST]: list('janedoe') })).toBe(`Mentors
  ~ [-Jane Doe (@jane)-] is now Jane Doe (@janedoe)

1 mentor renamed.
`);
  });

  test('a slip of the keyboard in a handle without a name is mended, another handle is another person', async () => {
    const list = (handle: string): string => idea('One', `@${handle}`, 'Envoy');
    const { mentors } = await diffOf({ [LIST]: list('janedeo') }, { [LIST]: list('janedoe') });
    expect(mentors.renamed.map(({ after }) => after.name)).toEqual(['@janedoe']);
    const other = await diffOf({ [LIST]: list('janedoe') }, { [LIST]: list('bob-the-builder') });
    expect([other.mentors.added.length, other.mentors.removed.length]).toEqual([1, 1]);
  });

  test('names that differ are two people, however alike their handles are', async () => {
    const list = (mentor: string): string => idea('One', mentor, 'Envoy');
    const { mentors, ideas } = await diffOf(
      { [LIST]: list('Anna Lee (@anna)') },
      { [LIST]: list('Hanna Berg (@hanna)') },
    );
    expect([mentors.renamed.length, mentors.added.length, mentors.removed.length]).toEqual([0, 1, 1]);
    expect(ideas.changed.length).toBe(1);
  });

  test('two who swapped their handles are told as they were called before, and as they are now', async () => {
    const list = (jane: string, ann: string): string =>
      idea('One', `Jane Doe (@${jane})`, 'Envoy') + idea('Two', `Ann Lee (@${ann})`);
    const { ideas } = await diffOf({ [LIST]: list('jane', 'ann') }, { [LIST]: list('ann', 'jane') });
    expect(ideas.changed[0]?.fields).toEqual([
      { kind: 'list', field: 'mentors', added: ['Jane Doe (@ann)'], removed: ['Jane Doe (@jane)'] },
    ]);
  });

  test('someone in the place of somebody else is somebody else', async () => {
    const list = (mentor: string): string => idea('One', mentor, 'Envoy') + idea('Two', mentor);
    const before = { [LIST]: list('Jane Doe (@jane)') };
    expect(await tell(before, { [LIST]: list('Ann Lee (@ann)') })).toContain(`Mentors
  + New: Ann Lee (@ann)
  - Gone: Jane Doe (@jane)
`);
  });

  test('someone who gets a handle, which others gave already, is one with them', async () => {
    const before =
      idea('One', 'Jane Doe (@jane)', 'Envoy') + idea('Two', 'Jane Doe (@janed)') + idea('Three', 'Jane Doe');
    const after = before.replace('Mentor(s): Jane Doe\n', 'Mentor(s): Jane Doe (@jane)\n');
    expect(await tell({ [LIST]: before }, { [LIST]: after })).toBe(`Mentors
  ~ [-Jane Doe-] is one with Jane Doe (@jane)

1 mentor merged.
`);
  });

  test('a fuller name is another name of the same mentor', async () => {
    const list = (name: string): string => idea('One', `${name} (@jane)`, 'Envoy');
    expect(await tell({ [LIST]: list('Jane') }, { [LIST]: list('Jane Doe') })).toContain(
      '~ [-Jane (@jane)-] is now Jane Doe (@jane)',
    );
  });

  test('another role is a change of the idea', async () => {
    const list = (role: string): string => idea('One', `Jane Doe (@jane${role})`, 'Envoy');
    expect(await tell({ [LIST]: list('') }, { [LIST]: list(', primary') })).toContain(
      'Mentors: [-Jane Doe (@jane)-], {+Jane Doe (@jane), primary+}',
    );
  });
});

describe('projects', () => {
  const two = (project: string): string =>
    idea('One', 'Jane Doe (@jane)', project) + idea('Two', 'Jane Doe (@jane)');

  test('another name above the same ideas is another name of the project', async () => {
    expect(await tell({ [LIST]: two('Envoy') }, { [LIST]: two('Envoy Gateway') })).toBe(`Projects
  ~ [-Envoy-] is now Envoy Gateway

1 project renamed.
`);
  });

  test('an idea that goes from one project to another has moved, even if it was the only one', async () => {
    const list = (project: string): string => idea('One', 'Jane Doe (@jane)', project);
    const { ideas, projects } = await diffOf({ [LIST]: list('k3s') }, { [LIST]: list('k0s') });
    expect(projects.renamed).toEqual([]);
    expect(ideas.changed.map(({ fields }) => fields[0]?.field)).toEqual(['projects']);
  });

  test('a misspelt project whose ideas go to the one that was meant is one with it', async () => {
    const other = LIST.replace('2024', '2023');
    const before = { [LIST]: two('Kubernets'), [other]: idea('Old', 'Ann Lee (@ann)', 'Kubernetes') };
    expect(await tell(before, { ...before, [LIST]: two('Kubernetes') })).toBe(`Projects
  ~ [-Kubernets-] is one with Kubernetes

1 project merged.
`);
  });

  test('what the registry says of a project is told', async () => {
    const list = { [LIST]: two('Envoy') };
    const registry = { 'projects.yml': '- name: Envoy\n  homepage: https://www.envoyproxy.io\n' };
    expect(await tell(list, { ...list, ...registry })).toBe(`Projects
  ~ Envoy
      Homepage: {+https://www.envoyproxy.io+}

1 project changed.
`);
  });
});

describe('terms', () => {
  const list = idea('One', 'Jane Doe (@jane)', 'Envoy');
  const readme = LIST.replace('project_ideas', 'README');

  test('another folder is another name of the term, and no change of its ideas', async () => {
    const path = LIST.replace('01-Spring', '01-Mar-May');
    expect(await tell({ [LIST]: list }, { [path]: list })).toBe(`Terms
  ~ [-LFX Mentorship 2024 Spring-] is now LFX Mentorship 2024 Mar-May

Documents
  ~ ${LIST} is now ${path}

1 term renamed.
`);
  });

  test('the only idea of a term that goes to one that was there has moved', async () => {
    const fall = LIST.replace('01-Spring', '03-Fall');
    const before = { [LIST]: list, [fall]: idea('Two', 'Ann Lee (@ann)', 'Envoy') };
    const { terms, ideas } = await diffOf(before, {
      [fall]: `${before[fall]}${idea('One', 'Jane Doe (@jane)')}`,
    });
    expect([terms.merged, terms.removed.length]).toEqual([[], 1]);
    expect(ideas.changed.map(({ fields }) => fields[0]?.field)).toEqual(['term']);
  });

  test('many pages that went to another branch together are told as one', async () => {
    const ideas = ['One', 'Two', 'Three'].map((title) => idea(title, 'Jane Doe (@jane)')).join('');
    const path = LIST.replace('01-Spring', '01-Mar-May');
    const diff = await diffOf({ [LIST]: `### Envoy\n\n${ideas}` }, { [path]: `### Envoy\n\n${ideas}` });
    expect(renderChanges(diff, { isColoured: false })).toContain(
      '  ! /ideas/lfx-mentorship/2024/01-spring/* (3 pages)\n      `- { from: /ideas/lfx-mentorship/2024/01-spring/*, to: /ideas/lfx-mentorship/2024/01-mar-may/* }`\n',
    );
  });

  test('another status or timeline is a change of the term', async () => {
    const status = (text: string): Record<string, string> => ({
      [LIST]: list,
      [readme]: `Status: ${text}\n`,
    });
    expect(await tell(status('Planning'), status('Complete'))).toBe(`Terms
  ~ LFX Mentorship 2024 Spring
      Status: [-planning-] → {+complete+}

1 term changed.
`);
  });
});

test('what settings say otherwise is told by key', async () => {
  const list = { [LIST]: idea('One', 'Jane Doe (@jane)', 'Envoy') };
  expect(await tell(list, { ...list, 'almanac.yml': 'title: Ideas of all years\n' })).toBe(`Settings
  ~ almanac.yml
      Title: [-Mentorship ideas-] → {+Ideas of all years+}

Other settings.
`);
});

test('an address that is lost by another name is told with the line that leads on from it', async () => {
  const list = (project: string) => ({ [LIST]: idea('One', '@jane', project) + idea('Two', '@jane') });
  const told = renderChanges(await diffOf(list('Envoy'), list('Envoy Gateway')), { isColoured: false });
  expect(told).toContain(`  ! /projects/envoy/
      \`- { from: /projects/envoy/, to: /projects/envoy-gateway/ }\`
  Such lines in \`redirects.yml\` lead readers on to pages that are there.
`);
  expect(told).not.toContain('Further new addresses');
});

test.each([
  '/projects/envoy/',
  '/statuses/proposed/',
  '/rules/mentor-handle/',
  '/ideas/page/2/',
  '/api/model.json',
])('an address that leads on to %s is not lost', async (to) => {
  const list = (project: string) => ({ [LIST]: idea('One', '@jane', project) + idea('Two', '@jane') });
  const after = { ...list('Envoy'), 'redirects.yml': `- { from: /projects/harbor/, to: ${to} }\n` };
  const { urls } = await diffOf(list('Harbor'), after);
  expect(urls.lost.map(({ url }) => url)).not.toContain('/projects/harbor/');
});
