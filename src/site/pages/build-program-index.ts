import { compareNames, compareText } from '../../model/compare.ts';
import type { Program } from '../../model/model.ts';
import { type Catalogue, findProgram, linkTo, termsOf } from '../catalogue.ts';
import { toCount } from '../text/to-count.ts';
import { PAGES, programUrl } from '../urls.ts';
import type { Link, PageView } from '../views.ts';
import { buildPage } from './build-page.ts';
import { countProgram } from './build-program-view.ts';

export interface ProgramIndexView extends PageView {
  lead: string;
  programs: (Link & { summary: string | null; count: string; newest: Link | null })[];
}

/** The list of all programs, by name. */
export function buildProgramIndex(catalogue: Catalogue): ProgramIndexView {
  const { programs } = catalogue.model;
  const lead =
    programs.length === 0
      ? 'There are no programs yet.'
      : `${toCount(programs.length, 'program')}, and how to take part in them.`;
  const page = { url: PAGES.programs, title: 'Programs', description: lead, section: 'programs' } as const;
  return {
    ...buildPage(page, catalogue),
    lead,
    programs: [...programs].sort(byName).map(({ id, name }) => {
      const terms = termsOf(id, catalogue);
      const [newest] = terms;
      return {
        ...linkTo(name, programUrl(id), catalogue),
        summary: findProgram(id, catalogue)?.summary ?? null,
        count: countProgram(terms),
        newest: newest ? linkTo(catalogue.titleOf(newest), newest.url, catalogue) : null,
      };
    }),
  };
}

function byName(a: Program, b: Program): number {
  return compareNames(a.name, b.name) || compareText(a.id, b.id);
}
