import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageDirectory } from '../../src/package.ts';

/** A package that a file of ours imports. */
export interface PackageImport {
  /** Without the path inside of it. */
  name: string;
  /** The file, relative to the project. */
  file: string;
  isType: boolean;
}

/** The packages that some files and all files of some folders import, by their import lines; Node.js is none. */
export function findImports(paths: readonly string[]): PackageImport[] {
  return paths.flatMap(listSources).flatMap((file) => {
    const text = readFileSync(join(packageDirectory, file), 'utf8');
    return [...text.matchAll(IMPORTS)].flatMap(([line, names = '', from, lazy = from]) => {
      if (lazy === undefined || /^[.\d]|^node:/.test(lazy)) return [];
      return [{ name: nameOf(lazy), file, isType: line.startsWith('typeof') || isAllTypes(names) }];
    });
  });
}

const IMPORTS =
  /^(?:import|export) (?:([^;'"]*?) from )?'([^'\n]+)';|\b(?:(?:typeof )?import|createRequire\(import\.meta\.url\)\.resolve)\('([^'\n]+)'\)/gm;

function listSources(path: string): string[] {
  if (statSync(join(packageDirectory, path)).isFile()) return [path];
  return readdirSync(join(packageDirectory, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => join(path, name));
}

/** "@a/b" of "@a/b/c". */
function nameOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function isAllTypes(names: string): boolean {
  const inside = names.startsWith('{') && names.endsWith('}') ? names.slice(1, -1).split(',') : [names];
  return names.startsWith('type ') || (names !== '' && inside.every((part) => /^\s*(?:type |$)/.test(part)));
}
