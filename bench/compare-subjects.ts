import { findGrowth } from './find-growth.ts';
import { LINES, type Line } from './lines.ts';
import type { ReportLine, Scale } from './report.ts';

/** The lines of the table that were measured. */
export function compareSubjects(scales: readonly Scale[]): ReportLine[] {
  return LINES.map((line) => compareLine(line, scales)).filter(({ values }) => values.length > 0);
}

function compareLine(line: Line, scales: readonly Scale[]): ReportLine {
  const { title, judged, atMost, growthAtMost } = line;
  const ratios = line.over === null ? [] : scales.flatMap((scale) => findRatio(line, scale));
  const values = scales.flatMap(({ factor, subjects }) => {
    const { wall = null, cpu = null } = ratios.find((ratio) => ratio.factor === factor) ?? {};
    const value = { wall, cpu, memory: subjects[line.of]?.memory ?? null }[judged];
    return value === null ? [] : [{ factor, value }];
  });
  const taken = scales.flatMap(({ factor, subjects }) => {
    // A machine with other work makes seconds by the clock worth little for an exponent.
    const { wall = null, cpu = null, memory = null } = subjects[line.of] ?? {};
    const value = judged === 'memory' ? memory : (cpu ?? wall);
    return value === null ? [] : [{ factor, value }];
  });
  return { title, judged, atMost, growthAtMost, ratios, values, growth: findGrowth(taken) };
}

function findRatio({ of, over }: Line, { factor, subjects }: Scale): ReportLine['ratios'] {
  const [one, other] = [subjects[of], over === null ? undefined : subjects[over]];
  if (!one || !other) return [];
  const cpu = one.cpu === null || other.cpu === null ? null : one.cpu / other.cpu;
  return [{ factor, wall: one.wall / other.wall, cpu }];
}
