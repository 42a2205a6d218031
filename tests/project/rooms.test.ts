import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which rooms each room may import; "types" after a room for type imports only. The table of CONTRIBUTING.md. */
const ROOMS: Record<string, readonly string[]> = {
  'src/markdown': [],
  'src/vocabulary': [],
  'src/content': [],
  'src/parse': ['src/markdown', 'src/vocabulary'],
  'src/model': ['src/markdown', 'src/vocabulary', 'src/parse types'],
  'src/rules': ['src/markdown', 'src/vocabulary', 'src/parse', 'src/model'],
  'src/check': ['src/markdown', 'src/vocabulary', 'src/parse', 'src/model', 'src/rules', 'src/content types'],
  'src/edit': ['src/markdown', 'src/vocabulary', 'src/parse', 'src/model', 'src/rules', 'src/check'],
  'src/site': ['src/model', 'src/markdown', 'src/vocabulary', 'src/rules', 'src/check', 'src/content types'],
  'src/browser': [
    'src/site',
    'src/vocabulary',
    'src/markdown',
    'src/parse',
    'src/model',
    'src/rules',
    'src/check',
  ],
  'src/lsp': [
    'src/markdown',
    'src/vocabulary',
    'src/content',
    'src/parse',
    'src/model',
    'src/rules',
    'src/check',
    'src/site',
  ],
  templates: ['src/site types'],
};

test.each(Object.entries(ROOMS))('%s imports only what it may', (room, allowed) => {
  const broken = sources(join(root, room)).flatMap((file) =>
    importsOf(file)
      .filter(({ target, isType }) => !target.startsWith(`${room}/`) && !mayImport(target, isType, allowed))
      .map(({ target }) => `${relative(root, file)} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

function mayImport(target: string, isType: boolean, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    const [room, types] = entry.split(' ');
    return target.startsWith(`${room}/`) && (isType || types === undefined);
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** The imports of our own files, relative to the root of the project. */
function importsOf(file: string): { target: string; isType: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^(?:import|export) ([^;]*?)from '(\.[^']+)'/gms)];
  return found.map(([, names = '', path = '']) => ({
    target: relative(root, join(dirname(file), path)),
    isType: names.startsWith('type ') || isAllTypes(names),
  }));
}

function isAllTypes(names: string): boolean {
  const inside = /^\{(.*)\}\s*$/s.exec(names)?.[1] ?? '';
  const parts = inside
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}
