import type { RuleId } from '../../src/rules/rule-ids.ts';
import { printLines, type SoundDocument, toFragment } from './sound-document.ts';

/** A sound document with a mistake in it. */
export interface Broken {
  text: string;
  /** Where the rule must tell of it; 1-based. */
  line: number;
  path?: string;
  beside?: { path: string; text: string }[];
}

/** A mistake that people make. */
interface Mistake {
  make(site: Site): Broken;
  /**
   * What the fix makes of it: the sound document to the letter, another one in which the rule finds nothing, or none,
   * because a person has to decide.
   */
  mended: 'sound' | 'quiet' | null;
}

/** A sound document, and one of its ideas (never the first of its project) to make a mistake in. Indices from 0. */
export interface Site {
  lines: readonly string[];
  project: number;
  title: number;
  /** The title of the idea before, in the same project. */
  titleBefore: number;
  /** Of the first idea of another project. */
  other: { title: number; at(label: string): number };
  /** The line of a field of the idea. */
  at(label: string): number;
}

/** A document and an idea of it, by the numbers (from 0) of its project and of itself. */
export function buildSite(sound: SoundDocument, project: number, idea: number): Site {
  const lines = printLines(sound);
  const headings = lines.flatMap((line, index) => (/^#{3,4} /.test(line) ? [index] : []));
  const projects = headings.filter((index) => lines[index]?.startsWith('### '));
  const titlesOf = (number: number): number[] =>
    headings.filter(
      (index) => index > (projects[number] ?? 0) && index < (projects[number + 1] ?? lines.length),
    );
  const fieldOf = (title: number) => (label: string) =>
    lines.findIndex((line, index) => index > title && line.replaceAll('*', '').includes(`${label}: `));
  const title = titlesOf(project)[idea] ?? 0;
  const [foreign = 0] = titlesOf(project === 0 ? 1 : 0);
  return {
    lines,
    project: projects[project] ?? 0,
    title,
    titleBefore: titlesOf(project)[idea - 1] ?? 0,
    other: { title: foreign, at: fieldOf(foreign) },
    at: fieldOf(title),
  };
}

type Change = (line: string) => string | string[];

/** The document with one of its lines changed, which is where the mistake is. */
function change({ lines }: Site, index: number, make: Change): Broken {
  return {
    text: lines.flatMap((line, at) => (at === index ? make(line) : line)).join('\n'),
    line: index + 1,
  };
}

/** The value of a field replaced. */
function give(label: string, value: string): (site: Site) => Broken {
  return (site) =>
    change(site, site.at(label), (line) => line.replace(/: .*/, value === '' ? ':' : `: ${value}`));
}

/** Some words of a field replaced, in its label or in its value. */
function say(label: string, words: string | RegExp, others: string): (site: Site) => Broken {
  return (site) => change(site, site.at(label), (line) => line.replace(words, others));
}

const TERM = 'programs/lfx-mentorship/2026/01-Mar-May';
const PROPOSALS = `${TERM}/project_ideas.md`;
const OLD_TERM = 'programs/lfx-mentorship/2022/01-Spring';

export const MISTAKES = {
  'front-matter': {
    make: ({ lines }) => ({ text: ['---', 'year: next', '---', '', ...lines].join('\n'), line: 2 }),
    mended: null,
  },
  'no-term': {
    make: ({ lines }) => ({
      text: lines.join('\n'),
      line: lines.findIndex((line) => line.startsWith('#### ')) + 1,
      path: 'programs/lfx-mentorship/ideas.md',
    }),
    mended: null,
  },
  'merge-conflict': {
    make: (site) => ({
      ...change(site, site.at('Recommended Skills'), (line) => [
        '<<<<<<< HEAD',
        line,
        '=======',
        '>>>>>>> main',
      ]),
      line: site.at('Recommended Skills') + 1,
    }),
    mended: null,
  },
  'ignore-comment': {
    make: (site) => change(site, site.title + 1, () => '<!-- almanac-ignore mentor-handle -->'),
    mended: null,
  },
  'heading-depth': { make: (site) => change(site, site.title, (line) => `#${line}`), mended: 'sound' },
  'heading-space': {
    make: (site) => change(site, site.title, (line) => line.replace(' ', '')),
    mended: 'sound',
  },
  'idea-in-code': {
    make: (site) => ({ ...change(site, site.title, (line) => [line, '', '```sh']), line: site.title + 3 }),
    mended: null,
  },
  'field-missing': {
    make: (site) => ({ ...change(site, site.at('Description'), () => []), line: site.title + 1 }),
    mended: null,
  },
  'field-empty': { make: give('Expected Outcome', ''), mended: null },
  'field-twice': {
    make: (site) => {
      const at = site.at('Recommended Skills');
      return { ...change(site, at, (line) => [line, line.replace(/: .*/, ': Java')]), line: at + 2 };
    },
    mended: null,
  },
  'label-spelling': { make: say('Recommended Skills', 'Recommended', 'Recomended'), mended: 'sound' },
  'bullet-space': { make: say('Expected Outcome', /^[-*] /, '-'), mended: 'quiet' },
  'label-bullet': { make: say('Expected Outcome', /^[-*] /, ''), mended: 'sound' },
  'skill-spelling': { make: give('Recommended Skills', 'Kuberentes'), mended: 'quiet' },
  'mentor-handle': { make: say('Mentor(s)', / \(@[^)]*\)$/, ''), mended: null },
  'handle-impossible': { make: say('Mentor(s)', /\(@([^)]*)\)$/, '(@-$1)'), mended: null },
  'mentor-twice': { make: give('Mentor(s)', 'Jane Doe (@jane-doe), Jane Doe (@jane-doe)'), mended: 'quiet' },
  'public-email': {
    // In this year the program did not ask for addresses.
    make: (site) => ({
      ...say('Mentor(s)', /\)$/, ', jane@acme.dev)')(site),
      path: `${OLD_TERM}/project_ideas.md`,
    }),
    mended: 'sound',
  },
  'issue-url': { make: give('Upstream Issue', 'goharbor/harbor#1'), mended: 'quiet' },
  'issue-list': { make: give('Upstream Issue', 'https://github.com/goharbor/harbor/issues'), mended: null },
  'issue-shared': {
    make: (site) => {
      const [first = 0, second = 0] = [site.at('Upstream Issue'), site.other.at('Upstream Issue')].sort(
        (a, b) => a - b,
      );
      const issue = site.lines[first]?.replace(/^.*?: /, '') ?? '';
      return change(site, second, (line) => line.replace(/: .*/, `: ${issue}`));
    },
    mended: null,
  },
  'relative-link': { make: give('Description', 'See [the plan](plan.md) of what to do.'), mended: null },
  'project-unknown': {
    make: (site) => change(site, site.project, () => '### Nobody Knows It'),
    mended: null,
  },
  placeholder: { make: give('Mentor(s)', 'TBD'), mended: null },
  'duplicate-idea': {
    make: (site) => change(site, site.title, () => site.lines[site.titleBefore] ?? ''),
    mended: null,
  },
  'two-ideas': {
    make: (site) => ({ ...change(site, site.title, () => []), line: site.title + 2 }),
    mended: null,
  },
  'project-heading': {
    make: (site) => {
      const first = site.lines.findIndex((line) => line.startsWith('### '));
      return { ...change(site, first, () => []), line: first + 2 };
    },
    mended: null,
  },
  'idea-heading': {
    make: ({ lines, title }) => ({
      text: ['**A title in bold**', '', ...lines.slice(title + 2, lines.indexOf('', title + 2))].join('\n'),
      line: 3,
    }),
    mended: null,
  },
  'idea-fields': {
    make: ({ lines, title }) => {
      const end = lines.indexOf('', title + 2);
      return {
        text: lines.toSpliced(title + 2, end - title - 2, 'Ask Jane about it.').join('\n'),
        line: title + 1,
      };
    },
    mended: null,
  },
  'table-of-contents': {
    make: (site) => {
      const titles = site.lines.filter((line) => line.startsWith('#### ')).map((line) => line.slice(5));
      const own = site.lines[site.title]?.slice(5) ?? '';
      const contents = titles.map(
        (title) => `- [${title}](#${toFragment(title)}${title === own ? '-x' : ''})`,
      );
      const first = site.lines.findIndex((line) => line.startsWith('### '));
      const text = [...contents, '', ...site.lines.slice(first)].join('\n');
      return { text, line: titles.indexOf(own) + 1 };
    },
    mended: 'quiet',
  },
  'heading-marks': { make: (site) => change(site, site.title, (line) => `${line}**`), mended: 'sound' },
  'label-unknown': { make: say('Recommended Skills', /Recommended Skills/, 'Skils'), mended: null },
  'label-emphasis': {
    make: say('Recommended Skills', /[*]*Recommended Skills[*]*:/, '**Recommended Skills*:'),
    mended: 'quiet',
  },
  'label-colon': {
    make: (site) =>
      change(site, site.at('Mentor(s)'), (line) => [
        line.replace(/: .*/, ''),
        `  - ${line.replace(/^.*?: /, '')}`,
      ]),
    mended: 'quiet',
  },
  'handle-names': {
    make: (site) => ({
      ...change(site, site.at('Mentor(s)'), (line) => line.replace(/: [^(]+/, ': Zoe Zhang ')),
      beside: [site.lines.join('\n')].flatMap((text) =>
        ['2023', '2024'].map((year) => ({
          path: `programs/lfx-mentorship/${year}/01-Mar-May/README.md`,
          text,
        })),
      ),
    }),
    mended: null,
  },
  'mentor-count': {
    make: (site) => ({
      ...change(site, site.at('Mentor(s)'), (line) => line.replace(/, .*/, '')),
      path: 'programs/summerofcode/2026.md',
      line: site.at('Mentor(s)') + 1,
    }),
    mended: null,
  },
  'link-punctuation': {
    make: give('Description', 'Read the [design](https://goharbor.io/docs/design.) before.'),
    mended: 'quiet',
  },
  'link-target': {
    make: give('Description', 'Read the [design]("https://goharbor.io/docs").'),
    mended: 'quiet',
  },
  'proposal-missing': {
    make: (site) => {
      const others: Record<number, string> = {
        [site.title]: '#### Something else altogether',
        [site.at('Mentor(s)')]: '- Mentor(s): Zoe Zhang (@zoe)',
        [site.at('Upstream Issue')]: '- Upstream Issue: https://github.com/example/other/issues/1',
      };
      return {
        text: site.lines.map((line, index) => others[index] ?? line).join('\n'),
        line: site.title + 1,
        path: `${TERM}/README.md`,
        beside: [{ path: PROPOSALS, text: site.lines.join('\n') }],
      };
    },
    mended: null,
  },
  'lists-differ': {
    make: (site) => ({
      ...change(site, site.at('Upstream Issue'), (line) => `${line}000`),
      path: `${TERM}/README.md`,
      beside: [{ path: PROPOSALS, text: site.lines.join('\n') }],
    }),
    mended: null,
  },
  'timeline-date': {
    make: ({ lines }) => ({
      text: ['| Activity | Date |', '| --- | --- |', '| Applications | February 30th |', '', ...lines].join(
        '\n',
      ),
      line: 3,
    }),
    mended: null,
  },
  'html-hidden': {
    make: give('Description', 'Read the <a href="https://goharbor.io/docs">design</a> before.'),
    mended: 'quiet',
  },
} as const satisfies Record<Exclude<RuleId, 'too-large' | 'too-deep'>, Mistake>;
