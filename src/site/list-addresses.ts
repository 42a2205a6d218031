import { pageOfRule } from '../check/rule-page.ts';
import type { Model } from '../model/model.ts';
import { RULE_IDS } from '../rules/rule-ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { listStated } from './facets/list-stated.ts';
import { STATUS_VIEWS } from './text/status-views.ts';
import { buildSkillUrls, PAGES, programUrl, statedUrl, yearUrl } from './urls.ts';

/** The urls of the pages of a site that people keep and link to: no further pages of lists, no parts of data quality. */
export function listAddresses(model: Model, { facets }: Pick<Vocabulary, 'facets'>): string[] {
  const { ideas, projects, mentors, terms, programs } = model;
  const skills = buildSkillUrls(ideas.flatMap((idea) => idea.skills));
  const years = new Set(terms.map(({ year }) => year));
  const statuses = new Set(ideas.map(({ status }) => STATUS_VIEWS[status].key));
  const { size, difficulty } = listStated(ideas, facets);
  return [
    ...Object.values(PAGES),
    ...[...ideas, ...projects, ...mentors, ...terms].map(({ url }) => url),
    ...programs.map(({ id }) => programUrl(id)),
    ...[...years].map(yearUrl),
    ...skills.values(),
    ...[...statuses].map((id) => statedUrl('status', id)),
    ...size.id.map((id) => statedUrl('size', id)),
    ...difficulty.id.map((id) => statedUrl('difficulty', id)),
    ...RULE_IDS.map((id) => pageOfRule(id, '/')),
  ];
}
