import { z } from 'zod';
import { Sample } from './measure.ts';
import { SUBJECT_NAMES } from './subject.ts';

/** What was measured at one scale: the medians of the runs. */
export const Scale = z.object({
  /** How many times as much as the content itself. */
  factor: z.int().min(1),
  documents: z.int(),
  /** Of all documents. */
  bytes: z.int(),
  ideas: z.int(),
  projects: z.int(),
  mentors: z.int(),
  pages: z.int(),
  subjects: z.partialRecord(z.enum(SUBJECT_NAMES), Sample),
});
export type Scale = z.infer<typeof Scale>;

export const Machine = z.object({
  /** Of its processor. */
  name: z.string(),
  cores: z.int(),
  /** Bytes. */
  memory: z.int(),
  system: z.string(),
  node: z.string(),
});
export type Machine = z.infer<typeof Machine>;

/** One ratio at one scale; `null` where it was not measured. */
const Ratio = z.object({ factor: z.int(), wall: z.number().nullable(), cpu: z.number().nullable() });

/** What a run of the bench prints as JSON, and keeps of a release. */
export const Report = z.object({
  /** The release; `null` where it was not kept. */
  label: z.string().nullable(),
  /** The day, such as 2026-11-22. */
  date: z.iso.date(),
  machine: Machine,
  seed: z.int(),
  runs: z.int(),
  scales: z.array(Scale),
  lines: z.array(
    z.object({
      title: z.string(),
      judged: z.enum(['wall', 'cpu', 'memory']),
      atMost: z.number().nullable(),
      growthAtMost: z.number().nullable(),
      /** For memory empty: the scales tell it. */
      ratios: z.array(Ratio),
      /** What is judged, by scale: ratios, or bytes. */
      values: z.array(z.object({ factor: z.int(), value: z.number() })),
      /** The exponent of the CPU time or memory of what the line is about, without what it is compared with. */
      growth: z.number().nullable(),
    }),
  ),
});
export type Report = z.infer<typeof Report>;
export type ReportLine = Report['lines'][number];

/** `history.json`: the releases, the oldest first. */
export const History = z.array(Report);
