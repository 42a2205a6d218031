import { compareNames } from '../../model/compare.ts';
import { type Catalogue, linkTo, type Skill } from '../catalogue.ts';
import { type ChartView, explainDashes, NOTHING_KNOWN } from '../charts/chart.ts';
import { drawTrends, type Trend, type TrendGroup } from '../charts/draw-trends.ts';
import { sum } from '../charts/sum.ts';
import { buildYearSpan, describeGaps } from './year-span.ts';

/** Fewer ideas in the years that are compared are chance rather than a trend. */
export const MINIMUM = 10;
/** A smaller change of its share, in percentage points, is none. */
export const LEAST_CHANGE = 2;
/** How many skills the picture has of each kind. */
const DRAWN = 6;

const CAVEAT =
  'Programs ask for different skills, so a trend may also tell of which programs there are documents.';

/** Years whose ideas are taken together. */
interface Period {
  /** Places in the span. */
  from: number;
  to: number;
  text: string;
}

interface SkillTrend {
  skill: Skill;
  /** For each year of the span: of its ideas that name skills, those that name this one. */
  counts: number[];
  /** In percent, in the early and in the late years; not rounded, or two roundings would seem a change. */
  early: number;
  late: number;
}

interface Periods {
  early: Period;
  late: Period;
  /** For each year of the span: how many ideas name skills. */
  wholes: number[];
}

/** Which skills are asked for more often than they were, and which less; `null` where too little is known. */
export function chartSkillTrends(catalogue: Catalogue): ChartView | null {
  const span = buildYearSpan(catalogue);
  const wholes = span.map(({ ideas }) => ideas.filter(({ skills }) => skills.length > 0).length);
  const periods = findPeriods(span, wholes);
  if (periods === null) return null;
  const placeOf = new Map(span.flatMap(({ ideas }, place) => ideas.map(({ id }) => [id, place] as const)));
  const trends = [...catalogue.skills.values()]
    .flatMap((skill) => toTrend(skill, { periods, placeOf }) ?? [])
    .sort((a, b) => toGain(b) - toGain(a) || compareNames(a.skill.name, b.skill.name));
  const rising = trends.filter((trend) => toGain(trend) >= LEAST_CHANGE).slice(0, DRAWN);
  const falling = trends
    .filter((trend) => toGain(trend) <= -LEAST_CHANGE)
    .sort((a, b) => toGain(a) - toGain(b) || compareNames(a.skill.name, b.skill.name))
    .slice(0, DRAWN);
  const groups = toGroups({ Rising: rising, Falling: falling }, wholes);
  if (groups.length === 0) return null;
  const years = span.map(({ year }) => String(year));
  return {
    id: 'skill-trends',
    title: 'Skills rising and falling',
    description: describe({ rising, falling }, periods),
    notes: [
      'Each line has a scale of its own, from zero to its peak.',
      ...(catalogue.model.programs.length > 1 ? [CAVEAT] : []),
      ...describeGaps(span),
    ],
    legend: [],
    ...drawTrends(groups, years),
    table: buildTable(trends, { years, ...periods }, catalogue),
  };
}

function toGroups(trends: Record<string, readonly SkillTrend[]>, wholes: readonly number[]): TrendGroup[] {
  return Object.entries(trends)
    .filter(([, own]) => own.length > 0)
    .map(([heading, own]) => ({ heading, rows: own.map((trend) => toDrawn(trend, wholes)) }));
}

/** In percentage points. */
function toGain({ early, late }: SkillTrend): number {
  return late - early;
}

/** The first and the last third of the years whose ideas name skills; `null` where there are fewer than three. */
function findPeriods(span: readonly { year: number }[], wholes: number[]): Periods | null {
  const known = wholes.flatMap((whole, place) => (whole > 0 ? place : []));
  const third = Math.floor(known.length / 3);
  if (third === 0) return null;
  const toPeriod = (places: readonly number[]): Period => {
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
    const [first, last] = [span[from]?.year, span[to]?.year];
    return { from, to, text: first === last ? `${first}` : `${first} to ${last}` };
  };
  return { early: toPeriod(known.slice(0, third)), late: toPeriod(known.slice(-third)), wholes };
}

interface TrendOptions {
  periods: Periods;
  placeOf: ReadonlyMap<string, number>;
}

/** `null` for a skill of too few ideas. */
function toTrend(skill: Skill, { periods, placeOf }: TrendOptions): SkillTrend | null {
  const counts = periods.wholes.map(() => 0);
  for (const { id } of skill.ideas) {
    const place = placeOf.get(id);
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
  }
  const countIn = (values: readonly number[], { from, to }: Period): number =>
    sum(values.slice(from, to + 1));
  const { early, late, wholes } = periods;
  if (countIn(counts, early) + countIn(counts, late) < MINIMUM) return null;
  const shareIn = (period: Period): number => (100 * countIn(counts, period)) / countIn(wholes, period);
  return { skill, counts, early: shareIn(early), late: shareIn(late) };
}

function toDrawn({ skill, counts, early, late }: SkillTrend, wholes: readonly number[]): Trend {
  const values = counts.map((count, place) => {
    const whole = wholes[place] ?? 0;
    return whole === 0 ? null : count / whole;
  });
  return { label: skill.name, values, change: `${Math.round(early)}% to ${Math.round(late)}%` };
}

/** Of two skills that have changed equally the first one is told, and neither has changed "most". */
function describe(
  { rising, falling }: Record<'rising' | 'falling', readonly SkillTrend[]>,
  { early, late }: Periods,
): string {
  const say = ([first, second]: readonly SkillTrend[], verb: string): string[] => {
    if (first === undefined) return [];
    const most = second && toGain(second) === toGain(first) ? '' : ' most';
    return [
      `${first.skill.name} has ${verb}${most}, from ${Math.round(first.early)}% to ${Math.round(first.late)}%`,
    ];
  };
  const found = [...say(rising, 'risen'), ...say(falling, 'fallen')];
  return `From ${early.text.replace(' to ', '–')} to ${late.text.replace(' to ', '–')}: ${found.join('; ')}.`;
}

function buildTable(
  trends: readonly SkillTrend[],
  { years, early, late, wholes }: Periods & { years: string[] },
  catalogue: Catalogue,
): ChartView['table'] {
  return explainDashes({
    caption: `Ideas that ask for each skill, by year, and their share in ${early.text} and in ${late.text}`,
    columns: ['Skill', ...years, `Share ${early.text}`, `Share ${late.text}`],
    rows: trends.map(({ skill, counts, early: before, late: after }) => ({
      heading: linkTo(skill.name, skill.url, catalogue),
      cells: [
        ...counts.map((count, place) => (wholes[place] ? String(count) : NOTHING_KNOWN)),
        `${Math.round(before)}%`,
        `${Math.round(after)}%`,
      ],
    })),
    sums: {
      heading: { text: 'All ideas that name skills', href: null },
      cells: [...wholes.map((whole) => String(whole || NOTHING_KNOWN)), '100%', '100%'],
    },
  });
}
