import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { loadTexts } from './load-texts.mjs';
import { parseBare } from './parse-bare.mjs';

/*
 * floor.mjs CONTENT OUTPUT COUNT: what a site of markdown written by Eleventy takes at least. Parses all documents, makes
 * nothing of them, and writes that many pages, all the same.
 */
const [, , content, output, count] = process.argv;
parseBare(loadTexts(content));
const toRelative = (folder) => relative(process.cwd(), folder);
const pages = fileURLToPath(new URL('constant-pages', import.meta.url));
const eleventy = new Eleventy(toRelative(pages), toRelative(output), {
  quietMode: true,
  configPath: false,
  loader: 'esm',
  config: (config) => {
    config.setUseGitIgnore(false);
    config.setTemplateFormats(['11ty.js']);
    config.addGlobalData(
      'numbers',
      Array.from({ length: Number(count) }, (_, index) => index),
    );
  },
});
await eleventy.write();
