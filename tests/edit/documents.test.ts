import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { addIdea } from '../../src/edit/add-idea.ts';
import type { NewIdea } from '../../src/edit/new-idea.ts';
import { packageDirectory } from '../../src/package.ts';
import type { IdeaReading } from '../../src/parse/reading.ts';
import { read } from '../read.ts';
import { hasShared, shared } from '../shared.ts';

const DESCRIPTION = 'What is to be done.\n\nIt takes:\n\n- time\n- `code`\n\n```go\nfoo()\n\tbar()\n```';
const fields: NewIdea['fields'] = [
  { kind: 'description', label: 'Description', values: [DESCRIPTION] },
  { kind: 'expectedOutcome', label: 'Expected Outcome', values: ['- A benchmark\n- A page'] },
  { kind: 'skills', label: 'Recommended Skills', values: ['Go, containers'] },
  { kind: 'other', label: 'Expected project size', values: ['Large (350 hours)'] },
  { kind: 'other', label: 'Difficulty', values: ['Medium'] },
  { kind: 'mentors', label: 'Mentor(s)', values: ['Jane Doe (@jane)', 'John Roe (@john-roe)'] },
  { kind: 'issues', label: 'Upstream Issue', values: ['https://github.com/goharbor/harbor/issues/1'] },
];
const TITLE = 'Pull *all* <layers> side_by_side';

/** An idea without its places. */
function say(idea: IdeaReading): string {
  return JSON.stringify(idea, (key, value: unknown) =>
    ['place', 'line', 'endLine'].includes(key) ? undefined : value,
  );
}

const folders = [join(packageDirectory, 'content'), ...(hasShared ? [join(shared, 'corpus')] : [])];

describe.each(folders)('documents of %s', async (content) => {
  const { documents, surroundings } = await readAlmanac({ content: openDirectory(content), cache: null });

  test.each(documents)('$path takes an idea, and keeps the others', (document) => {
    const names = [...new Set(document.reading.ideas.flatMap(({ project }) => project?.value ?? []))];
    for (const project of [...names.slice(-1), 'Lorem Ipsum']) {
      const idea = { title: TITLE, project, fields };
      const added = addIdea(document, idea, { surroundings, today: '2026-02-01' });
      if ('reason' in added) throw new Error(added.reason);
      const { ideas } = read(added.text, document.path);
      const at = ideas.findIndex(({ line }) => line === added.line);
      const [written] = ideas.splice(at, 1);
      expect(written).toMatchObject({
        title: { value: TITLE },
        project: { value: project },
        group: [],
        description: [{ markdown: DESCRIPTION }],
        expectedOutcome: [{ markdown: '- A benchmark\n- A page' }],
        skills: [{ value: 'Go, containers' }],
        mentors: [
          { name: 'Jane Doe', github: 'jane' },
          { name: 'John Roe', github: 'john-roe' },
        ],
        issues: [{ value: 'https://github.com/goharbor/harbor/issues/1' }],
        rest: [],
      });
      expect(ideas.map(say)).toEqual(document.reading.ideas.map(say));
    }
  });
});
