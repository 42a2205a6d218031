import fc from 'fast-check';

/** An idea that lacks nothing that a program asks for, one line a field. */
export interface SoundIdea {
  title: string;
  fields: { label: string; value: string }[];
}

/** A list of ideas in which nothing is wrong. */
export interface SoundDocument {
  projects: { name: string; ideas: SoundIdea[] }[];
  bullet: '-' | '*';
  isBold: boolean;
  hasContents: boolean;
}

/** The registry of the tests has them, and more. */
const PROJECTS = ['Harbor', 'Kubernetes', 'Linkerd', 'Prometheus'];
const VERBS = ['Faster', 'Safer', 'Smaller', 'Quieter', 'Cheaper', 'Clearer'];
const NOUNS = ['image pulls', 'release notes', 'health checks', 'retries', 'dashboards', 'test runs'];
const SKILLS = ['Go', 'Kubernetes', 'Python', 'Docker', 'Linux', 'Rust'];
const PEOPLE = ['Jane Doe', 'John Roe', 'Mary Major', 'Richard Miles', 'Ada Byron', 'Alan Smith'];

const ideaShape = fc.record({
  skills: fc.subarray(SKILLS, { minLength: 1, maxLength: 3 }),
  order: fc.constantFrom('as asked', 'mentors first'),
});

/** Documents of two to four projects with two or three ideas each; no title, mentor or issue stands in two ideas. */
export const soundDocument: fc.Arbitrary<SoundDocument> = fc
  .record({
    names: fc.subarray(PROJECTS, { minLength: 2 }),
    shapes: fc.array(fc.array(ideaShape, { minLength: 2, maxLength: 3 }), { minLength: 4, maxLength: 4 }),
    bullet: fc.constantFrom('-' as const, '*' as const),
    isBold: fc.boolean(),
    hasContents: fc.boolean(),
  })
  .map(({ names, shapes, ...style }) => {
    let count = 0;
    const projects = names.map((name, index) => ({
      name,
      ideas: (shapes[index] ?? []).map((shape) => toIdea(shape, count++)),
    }));
    return { projects, ...style };
  });

function toIdea({ skills, order }: { skills: string[]; order: string }, index: number): SoundIdea {
  const [verb, noun] = [VERBS[index % VERBS.length], NOUNS[(index * 5 + 2) % NOUNS.length]];
  const [first, second] = [personAt(2 * index), personAt(2 * index + 1)];
  const fields = [
    { label: 'Description', value: `People wait for ${noun} and would like to do something else.` },
    { label: 'Expected Outcome', value: `Nobody waits for ${noun} any more.` },
    { label: 'Recommended Skills', value: skills.join(', ') },
    { label: 'Expected project size', value: 'Large (350 hours)' },
    { label: 'Mentor(s)', value: `${first}, ${second}` },
    { label: 'Upstream Issue', value: `https://github.com/example/project/issues/${index + 1}` },
  ];
  return {
    title: `${verb} ${noun}${index >= VERBS.length ? ' everywhere' : ''}`,
    fields: order === 'as asked' ? fields : [...fields.slice(4), ...fields.slice(0, 4)],
  };
}

/** A person of their own for each number: "Jane Doe (@jane-doe)", and later ones with a middle initial. */
function personAt(index: number): string {
  const name = PEOPLE[index % PEOPLE.length] ?? '';
  const round = Math.floor(index / PEOPLE.length);
  const [given = '', family = ''] = name.split(' ');
  const full = round === 0 ? name : `${given} ${String.fromCharCode(64 + round)}. ${family}`;
  return `${full} (@${toHandle(full)})`;
}

function toHandle(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** A document as markdown, line by line. */
export function printLines({ projects, bullet, isBold, hasContents }: SoundDocument): string[] {
  const lines = ['# Project ideas', ''];
  if (hasContents)
    lines.push(
      ...projects.flatMap(({ name, ideas }) => [
        `${bullet} ${printAnchor(name)}`,
        ...ideas.map(({ title }) => `  ${bullet} ${printAnchor(title)}`),
      ]),
      '',
    );
  for (const { name, ideas } of projects) {
    lines.push(`### ${name}`, '');
    for (const { title, fields } of ideas) {
      lines.push(`#### ${title}`, '');
      for (const { label, value } of fields)
        lines.push(`${bullet} ${isBold ? `**${label}**` : label}: ${value}`);
      lines.push('');
    }
  }
  return lines;
}

function printAnchor(title: string): string {
  return `[${title}](#${toFragment(title)})`;
}

/** The fragment that GitHub gives to a heading of plain words. */
export function toFragment(title: string): string {
  return title.toLowerCase().replaceAll(' ', '-');
}
