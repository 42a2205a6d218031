import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Content, Knowledge } from './generate-content.ts';
import { WORD } from './rename-text.ts';

/** What of `data/` tells a reader what it reads. */
const VOCABULARY = [
  'facets.yml',
  'headings.yml',
  'labels.yml',
  'placeholders.yml',
  'roles.yml',
  'timeline.yml',
];

/** What dates are written with, besides the months, which are words of headings. */
const DAYS = `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  am pm utc gmt pst pdt est edt cet cest tba tbd week weeks`;

const Programs = z.array(z.looseObject({ id: z.string() }));
const Spellings = z.record(z.string(), z.array(z.string()));

/** All text files of a content folder, those of hidden folders left out. */
export async function loadContent(directory: string): Promise<Content> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length))
    .filter(
      (path) => !path.split(sep).some((part) => part.startsWith('.')) && /\.(?:md|markdown|yml)$/.test(path),
    );
  const texts = paths
    .sort()
    .map(async (path) => [path.split(sep).join('/'), await readFile(join(directory, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/** What the reader knows by itself, by the folder with its data files. */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const load = (name: string): Promise<string> => readFile(join(directory, name), 'utf8');
  const programs = Programs.parse(parse(await load('programs.yml')));
  const spellings = Spellings.parse(parse(await load('projects.yml')));
  const vocabulary = await Promise.all(VOCABULARY.map(load));
  return {
    programs: new Map(programs.map((program) => [program.id, program])),
    spellings: new Map(Object.entries(spellings)),
    fixed: new Set(wordsOf([...vocabulary, DAYS].join(' '))),
    skills: new Set(wordsOf(await load('skills.yml'))),
  };
}

function wordsOf(text: string): string[] {
  const plain = text.replace(/^\s*#.*$/gm, '');
  return [...plain.matchAll(WORD)].map(([word]) => word.toLowerCase());
}
