import { indexBy } from '../model/index-by.ts';
import type { Idea, Model } from '../model/model.ts';
import { toCount } from '../site/text/to-count.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Of more ideas than this a hover says the number alone. */
const MOST = 4;

/** Ideas by year, the newest first, as lines of markdown: "- 2026: Faster image pulls (Harbor)". */
export function listByYear(ids: readonly string[], model: Model): string[] {
  const years = new Map(model.terms.map(({ id, year }) => [id, year]));
  const projects = new Map(model.projects.map(({ id, name }) => [id, name]));
  const wanted = new Set(ids);
  const ideas = model.ideas.filter(({ id }) => wanted.has(id));
  const byYear = [...indexBy(ideas, ({ term }) => [years.get(term) ?? 0])].sort(([a], [b]) => b - a);
  const tell = ({ title, projects: own }: Idea): string => {
    const names = own.map((id) => projects.get(id) ?? id).join(', ');
    return escapeMarkdown(names === '' ? title : `${title} (${names})`);
  };
  return byYear.map(([year, own]) => {
    const texts = own.length > MOST ? [toCount(own.length, 'idea')] : own.map(tell);
    return `- ${year}: ${texts.join('; ')}`;
  });
}
