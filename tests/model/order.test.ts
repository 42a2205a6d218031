import { describe, expect, test } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { markdown, model, read, vocabulary } from '../read.ts';

const FOLDER = 'programs/lfx-mentorship/2024/01-Mar-May';

const DOCUMENTS = {
  [`${FOLDER}/project_ideas.md`]: markdown`
    ### KubeVela

    #### Faster pulls

    - Mentors: Jane (@jane), Wei Li
    - Skills: Tekton, golang
    - Issue: https://github.com/goharbor/harbor/issues/1

    #### Faster pulls

    - Mentors: Wei Li (@wei1)
  `,
  [`${FOLDER}/README.md`]: markdown`
    ### Kubevela

    #### Pull speed

    - Mentors: Jane Doe (@Jane), Wei Li (@wei2)
    - Skills: tekton
    - Issue: https://github.com/goharbor/harbor/issues/1
  `,
  [`${FOLDER}/results.md`]:
    '| Project | Title | Mentee |\n|---|---|---|\n| Kubevela | Pull speed | Bo Roe |\n',
  'programs/summerofcode/2024.md':
    '### KubeVela\n\n#### Faster pulls\n\n- Mentor: J. Doe (@jane)\n- Skills: tekton\n',
};

test('documents in whatever order give the same model', () => {
  const readings = Object.entries(DOCUMENTS).map(([path, text]) => read(text, path));
  const options = { vocabulary, registry: [], publishEmails: false };
  const models = permutations(readings).map((some) => JSON.stringify(buildModel(some, options)));
  expect(models).toHaveLength(24);
  expect(new Set(models).size).toBe(1);
});

function permutations<T>(values: readonly T[]): T[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) =>
    permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]),
  );
}

test('ids and addresses are unique', () => {
  const { ideas, mentors, projects, terms } = model(DOCUMENTS);
  for (const entries of [ideas, mentors, projects, terms]) {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(new Set(entries.map(({ url }) => url)).size).toBe(entries.length);
  }
});

test('whatever an id points at is there', () => {
  const { ideas, mentors, projects, terms } = model(DOCUMENTS);
  const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  expect(idsOf(terms)).toEqual(expect.arrayContaining(ideas.map(({ term }) => term)));
  expect(idsOf(projects)).toEqual(expect.arrayContaining(ideas.flatMap((idea) => idea.projects)));
  expect(idsOf(mentors)).toEqual(expect.arrayContaining(ideas.flatMap((idea) => idsOf(idea.mentors))));
  for (const { ideas: own } of [...mentors, ...projects, ...terms]) {
    expect(own.length).toBeGreaterThan(0);
    expect(idsOf(ideas)).toEqual(expect.arrayContaining(own));
  }
});

describe('the id of an idea', () => {
  const path = 'programs/summerofcode/2024.md';
  const ids = (...titles: string[]): string[] => {
    const text = titles.map((title) => `#### ${title}\n\n- Skills: Go\n- Mentor: Jane Doe\n`).join('\n');
    return model({ [path]: `### Harbor\n\n${text}` }).ideas.map(({ id }) =>
      id.replace('summerofcode/2024/harbor/', ''),
    );
  };

  test('names term, project and title', () => {
    expect(model({ [path]: '### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe' }).ideas[0]).toMatchObject(
      {
        id: 'summerofcode/2024/harbor/faster-pulls',
        url: '/ideas/summerofcode/2024/harbor/faster-pulls/',
      },
    );
  });

  test('counts ideas of one title', () => {
    expect(ids('Faster pulls', 'Faster pulls!', 'FASTER PULLS')).toEqual([
      'faster-pulls',
      'faster-pulls-2',
      'faster-pulls-3',
    ]);
  });

  test('stays unique where a title looks like a count', () => {
    expect(ids('Faster pulls', 'Faster pulls 2', 'Faster pulls')).toEqual([
      'faster-pulls',
      'faster-pulls-2',
      'faster-pulls-3',
    ]);
  });

  test('does not depend on the other ideas', () => {
    expect(ids('Smaller images', 'Faster pulls')[1]).toBe(ids('Faster pulls')[0]);
  });
});
