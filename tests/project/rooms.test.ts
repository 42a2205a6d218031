import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which rooms each room may import, by the table of CONTRIBUTING.md: "check", "content (types)". */
const rooms = [
  ...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| `([\w/.]+)` \|.*\| ([^|]+) \|$/gm),
].map(([, room = '', allowed = '']) => [room, allowed.split(', ')] as const);

test('every folder of the source is in the table', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rooms.map(([room]) => room)).toEqual(
    expect.arrayContaining(folders.map(({ name }) => `src/${name}`)),
  );
});

test.each(rooms.filter(([, allowed]) => !allowed.includes('everything')))(
  '%s imports only what it may',
  (room, allowed) => {
    const broken = sources(join(root, room)).flatMap((file) =>
      importsOf(file)
        .filter(({ target, isType }) => !target.startsWith(`${room}/`) && !mayImport(target, isType, allowed))
        .map(({ target }) => `${relative(root, file)} imports ${target}`),
    );
    expect(broken).toEqual([]);
  },
);

function mayImport(target: string, isType: boolean, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    const [room, types] = entry.split(' ');
    return /^src\/([\w-]+)/.exec(target)?.[1] === room && (isType || types === undefined);
  });
}

/** The files of a folder, or the one file. */
function sources(folder: string): string[] {
  if (/\.tsx?$/.test(folder)) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** The imports of our own files, relative to the root of the project. */
function importsOf(file: string): { target: string; isType: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/^(?:import|export) ([^;]*?)from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gms)];
  return found.map(([, names = '', path = '', lazy = path]) => ({
    target: relative(root, join(dirname(file), lazy)),
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
