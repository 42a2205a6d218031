import { indexBy } from '../model/index-by.ts';
import type { HeadingReading, IdeaReading, Reading } from '../parse/reading.ts';
import { shorten } from './shorten.ts';

/** A heading at another depth than those of its kind. */
export interface StrayHeading {
  heading: HeadingReading;
  /** 1 to 6. */
  expected: number;
  /** What it is below, and the ideas below it: headings between which it has to stay. */
  above: HeadingReading | null;
  below: readonly HeadingReading[];
  /** `false` where as many headings stand at its own depth as at the other one. */
  isClear: boolean;
  /** What it is compared with: "like the other projects". */
  peers: string;
}

/**
 * The headings of projects that stand at another depth than the document's other projects, and those of ideas that
 * stand at another depth than the other ideas of their project and group, or, if there is only one, of the document.
 */
export function findStrayHeadings(reading: Reading): StrayHeading[] {
  const projects = findStrayProjects(reading);
  const ideas = findStrayIdeas(reading, projects);
  return [...projects, ...ideas].sort((a, b) => lineOf(a.heading) - lineOf(b.heading));
}

function findStrayProjects({ headings, ideas }: Reading): StrayHeading[] {
  const named = new Set(ideas.map(({ project }) => project?.place.start.line));
  const projects = headings.filter(({ title }) => named.has(title.place.start.line));
  const usual = findUsual(projects.map(({ depth }) => depth));
  if (!usual) return [];
  const partOf = (heading: HeadingReading): HeadingReading | undefined =>
    headings
      .slice(0, headings.indexOf(heading))
      .findLast(({ role, depth }) => role === 'structure' && depth < heading.depth);
  const parts = new Map(projects.map((heading) => [heading, partOf(heading)]));
  return projects.flatMap((heading) => {
    if (heading.depth === usual.value) return [];
    const beside = projects.filter((other) => parts.get(other) === parts.get(heading));
    // A part of the document that keeps to a depth of its own is in order.
    const isPart = beside.length > 1 && beside.every(({ depth }) => depth === heading.depth);
    if (isPart) return [];
    const below = ideas.flatMap(({ line, project }) =>
      project?.place.start.line === lineOf(heading) ? headings.filter((idea) => lineOf(idea) === line) : [],
    );
    const { value: expected, isClear } = usual;
    return [{ heading, expected, above: null, below, isClear, peers: 'like the other projects' }];
  });
}

/** An idea with its heading and the one that it is below: of its innermost group, or of its project. */
interface PlacedIdea {
  idea: IdeaReading;
  heading: HeadingReading;
  holder: HeadingReading;
  /** The depth of the holder, as it should be. */
  above: number;
  /** Whether the holder is out of line itself. */
  isMoved: boolean;
  project: string;
  /** The lines of the headings that it is below: the same for ideas of the same project and group. */
  path: string;
}

function findStrayIdeas({ headings, ideas }: Reading, projects: readonly StrayHeading[]): StrayHeading[] {
  const byLine = new Map(headings.map((heading) => [lineOf(heading), heading]));
  const placed = ideas.flatMap((idea): PlacedIdea[] => {
    const heading = byLine.get(idea.line);
    const above = idea.group.at(-1) ?? idea.project;
    const holder = above && byLine.get(above.place.start.line);
    if (heading?.role !== 'idea' || !idea.project || !holder) return [];
    const moved = projects.find((stray) => stray.heading === holder);
    const depth = moved?.expected ?? holder.depth;
    return [
      {
        idea,
        heading,
        holder,
        above: depth,
        isMoved: moved !== undefined,
        project: idea.project.value,
        path: pathOf(idea),
      },
    ];
  });
  const depths = countDepths(placed);
  return placed.flatMap((one) => {
    const expected = expectDepth(one, depths);
    const isStray = expected !== null && expected.value !== one.heading.depth && expected.value <= 6;
    return isStray
      ? [
          {
            heading: one.heading,
            expected: expected.value,
            above: one.holder,
            below: [],
            isClear: expected.isClear,
            peers: expected.isOfProject
              ? `like the other ideas of \`${shorten(one.project)}\``
              : 'like the other ideas',
          },
        ]
      : [];
  });
}

interface Depths {
  /** How much deeper than what they are below ideas stand, by the number of their groups. */
  steps: ReadonlyMap<number, Usual | null>;
  /** The ideas of the same project and group, by their path, and the depth that most of them have. */
  peers: ReadonlyMap<string, { ideas: readonly PlacedIdea[]; usual: Usual | null }>;
}

function countDepths(placed: readonly PlacedIdea[]): Depths {
  const byLevel = indexBy(placed, ({ idea }) => [idea.group.length]);
  const byPath = indexBy(placed, ({ path }) => [path]);
  return {
    steps: mapValues(byLevel, (ideas) => findUsual(ideas.map(({ heading, above }) => heading.depth - above))),
    peers: mapValues(byPath, (ideas) => ({
      ideas,
      usual: findUsual(ideas.map(({ heading }) => heading.depth)),
    })),
  };
}

function mapValues<K, V, W>(map: ReadonlyMap<K, V>, to: (value: V) => W): Map<K, W> {
  return new Map([...map].map(([key, value]) => [key, to(value)]));
}

function expectDepth(one: PlacedIdea, { steps, peers }: Depths): (Usual & { isOfProject: boolean }) | null {
  const step = steps.get(one.idea.group.length) ?? null;
  const byStep =
    step && step.value > 0
      ? { value: one.above + step.value, isClear: step.isClear, isOfProject: false }
      : null;
  const { ideas = [], usual = null } = peers.get(one.path) ?? {};
  // Fewer than two have no usual depth.
  if (one.isMoved || !usual) return byStep;
  // A project may keep to a depth of its own; where one of its ideas stands as those of other projects do, it does not.
  const isUsual = byStep?.isClear && ideas.some(({ heading }) => heading.depth === byStep.value);
  return { ...(isUsual ? byStep : usual), isOfProject: true };
}

function pathOf({ project, group }: IdeaReading): string {
  return [project, ...group].map((heading) => heading?.place.start.line ?? 0).join();
}

interface Usual {
  value: number;
  isClear: boolean;
}

/** The number that stands most often in a list, the first one of several; `null` for fewer than two numbers. */
function findUsual(numbers: readonly number[]): Usual | null {
  if (numbers.length < 2) return null;
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [value = 0, ...ties] = [...counts.keys()].filter((number) => counts.get(number) === most);
  return { value, isClear: ties.length === 0 };
}

function lineOf({ title }: HeadingReading): number {
  return title.place.start.line;
}
