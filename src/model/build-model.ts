import type { IdeaReading, Reading } from '../parse/reading.ts';
import { foldCase } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { compareSources, type IdeaContent } from './build-idea.ts';
import { compareNames, compareText, countValues } from './compare.ts';
import { type IdentifiedMentor, identifyMentors } from './identify-mentors.ts';
import { identifyProjectsOf, type ProjectBook } from './identify-projects.ts';
import { type IdentifiedTerm, identifyTerms, normalizeTermId } from './identify-terms.ts';
import { indexBy } from './index-by.ts';
import { joinIdeas } from './join-ideas.ts';
import { type ModelMemory, NO_MEMORY } from './memory.ts';
import type { Idea, Mentor, Model, Program, Project, Term } from './model.ts';
import { buildSkillBook } from './read-skill-names.ts';
import { redactAll } from './redact-all.ts';
import type { Registry } from './registry.ts';
import { buildUniqueNames, toSlug } from './slug.ts';

/** What a model is built of, besides the readings. */
export interface ModelOptions {
  vocabulary: Vocabulary;
  registry: Registry;
  /** Whether mentors' e-mail addresses are in the model. */
  publishEmails: boolean;
  /** What is remembered of models before; nothing, if it is left out. */
  memory?: ModelMemory;
  /** The terms and the projects of these readings, where somebody has identified them. */
  identified?: { terms: readonly IdentifiedTerm[]; projects: ProjectBook };
}

/** Joins readings, in whatever order they come, into the model. */
export function buildModel(
  readings: readonly Reading[],
  { vocabulary, registry, publishEmails, memory = NO_MEMORY, identified }: ModelOptions,
): Model {
  const terms = identified?.terms ?? identifyTerms(readings);
  const projects = identified?.projects ?? identifyProjectsOf(terms, { registry, vocabulary });
  const rank = new Map(terms.map((term, index) => [term, -index]));
  const mentions = terms.flatMap((term) =>
    term.readings.flatMap(({ ideas }) =>
      ideas.flatMap(({ mentors }) => mentors.map((person) => ({ person, rank: rank.get(term) ?? 0 }))),
    ),
  );
  const { mentors, idOf } = identifyMentors(mentions);
  const mentorNames = new Map(
    mentors.map(({ id, names, name, github, twitter }) => [
      id,
      { name: names.length > 0 ? name : null, github, twitter },
    ]),
  );
  const skillsOf = buildSkillBook(vocabulary);
  const ideasOf = (term: IdentifiedTerm): Idea[] => {
    const joined = joinIdeas(term.readings, (idea) => projectIds(idea, projects));
    const context = { term: term.id, idOf, mentorNames, skillsOf };
    return addIds(joined.map((tellings) => memory.ideaOf(tellings, context)).sort(compareSources));
  };
  const ideas = unifySkills(terms.flatMap(ideasOf));
  const byTerm = indexBy(ideas, ({ term }) => [term]);
  const model: Model = {
    schemaVersion: 1,
    programs: toPrograms(terms, vocabulary),
    terms: terms.map((term) => toTerm(term, byTerm.get(term.id) ?? [])),
    projects: toProjects(projects, ideas),
    mentors: toMentors(mentors, ideas, { publishEmails }),
    ideas,
  };
  return publishEmails ? model : redactAll(model, memory.clean);
}

function projectIds(idea: IdeaReading, projects: ProjectBook): string[] {
  return idea.project ? projects.idsOf(idea.project.value) : [];
}

/** "<term id>/<project id>/<title slug>": a second idea of that name in the term gets "-2". */
function addIds(ideas: readonly IdeaContent[]): Idea[] {
  const unique = buildUniqueNames();
  return ideas.map((idea) => {
    const id = unique([idea.term, idea.projects[0] ?? 'general', toSlug(idea.title)].join('/'));
    return { id, url: `/ideas/${id}/`, ...idea };
  });
}

/** One spelling for each skill that the vocabulary does not have: the most frequent one. */
function unifySkills(ideas: readonly Idea[]): Idea[] {
  const spellings = new Map<string, string>();
  for (const [skill] of countValues(ideas.flatMap((idea) => idea.skills)))
    if (!spellings.has(foldCase(skill))) spellings.set(foldCase(skill), skill);
  return ideas.map((idea) => ({
    ...idea,
    skills: [...new Set(idea.skills.map((skill) => spellings.get(foldCase(skill)) ?? skill))],
  }));
}

function toPrograms(terms: readonly IdentifiedTerm[], { programs }: Vocabulary): Program[] {
  const ids = [...new Set(terms.map((term) => term.program))].sort(compareText);
  const names = new Map(programs.map(({ id, name }) => [id, name]));
  return ids.map((id) => ({
    id,
    name: names.get(id) ?? titleCase(id),
  }));
}

function titleCase(slug: string): string {
  return slug.replace(
    /(?:^|-)(\p{L})/gu,
    (match, letter: string) => `${match.startsWith('-') ? ' ' : ''}${letter.toUpperCase()}`,
  );
}

function toTerm({ id, program, year, name, readings }: IdentifiedTerm, own: readonly Idea[]): Term {
  const status = readings.find((reading) => reading.status !== null)?.status?.value ?? null;
  const timeline = readings.find((reading) => reading.timeline.length > 0)?.timeline ?? [];
  return {
    id,
    program,
    year,
    name,
    status: status?.toLowerCase() ?? null,
    timeline: timeline.map(({ place: _, ...entry }) => entry),
    url: `/terms/${id}/`,
    ideas: own.map((idea) => idea.id),
    ...toDocuments(readings),
  };
}

function toDocuments(readings: readonly Reading[]): Pick<Term, 'aliases' | 'documents'> {
  const documents = readings.map(({ path, identity, aliases, timelineLines }) => ({
    path,
    kind: identity.kind,
    aliases: [...new Set(aliases.map(normalizeTermId))],
    timeline: timelineLines,
  }));
  return { aliases: [...new Set(documents.flatMap(({ aliases }) => aliases))], documents };
}

function toProjects({ projects }: ProjectBook, ideas: readonly Idea[]): Project[] {
  const byProject = indexBy(ideas, (idea) => idea.projects);
  return projects
    .map(({ id, name, aliases, entry }): Project => {
      const own = byProject.get(id) ?? [];
      const mentors = [...new Set(own.flatMap((idea) => idea.mentors.map((mentor) => mentor.id)))].sort(
        compareText,
      );
      const { homepage, repository, maturity } = entry ?? {
        homepage: null,
        repository: null,
        maturity: null,
      };
      const facts = { homepage, repository, maturity, url: `/projects/${id}/` };
      return { id, name, aliases, ...facts, ideas: own.map((idea) => idea.id), mentors };
    })
    .filter((project) => project.ideas.length > 0)
    .sort((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id));
}

/** Those whom ideas name: a mentor of a document that was joined into another one may have none. */
function toMentors(
  found: readonly IdentifiedMentor[],
  ideas: readonly Idea[],
  { publishEmails }: Pick<ModelOptions, 'publishEmails'>,
): Mentor[] {
  const byMentor = indexBy(ideas, (idea) => idea.mentors.map(({ id }) => id));
  return found
    .flatMap(({ id, emails, ...mentor }): Mentor[] => {
      const own = byMentor.get(id) ?? [];
      if (own.length === 0) return [];
      const projects = [...new Set(own.flatMap((idea) => idea.projects))].sort(compareText);
      const facts = { url: `/mentors/${id}/`, ideas: own.map((idea) => idea.id), projects };
      return [{ id, ...mentor, ...(publishEmails && { emails }), ...facts }];
    })
    .sort((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id));
}
