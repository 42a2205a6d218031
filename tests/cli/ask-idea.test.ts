import { expect, test } from 'vitest';
import { type AskOptions, askIdea } from '../../src/cli/ask-idea.ts';
import { type IdeaWishes, readWishes } from '../../src/cli/idea-wishes.ts';
import { Cancelled, type Choice, type Prompter } from '../../src/cli/prompter.ts';
import { listFields } from '../../src/edit/list-fields.ts';
import type { Vocabulary } from '../../src/vocabulary/vocabulary.ts';
import { vocabulary as words } from '../read.ts';

const toField = (label: string) => ({ label, prompt: 'What?', example: 'Lorem' });
const template = {
  mentors: 2,
  details: [],
  required: ['Description', 'Recommended Skills', 'Expected project size', 'Mentor(s)'],
  fields: [
    ...['Description', 'Expected Outcome', 'Recommended Skills', 'Expected project size'],
    ...['Mentor(s)', 'Upstream Issue'],
  ].map(toField),
};
const TERM = { program: 'lorem', year: 2026 };
const vocabulary: Vocabulary = {
  ...words,
  programs: [{ id: 'lorem', name: 'Lorem', templates: [template] }],
};

/** Asks with answers that are ready, and tells what was asked, and what was said to answers that will not do. */
async function ask(
  wishes: IdeaWishes,
  answers: readonly string[],
  options: Partial<AskOptions> = {},
): Promise<{ asked: string[]; idea: IdeaWishes; offered: readonly Choice[] }> {
  const left = [...answers];
  const asked: string[] = [];
  let offered: readonly Choice[] = [];
  const next = (): string => {
    const answer = left.shift();
    if (answer === undefined) throw new Cancelled();
    return answer;
  };
  const prompter: Prompter = {
    text: async ({ message, check }) => {
      asked.push(message);
      for (;;) {
        const answer = next();
        const wrong = check(answer);
        if (wrong === null) return answer;
        asked.push(`! ${wrong}`);
      }
    },
    choose: async () => next(),
    complete: async ({ message, suggest }) => {
      asked.push(message);
      const answer = next();
      offered = suggest(answer);
      return answer;
    },
  };
  const idea = await askIdea(wishes, {
    prompter,
    projects: ['Harbor', 'Kubernetes'],
    suggest: () => [],
    isKnown: () => true,
    checkTitle: () => null,
    checkField: () => null,
    ...options,
  });
  return { asked, idea, offered };
}

function wish(values: Parameters<typeof readWishes>[0]['values'] = {}): IdeaWishes {
  return readWishes({ values }, listFields(TERM, vocabulary), vocabulary);
}

const ANSWERS = [
  'Harbor',
  'Faster pulls',
  'Slow.',
  '',
  'Go',
  'Large',
  'Jane Doe (@jane)',
  'John Roe (@john)',
  '',
  '',
];

test('every field of the template is asked for, in its order', async () => {
  const { asked, idea } = await ask(wish(), ANSWERS);
  expect(asked.map((message) => message.split(/[:,]/)[0])).toEqual([
    ...['Project', 'Title', 'Description', 'Expected Outcome', 'Recommended Skills', 'Expected project size'],
    ...['Mentor(s)', 'Mentor(s)', 'Mentor(s)', 'Upstream Issue'],
  ]);
  expect(idea.fields.map(({ values }) => values)).toEqual([
    ['Slow.'],
    [],
    ['Go'],
    ['Large'],
    ['Jane Doe (@jane)', 'John Roe (@john)'],
    [],
  ]);
});

test('what the command line says is not asked for', async () => {
  const given = wish({ project: 'Harbor', title: 'Faster pulls', description: 'Slow.', skills: 'Go' });
  const { asked } = await ask(
    given,
    ANSWERS.slice(3).filter((answer) => answer !== 'Go'),
  );
  expect(asked.join()).not.toMatch(/Project:|Title|Description|Skills/);
});

test('a required field cannot be left out, nor one mentor where the program wants two', async () => {
  const answers = ANSWERS.toSpliced(7, 0, '').toSpliced(2, 0, '  ');
  const { asked } = await ask(wish(), answers);
  expect(asked.filter((message) => message.startsWith('!'))).toEqual([
    '! "Description" is required.',
    '! "Mentor(s)" is required.',
  ]);
});

test('an answer that will not do is asked for again, with the reason', async () => {
  const answers = ANSWERS.toSpliced(1, 0, 'TODO');
  const { asked, idea } = await ask(wish(), answers, {
    checkTitle: (title) => (title === 'TODO' ? 'Say what is to be done.' : null),
  });
  expect(asked).toContain('! Say what is to be done.');
  expect(idea.title).toBe('Faster pulls');
});

test('a project that nobody knows is offered beside those that look like it', async () => {
  const { offered } = await ask(wish(), ['Kubernets', ...ANSWERS.slice(1)], {
    suggest: () => ['Kubernetes'],
    isKnown: () => false,
  });
  expect(offered).toEqual([
    { value: 'Kubernetes', hint: 'did you mean this one?' },
    { value: 'Kubernets', hint: 'a project that is not known yet' },
  ]);
});
