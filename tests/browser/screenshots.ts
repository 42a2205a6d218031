import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { packageDirectory } from '../../src/package.ts';
import { removeFolders } from '../cli/run-almanac.ts';
import { buildSiteOf, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { findPages } from './page-kinds.ts';
import { serve } from './serve.ts';

/*
 * npm run screenshots [-- CONTENT]: pictures of one page of each kind, the longest, narrow and wide, light and dark,
 * into the folder "screenshots".
 */
const content = process.argv[2] ?? ownContent;
const pictures = join(packageDirectory, 'screenshots');

const folder = await buildSiteOf(content, ['--url', 'https://example.org']);
const site = await serve(folder);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures);
for (const [kind, url] of findPages(folder)) {
  for (const width of [375, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(site.url + encodeURI(url), { waitUntil: 'networkidle' });
      const name = `${kind.replaceAll(' ', '-')}-${width}-${colorScheme}.png`;
      await page.screenshot({
        path: join(pictures, name),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: 2000 },
      });
      await page.close();
    }
  }
  process.stderr.write(`${kind}: ${url}\n`);
}
await browser.close();
site.close();
removeFolders();
