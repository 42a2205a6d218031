import fc from 'fast-check';
import type { IdeaFacts, Written } from './facts.ts';
import { type Field, fields, sum } from './generate-fields.ts';
import {
  groupTitle,
  type HeadingForm,
  headingForm,
  ideaTitle,
  printAnchor,
  printHeading,
  projectTitle,
  type Title,
} from './generate-headings.ts';
import { LABEL_FORMS } from './generate-labels.ts';
import { paragraphs } from './generate-prose.ts';
import { type FieldStyle, type Layout, printFields } from './print-fields.ts';
import { before, behind, type Surroundings, surroundings } from './surroundings.ts';

interface Idea {
  title: Title;
  form: HeadingForm;
  url: string | null;
  lead: Written<string> | null;
  isLeadBulleted: boolean;
  /** `true` for an idea that is text alone, where another one beside it is not. */
  isPlain: boolean;
  fields: Field[];
  styles: FieldStyle[];
  layout: Layout;
  /** At the end of each line. */
  trail: string;
  /** Behind the fields. */
  end: string;
}

interface Project {
  title: Title;
  form: HeadingForm;
  url: string | null;
  intro: Written<string> | null;
  /** One or two levels below the project. */
  step: number;
  ideas: Idea[];
  groups: { title: Title; form: HeadingForm; ideas: Idea[] }[];
}

const style: fc.Arbitrary<FieldStyle> = fc.record({
  bullet: fc.constantFrom('- ', '- ', '* ', '+ ', '-\t', '-   ', '', '-', '•'),
  form: fc.oneof(
    { arbitrary: fc.constant(LABEL_FORMS[0] ?? { write: String, bold: false }), weight: 1 },
    fc.constantFrom(...LABEL_FORMS),
  ),
  space: fc.constantFrom(' ', ' ', '', '  ', '\t'),
  below: fc.boolean(),
  indent: fc.constantFrom('  ', '    ', '\t'),
  lazy: fc.boolean(),
  loose: fc.boolean(),
});

const idea: fc.Arbitrary<Idea> = fc.record({
  title: ideaTitle,
  form: headingForm,
  url: fc.constantFrom(
    null,
    null,
    'https://github.com/goharbor/harbor',
    'https://mentorship.lfx.linuxfoundation.org/project/1',
  ),
  lead: fc.option(paragraphs, { freq: 3 }),
  isLeadBulleted: fc.boolean(),
  isPlain: fc.boolean(),
  fields,
  styles: fc.array(style, { minLength: 1, maxLength: 7 }),
  layout: fc.constantFrom<Layout[]>('bullets', 'bullets', 'paragraphs', 'headings'),
  trail: fc.constantFrom('', '', '', ' ', '  '),
  end: fc.constantFrom(
    '',
    '',
    '---\n\n',
    '***\n\n',
    '<!-- Mentors: nobody -->\n\n',
    '<!--\n- Skills: none\n-->\n\n',
  ),
});

