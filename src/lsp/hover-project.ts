import { identifyProjects } from '../model/identify-projects.ts';
import type { Model, Project } from '../model/model.ts';
import { toCount } from '../site/text/to-count.ts';
import { toHref } from '../site/urls.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Knowledge } from './knowledge.ts';

/** What is known of the projects that a heading names, as markdown. */
export function hoverProject(heading: string, knowledge: Knowledge): string {
  return findProjects(heading, knowledge)
    .map((project) => tell(project, knowledge))
    .join('\n\n---\n\n');
}

type Facts = Pick<Project, 'name' | 'aliases' | 'homepage' | 'repository' | 'maturity' | 'ideas'> & {
  url: string | null;
};

/** A project without ideas is in no model; what the registry knows of it is. */
function findProjects(heading: string, { model, surroundings }: Knowledge): Facts[] {
  const { projects, registry, vocabulary } = surroundings;
  const known = projects.idsOf(heading).flatMap((id) => model.projects.find((own) => own.id === id) ?? []);
  if (known.length > 0) return known;
  return identifyProjects([heading], registry, vocabulary).projects.map(({ name, aliases, entry }) => ({
    name,
    aliases,
    homepage: entry?.homepage ?? null,
    repository: entry?.repository ?? null,
    maturity: entry?.maturity ?? null,
    ideas: [],
    url: null,
  }));
}

function tell(project: Facts, { model, surroundings, site }: Knowledge): string {
  const { name, aliases, homepage, repository, maturity, ideas, url } = project;
  const isUnknown = [homepage, repository, maturity].every((fact) => fact === null);
  const terms = ideas.length > 0 ? listTerms(ideas, model) : [];
  return [
    `**${escapeMarkdown(name)}**${maturity === null ? '' : ` (${escapeMarkdown(maturity)})`}`,
    homepage === null ? null : `Homepage: <${homepage}>`,
    repository === null ? null : `Repository: <${repository}>`,
    isUnknown && surroundings.registry.length > 0 ? 'Not in `projects.yml`' : null,
    aliases.length > 0 ? `Also written ${aliases.map(escapeMarkdown).join(', ')}` : null,
    ideas.length > 0 ? `${toCount(ideas.length, 'idea')}:\n\n${terms.join('\n')}` : 'No ideas yet',
    site === null || url === null ? null : `[Page of this project](${toHref(url, site)})`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** "- LFX Mentorship 2026 Mar-May: 3", the newest term first. */
function listTerms(ids: readonly string[], { terms, programs }: Model): string[] {
  const wanted = new Set(ids);
  return terms.flatMap(({ program, year, name, ideas }) => {
    const count = ideas.filter((id) => wanted.has(id)).length;
    const title = programs.find(({ id }) => id === program)?.name ?? program;
    const words = [title, year, ...(name === String(year) ? [] : [name])].join(' ');
    return count > 0 ? [`- ${escapeMarkdown(words)}: ${count}`] : [];
  });
}
