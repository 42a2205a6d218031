import type { Subject, SubjectName } from '../subject.ts';
import { builds } from './builds.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { hugo } from './hugo.ts';
import { programs } from './programs.ts';
import { spread } from './spread.ts';
import { vitepress } from './vitepress.ts';

/** What measures each subject. */
export const subjects: Record<SubjectName, Subject> = {
  ...programs,
  ...builds,
  spread,
  dev,
  check,
  vitepress,
  hugo,
};
