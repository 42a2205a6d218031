import { expect, test } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import { model } from '../read.ts';

type Registry = NonNullable<Parameters<typeof model>[1]>['registry'];

/** The model of one idea below each of some project headings. */
function below(headings: string[], registry: Registry = []): Model {
  const ideas = headings.map(
    (heading, index) => `### ${heading}\n\n#### Task ${index}\n\n- Mentor: Jane Doe (@jane)\n`,
  );
  return model(
    { 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md': ideas.join('\n') },
    { registry },
  );
}

/** "harbor: Harbor, HARBOR" for each project: its id, its name and its aliases. */
function projects(headings: string[], registry?: Registry): string[] {
  return below(headings, registry).projects.map(
    ({ id, name, aliases }) => `${id}: ${[name, ...aliases].join(', ')}`,
  );
}

test.each([
  [
    'an abbreviation',
    ['OPA', 'Open Policy Agent (OPA)', 'Open Policy Agent'],
    'open-policy-agent: Open Policy Agent, OPA, Open Policy Agent (OPA)',
  ],
  [
    'another case',
    ['KubeVela', 'Kubevela', 'KUBEVELA', 'KubeVela'],
    'kubevela: KubeVela, KUBEVELA, Kubevela',
  ],
  ['spaces', ['Kube Vela', 'KubeVela', 'KubeVela', 'kube-vela'], 'kubevela: KubeVela, Kube Vela, kube-vela'],
  [
    'a remark in parentheses',
    ['Harbor', 'Harbor (CNCF graduated)'],
    'harbor: Harbor, Harbor (CNCF graduated)',
  ],
  ['diacritics', ['Café', 'Cafe', 'Café'], 'cafe: Café, Cafe'],
  ['an alias that everybody uses', ['LitmusChaos', 'Litmus'], 'litmus: Litmus, LitmusChaos'],
])('projects whose names differ by %s are one', (_, headings, project) => {
  expect(projects(headings)).toEqual([project]);
});

test('of the spellings of a project that nobody registered, the most frequent is its name', () => {
  expect(projects(['Kubevela', 'KubeVela', 'Kubevela'])).toEqual(['kubevela: Kubevela, KubeVela']);
});

test('unknown names stay themselves', () => {
  expect(projects(['Foo', 'Foobar', 'Foo Bar Baz', 'Search and Rescue', 'TAG/SIG', '王'])).toEqual([
    'foo: Foo',
    'foo-bar-baz: Foo Bar Baz',
    'foobar: Foobar',
    'search-and-rescue: Search and Rescue',
    'tag-sig: TAG/SIG',
    '王: 王',
  ]);
});

test('a registry says how a project is called', () => {
  const registry = [
    { name: 'KubeVela', aliases: ['Vela'] },
    { name: 'Open Policy Agent (OPA)' },
    { name: 'Harbor' },
  ];
  expect(projects(['Kubevela', 'Kubevela', 'vela', 'opa'], registry)).toEqual([
    'kubevela: KubeVela, Kubevela, vela',
    'open-policy-agent: Open Policy Agent, opa',
  ]);
});

test('a registry goes before the aliases that come with Almanac', () => {
  expect(projects(['OPA'], [{ name: 'Oparator', aliases: ['OPA'] }])).toEqual(['oparator: Oparator, OPA']);
});

test('a registry tells facts', () => {
  const registry = [
    {
      name: 'Harbor',
      homepage: 'https://goharbor.io',
      repo_url: 'https://github.com/goharbor/harbor',
      maturity: 'graduated',
    },
  ];
  expect(below(['harbor', 'Argo'], registry).projects).toMatchObject([
    { name: 'Argo', homepage: null, repository: null, maturity: null, url: '/projects/argo/' },
    {
      name: 'Harbor',
      homepage: 'https://goharbor.io',
      repository: 'https://github.com/goharbor/harbor',
      maturity: 'graduated',
      url: '/projects/harbor/',
    },
  ]);
});

test.each([
  'Linkerd and Envoy',
  'Linkerd & Envoy',
  'Linkerd, Envoy',
  'Linkerd / Envoy',
  'Linkerd/Envoy',
  'linkerd and envoy',
])('"%s" is two projects where both are known', (heading) => {
  const known = [{ name: 'Linkerd' }, { name: 'Envoy' }];
  expect(below([heading], known).ideas[0]?.projects).toEqual(['linkerd', 'envoy']);
  expect(below([heading, 'Linkerd', 'Envoy']).ideas[0]?.projects).toEqual(['linkerd', 'envoy']);
});

test('a heading is kept as written beside the projects that it names', () => {
  const [idea] = below(['Linkerd and Envoy'], [{ name: 'Linkerd' }, { name: 'Envoy' }]).ideas;
  expect(idea).toMatchObject({ projectHeading: 'Linkerd and Envoy', projects: ['linkerd', 'envoy'] });
  expect(idea?.id).toBe('lfx-mentorship/2024/01-mar-may/linkerd/task-0');
});

test('a name with "and" in it is one project where it is known as one', () => {
  expect(projects(['Tom and Jerry', 'Tom', 'Jerry'], [{ name: 'Tom and Jerry' }])).toEqual([
    'jerry: Jerry',
    'tom: Tom',
    'tom-and-jerry: Tom and Jerry',
  ]);
});

test('a project has its ideas and its mentors', () => {
  const { projects: all } = below(['Linkerd and Envoy', 'Envoy', 'Linkerd']);
  const id = 'lfx-mentorship/2024/01-mar-may';
  expect(all.map(({ name, ideas, mentors }) => [name, ideas, mentors])).toEqual([
    ['Envoy', [`${id}/linkerd/task-0`, `${id}/envoy/task-1`], ['jane']],
    ['Linkerd', [`${id}/linkerd/task-0`, `${id}/linkerd/task-2`], ['jane']],
  ]);
});

test('projects without ideas are not in the model', () => {
  expect(projects(['Harbor'], [{ name: 'Harbor' }, { name: 'Argo' }])).toEqual(['harbor: Harbor']);
});

test('projects are in the order of their names, whatever their case', () => {
  const names = below(['zot', 'Argo', 'etcd', 'Über', 'Tetragon', 'Vitess']).projects.map(({ name }) => name);
  expect(names).toEqual(['Argo', 'etcd', 'Tetragon', 'Über', 'Vitess', 'zot']);
});

test('an idea without a project belongs to none', () => {
  const { ideas, projects: all } = model({
    'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md':
      '# Project ideas\n\n## Faster pulls\n\n- Mentor: Jane Doe\n',
  });
  expect(all).toEqual([]);
  expect(ideas).toMatchObject([
    { projects: [], projectHeading: '', id: 'lfx-mentorship/2024/01-mar-may/general/faster-pulls' },
  ]);
});
