import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the licence of every package that a bundle holds a part of into a folder, one file each: whoever hands code on
 * hands on its notice.
 * @param {{ root: string, folder: string, metafile: import('esbuild').Metafile }} options What esbuild says of a bundle.
 * @throws Where a package names no licence.
 */
export function writeLicences({ root, folder, metafile }) {
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = new Set(
    parts.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
  );
  mkdirSync(folder, { recursive: true });
  for (const path of packages) {
    const { file, text } = describe(join(root, path));
    writeFileSync(join(folder, file), text);
  }
}

function describe(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = manifest.licenses?.[0]?.type, author } = manifest;
  if (!license) throw new Error(`${name} names no licence.`);
  const by = typeof author === 'object' ? author.name : author;
  const head = [`${name} ${version}: ${license}`, `Its source: npm pack ${name}@${version}`];
  const notices = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)/i.test(file));
  const texts = notices.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const rest = texts.length > 0 ? texts : [`By ${by}.`];
  return {
    file: `${name.replace('/', '+')}@${version}.txt`,
    text: `${[head.join('\n'), ...rest].join('\n\n')}\n`,
  };
}
