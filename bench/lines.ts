import type { SubjectName } from './subject.ts';

/** One line of the table: what something takes, as a multiple of what something else takes. */
export interface Line {
  title: string;
  of: SubjectName;
  /** `null` for memory, which is told as it is. */
  over: SubjectName | null;
  /** What is judged: seconds by the clock, seconds of CPU, or bytes at the peak. */
  judged: 'wall' | 'cpu' | 'memory';
  /** The most that it may be: a multiple, or bytes. `null` where nothing is asked. */
  atMost: number | null;
  /** The most that the exponent of its growth may be. */
  growthAtMost: number | null;
}

/** What is asked of a release. */
export const LINES: readonly Line[] = [
  {
    title: 'Reader and model, cold, one thread / bare remark over the same bytes',
    of: 'reader',
    over: 'remark',
    judged: 'cpu',
    atMost: 0.9,
    growthAtMost: 1.1,
  },
  {
    title: 'Cold build / bare remark and Eleventy writing as many constant pages',
    of: 'cold',
    over: 'floor',
    judged: 'wall',
    atMost: 1.5,
    growthAtMost: 1.1,
  },
  line('Build into an empty folder, nothing changed / cold build', 'warm', null),
  line('Documents read in parts by four machines, then built / cold build', 'spread', null),
  line('One idea edited, built again / cold build', 'edited', null),
  line('Nothing changed, built again / cold build', 'unchanged', 0.25),
  line('One idea edited while `dev` runs, save to page on disk / cold build', 'dev', 0.04),
  {
    title: 'Cold build / VitePress on the same ideas',
    of: 'cold',
    over: 'vitepress',
    judged: 'wall',
    atMost: 0.3,
    growthAtMost: null,
  },
  {
    title: 'Cold build / Hugo on the same ideas',
    of: 'cold',
    over: 'hugo',
    judged: 'wall',
    atMost: null,
    growthAtMost: null,
  },
  {
    title: '`check` of one edited document / `node -e 0`',
    of: 'check',
    over: 'node',
    judged: 'wall',
    atMost: 15,
    growthAtMost: null,
  },
  {
    title: 'Peak memory of a cold build',
    of: 'cold',
    over: null,
    judged: 'memory',
    atMost: 3e9,
    growthAtMost: null,
  },
];

function line(title: string, of: SubjectName, atMost: number | null): Line {
  return { title, of, over: 'cold', judged: 'wall', atMost, growthAtMost: null };
}
