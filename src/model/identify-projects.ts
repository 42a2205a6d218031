import { foldCase } from '../vocabulary/fold.ts';
import { remember } from '../vocabulary/remember.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { countValues } from './compare.ts';
import type { IdentifiedTerm } from './identify-terms.ts';
import type { Registry, RegistryEntry } from './registry.ts';
import { buildUniqueNames, toSlug } from './slug.ts';

/** A project, with every way in which the documents write it. */
export interface IdentifiedProject {
  id: string;
  name: string;
  /** Spellings met, the canonical one left out. */
  aliases: string[];
  entry: RegistryEntry | null;
}

/** The projects of some headings. */
export interface ProjectBook {
  projects: IdentifiedProject[];
  /** The ids of the projects that a heading names: two for "Linkerd and Envoy". */
  idsOf(heading: string): string[];
  /** What of a heading is in neither the registry nor the vocabulary: all of it, or some of the projects that it names. */
  unknownIn(heading: string): string[];
  /** Every spelling that the registry and the vocabulary have. */
  knownSpellings: string[];
}

/**
 * Finds the projects that headings name: by the registry and the aliases, else by what the headings have in common.
 * Case, diacritics, spaces and what stands in parentheses make no difference.
 */
export function identifyProjects(
  headings: readonly string[],
  registry: Registry,
  vocabulary: Vocabulary,
): ProjectBook {
  const known = knownNames(registry, vocabulary);
  const listed = new Set(known.values());
  for (const heading of headings) addAcronym(heading, known);
  const whole = [...new Set(headings)].map((heading) => [heading, baseName(heading)] as const);
  const spellings = new Set(whole.map(([, name]) => keyOf(name)));
  const partsOf = remember((heading: string): string[] => {
    if (resolve(heading, known) !== null) return [heading];
    const parts = splitHeading(heading);
    const isList =
      parts.length > 1 && parts.every((part) => resolve(part, known) !== null || spellings.has(keyOf(part)));
    return isList ? parts : [heading];
  });
  const names = canonicalNames(headings.flatMap(partsOf), known);
  const nameOf = remember(
    (part: string): string => resolve(part, known) ?? names.get(keyOf(baseName(part))) ?? baseName(part),
  );
  const projects = collect(headings.flatMap(partsOf), nameOf, registry);
  const idsOf = remember((heading: string): string[] => [
    ...new Set(partsOf(heading).flatMap((part) => projects.get(nameOf(part))?.id ?? [])),
  ]);
  const isListed = (part: string): boolean => listed.has(resolve(part, known) ?? '');
  const unknownIn = (heading: string): string[] => {
    const parts = splitHeading(heading);
    if (isListed(heading)) return [];
    return parts.some(isListed) ? parts.filter((part) => !isListed(part)) : [heading];
  };
  const knownSpellings = [
    ...registry.flatMap(({ name, aliases }) => [name, ...spellingsOf(name), ...aliases]),
    ...Object.entries(vocabulary.projects).flat(2),
  ];
  return {
    projects: [...projects.values()],
    idsOf,
    unknownIn,
    knownSpellings: [...new Set(knownSpellings)],
  };
}

/** The projects that the ideas of some terms name. */
export function identifyProjectsOf(
  terms: readonly IdentifiedTerm[],
  { registry, vocabulary }: { registry: Registry; vocabulary: Vocabulary },
): ProjectBook {
  const ideas = terms.flatMap(({ readings }) => readings.flatMap((reading) => reading.ideas));
  return identifyProjects(
    ideas.flatMap(({ project }) => project?.value ?? []),
    registry,
    vocabulary,
  );
}

/** The parts of a heading that may each name a project. */
function splitHeading(heading: string): string[] {
  const parts = heading.split(/\/|&|,|\band\b/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Canonical names, by the key of each known spelling. */
function knownNames(registry: Registry, { projects }: Vocabulary): Map<string, string> {
  const known = new Map<string, string>();
  const add = (spelling: string, name: string): void => {
    if (!known.has(keyOf(spelling))) known.set(keyOf(spelling), name);
  };
  for (const { name } of registry) add(name, name);
  for (const { name, aliases } of registry)
    for (const spelling of [...aliases, ...spellingsOf(name)]) add(spelling, name);
  for (const [name, aliases] of Object.entries(projects)) {
    const canonical = known.get(keyOf(name)) ?? name;
    for (const spelling of [name, ...aliases]) add(spelling, canonical);
  }
  return known;
}

/** "SMI" is "Service Mesh Interface" where a heading says "Service Mesh Interface (SMI)". */
function addAcronym(heading: string, known: Map<string, string>): void {
  const name = baseName(heading);
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  const acronym = spellingsOf(heading).find((spelling) => spelling.toLowerCase() === initials);
  if (acronym === undefined || initials.length < 2 || known.has(keyOf(acronym))) return;
  known.set(keyOf(acronym), resolve(name, known) ?? name);
}

function resolve(heading: string, known: ReadonlyMap<string, string>): string | null {
  for (const spelling of [heading, baseName(heading)]) {
    const name = known.get(keyOf(spelling));
    if (name !== undefined) return name;
  }
  return null;
}

/** "Open Policy Agent" and "OPA" for "Open Policy Agent (OPA)". */
function spellingsOf(name: string): string[] {
  const inside = [...name.matchAll(/\(([^()\s]{1,40})\)/g)].map(([, text = '']) => text);
  return [baseName(name), ...inside];
}

/** A name without what stands in parentheses behind it. */
function baseName(heading: string): string {
  const name = heading
    .replace(/\s+/g, ' ')
    .replace(/ ?\([^()]{0,200}\)/g, '')
    .trim();
  return name === '' ? heading.trim() : name;
}

function keyOf(name: string): string {
  return foldCase(name).replace(/[\s._-]+/g, '') || name.trim();
}

/** Of the spellings of a project that no registry has, the most frequent one. */
function canonicalNames(parts: readonly string[], known: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name] of countValues(parts.filter((part) => resolve(part, known) === null).map(baseName)))
    if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  return names;
}

/** The projects by their canonical names; names that make the same slug ("C++", "C#") get a number. */
function collect(
  parts: readonly string[],
  nameOf: (part: string) => string,
  registry: Registry,
): Map<string, IdentifiedProject> {
  const unique = buildUniqueNames();
  const found = new Map<string, IdentifiedProject>();
  const entries = new Map([...registry].reverse().map((entry) => [entry.name, entry]));
  const spellings = [...new Set(parts)].sort();
  for (const name of [...new Set(spellings.map(nameOf))].sort()) {
    const entry = entries.get(name) ?? null;
    found.set(name, { id: unique(toSlug(baseName(name))), name: baseName(name), aliases: [], entry });
  }
  for (const part of spellings) {
    const project = found.get(nameOf(part));
    if (project && part !== project.name) project.aliases.push(part);
  }
  return found;
}