const project: fc.Arbitrary<Project> = fc
  .record({
    title: projectTitle,
    form: headingForm,
    url: fc.constantFrom(null, null, 'https://goharbor.io'),
    intro: fc.option(paragraphs, { freq: 3 }),
    step: fc.constantFrom(1, 1, 2),
    ideas: fc.array(idea, { maxLength: 2 }),
    groups: fc.array(
      fc.record({
        title: groupTitle,
        form: headingForm,
        ideas: fc.array(idea, { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 1 },
    ),
  })
  .filter(({ ideas, groups }) => ideas.length + groups.length > 0);

/** A document in any of the forms that people use, and what it says. */
export const document: fc.Arbitrary<Written<IdeaFacts[]>> = fc
  .record({
    projects: fc.array(project, { minLength: 1, maxLength: 2 }),
    depth: fc.constantFrom(2, 3, 4),
    surroundings,
    newline: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ projects, depth, surroundings, newline }) => {
    const body = projects.map((project) => printProject(project, depth)).join('');
    const text =
      before(surroundings, depth, contentsOf(projects, surroundings)) + body + behind(surroundings, depth);
    return { markdown: text.replaceAll('\n', newline), says: projects.flatMap(factsOf) };
  });

function printProject({ title, form, url, intro, step, ideas, groups }: Project, depth: number): string {
  const own = ideas.map((idea, index) => printIdea(idea, depth + step, index > 0)).join('');
  const grouped = groups.map(({ title, form, ideas }) => {
    const heading = printHeading(title, { depth: depth + 1, form, url: null });
    return heading + ideas.map((idea, index) => printIdea(idea, depth + 2, index > 0)).join('');
  });
  return `${printHeading(title, { depth, form, url })}${intro ? `${intro.markdown}\n\n` : ''}${own}${grouped.join('')}`;
}

function printIdea(idea: Idea, depth: number, mayBePlain: boolean): string {
  const { title, form, url, lead, fields, layout, trail, end } = idea;
  const styles = nestsClearly(idea) ? idea.styles : idea.styles.map((one) => ({ ...one, indent: '    ' }));
  const text = lead ? `${printLead(idea, lead)}\n` : '';
  const body = isPlain(idea, mayBePlain)
    ? ''
    : `${text === '' ? '' : '\n'}${printFields(fields, styles, layout, depth)}`;
  const lines = `${text}${body}`.replace(/(?<=\S)$/gm, trail);
  return `${printHeading(title, { depth, form, url })}${lines}\n${end}`;
}

function isPlain({ isPlain, lead }: Idea, mayBePlain: boolean): boolean {
  return isPlain && mayBePlain && lead !== null;
}

/**
 * Two spaces do not nest below a wide bullet ("-   "). Where every bullet of a field has a label that everybody knows,
 * and that is not the role of a person in a list, a reader sees what is meant none the less; else not.
 */
function nestsClearly({ fields, lead, isLeadBulleted }: Idea): boolean {
  return fields.every(({ label }) => label.known && label.role === null) && !(lead && isLeadBulleted);
}

/** Before the first label, text may stand behind a bullet too. */
function printLead({ isLeadBulleted, layout }: Idea, { markdown }: Written<string>): string {
  const isBulleted = isLeadBulleted && layout === 'bullets';
  return isBulleted ? `- ${markdown.replace(/\n(?=[^\n])/g, '\n  ')}` : markdown;
}

function factsOf({ title, ideas, groups }: Project): IdeaFacts[] {
  const all = [...ideas.map((idea, index) => ({ idea, group: [] as string[], index }))];
  for (const group of groups)
    for (const [index, idea] of group.ideas.entries()) all.push({ idea, group: [group.title.says], index });
  return all.map(({ idea, group, index }) => ({ project: title.says, group, ...ideaFacts(idea, index > 0) }));
}

function ideaFacts(idea: Idea, mayBePlain: boolean): Omit<IdeaFacts, 'project' | 'group'> {
  const told = sum(isPlain(idea, mayBePlain) ? [] : idea.fields);
  const isDescribed =
    !isPlain(idea, mayBePlain) && idea.fields.some(({ label }) => label.kind === 'description');
  const lead = idea.lead?.says ?? '';
  const isPage = idea.url?.startsWith('https://mentorship.lfx') ?? false;
  return {
    ...told,
    title: idea.title.says,
    titleUrl: idea.url,
    description: isDescribed ? told.description : lead,
    rest: isDescribed ? lead : '',
    lfxUrl: told.lfxUrl ?? (isPage ? idea.url : null),
  };
}

/** The table of contents: projects, their groups and ideas, one level below what stands above them. */
function contentsOf(projects: readonly Project[], { contentsIndent }: Surroundings): string[] {
  const entry = (title: Title, level: number): string =>
    `${contentsIndent.repeat(level)}- ${printAnchor(title)}`;
  return projects.flatMap(({ title, ideas, groups }) => [
    entry(title, 0),
    ...ideas.map((idea) => entry(idea.title, 1)),
    ...groups.flatMap((group) => [entry(group.title, 1), ...group.ideas.map((idea) => entry(idea.title, 2))]),
  ]);
}
