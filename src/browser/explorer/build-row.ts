import { ideaIdAt } from '../../site/table/to-idea-record.ts';
import { STATUS_VIEWS } from '../../site/text/status-views.ts';
import { toHref } from '../../site/urls.ts';
import { createElement } from '../page/create-element.ts';
import { ROOT } from '../page/load-data.ts';
import type { IdeaIndex } from './idea-index.ts';

/** As in the lists of pages. */
const SKILLS_SHOWN = 4;

/** An idea as a row of a list, as `templates/partials/idea-list.tsx` prints it. */
export function buildRow({ brief }: IdeaIndex, place: number): HTMLLIElement {
  const { ideas, projects, terms, skills } = brief;
  const { label, key } = STATUS_VIEWS[ideas.status[place] ?? 'proposed'];
  const term = ideas.term[place] ?? -1;
  const names = (ideas.skills[place] ?? []).slice(0, SKILLS_SHOWN).map((skill) => skills.name[skill]);
  const about = createElement(
    'div',
    { class: 'about' },
    createElement('span', { class: `status ${key}` }, label),
  );
  const own = (ideas.projects[place] ?? []).map((project) =>
    createElement('li', {}, link(projects.name[project], `/projects/${projects.id[project]}/`)),
  );
  if (own.length > 0) about.append(createElement('ul', { class: 'in-line' }, ...own));
  about.append(link(terms.title[term], `/terms/${terms.id[term]}/`));
  if (names.length > 0) about.append(createElement('span', {}, names.join(', ')));
  const title = link(ideas.title[place], `/ideas/${ideaIdAt(brief, place)}/`, 'idea-title');
  return createElement('li', {}, title, about);
}

function link(text: string | undefined, url: string, name: string | null = null): HTMLAnchorElement {
  return createElement('a', { class: name, href: toHref(url, new URL(ROOT).pathname) }, text ?? '');
}
