import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { isDeviceName } from '../../src/model/is-device-name.ts';
import { Model } from '../../src/model/model.ts';
import { listPages } from '../browser/page-kinds.ts';
import { readXml } from '../site/xml.ts';
import { ANYWHERE, ELEMENTS } from './allowed-elements.ts';
import { buildAttackedSite } from './build-attacked-site.ts';
import { readCsv } from './read-csv.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The host in the settings of the content. */
const HOST = 'https://example.org';

let folder: string;
let pages: { url: string; html: string; elements: Element[] }[];
let files: string[];

beforeAll(async () => {
  folder = await buildAttackedSite();
  files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  pages = listPages(folder).map(({ url, file }) => {
    const html = readFileSync(file, 'utf8');
    return { url, html, elements: listElements(parse(html)) };
  });
});

function listElements(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(listElements) : [])];
}

function load(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** What some pages have that they should not, each thing once. */
function findAmiss(find: (page: (typeof pages)[number]) => readonly string[]): string[] {
  return [...new Set(pages.flatMap(find))];
}

describe('of texts in every place, the pages', () => {
  test('have the elements and attributes of our templates and of safe prose alone', () => {
    // Without scripts, what stands in `noscript` is elements.
    const found = findAmiss(({ html, elements }) =>
      [...elements, ...listElements(parse(html, { scriptingEnabled: false }))].flatMap(
        ({ tagName, attrs }) => {
          const allowed = ELEMENTS[tagName]?.split(' ');
          const others = attrs.filter(({ name }) => !ANYWHERE.test(name) && !allowed?.includes(name));
          return [...(allowed ? [] : [tagName]), ...others.map(({ name }) => `${tagName} ${name}`)];
        },
      ),
    );
    expect(found).toEqual([]);
    expect(pages.length).toBeGreaterThan(1500);
  });

  test('have the scripts of the site, the one of the theme and data', () => {
    const found = findAmiss(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'script')
        .map(({ attrs, childNodes }) => {
          const { src, type } = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
          if (src !== undefined) return src.replace(/[\w-]+\.js\?v=\w+$/, '*.js');
          return type ?? childNodes.map((child) => ('value' in child ? child.value : '')).join('');
        }),
    );
    const known =
      /^(?:\/assets\/\*\.js|application\/ld\+json|try\{const t=localStorage\.getItem\("theme"\);[^<]{0,80})$/;
    expect(found.filter((script) => !known.test(script))).toEqual([]);
    expect(found.length).toBeGreaterThan(1);
  });

  test('lead to the site, the web and mail boxes alone', () => {
    const found = findAmiss(({ url, elements }) =>
      elements
        .flatMap(({ attrs }) => attrs)
        .filter(({ name }) => /^(?:href|src|action|formaction|data|poster|ping|srcset)$/.test(name))
        .map(({ value }) => value)
        .filter((value) => {
          const isOwn =
            /^(?:\/(?![/\\])|#|\?)/.test(value) && new URL(value, HOST + encodeURI(url)).origin === HOST;
          return !isOwn && !(URL.canParse(value) && /^(?:https?|mailto):$/.test(new URL(value).protocol));
        }),
    );
    expect(found).toEqual([]);
  });

  test('load nothing from elsewhere', () => {
    const found = findAmiss(({ elements }) =>
      elements
        .filter(({ tagName }) => tagName !== 'a')
        .flatMap(({ tagName, attrs }) =>
          attrs.map(({ name, value }) => ({ name: `${tagName} ${name}`, value })),
        )
        .filter(({ name }) => /(?:href|src)$/.test(name))
        .map(({ value }) => value)
        .filter((value) => !value.startsWith('/') && !value.startsWith(`${HOST}/`)),
    );
    expect(found).toEqual([]);
  });

  test('have each id once, and none of the search', () => {
    const found = findAmiss(({ url, elements }) => {
      const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id'));
      const names = ids.map(({ value }) => value);
      return names
        .filter((id, index) => names.indexOf(id) < index || /^search-(?:results$|option-)/.test(id))
        .map((id) => `${url} ${id}`);
    });
    expect(found).toEqual([]);
  });

  test('lead to places in themselves that are there', () => {
    const found = findAmiss(({ url, elements }) => {
      const ids = new Set(
        elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
      );
      return elements
        .flatMap(({ attrs }) => attrs)
        .filter(
          ({ name, value }) =>
            /^(?:for|aria-(?:labelledby|describedby))$/.test(name) &&
            value.split(' ').some((id) => !ids.has(id)),
        )
        .map(({ name, value }) => `${url} ${name} ${value}`);
    });
    expect(found).toEqual([]);
  });

  test('have no "<" in their data, which are JSON', () => {
    const data = pages.flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
        ([, json = '']) => json,
      ),
    );
    expect(data.filter((json) => /[<>&\u2028\u2029]/.test(json))).toEqual([]);
    for (const json of data) expect(JSON.parse(json)).toHaveProperty('@graph');
    expect(data.length).toBeGreaterThan(1000);
  });
});

describe('of texts in every place, the files beside the pages are what they are', () => {
  test('the model keeps to its schema', () => {
    expect(() => Model.parse(JSON.parse(load('api/model.json')))).not.toThrow();
  });

  test('all JSON can be read', () => {
    const found = files.filter((file) => file.endsWith('.json'));
    for (const file of found) expect(() => JSON.parse(load(file)), file).not.toThrow();
    expect(found.length).toBeGreaterThan(5);
  });

  test('feeds and sitemaps are well-formed, and have as many entries as ideas and pages', () => {
    const found = files
      .filter((file) => file.endsWith('.xml'))
      .map((file) => ({ file, root: readXml(load(file)) }));
    for (const { file, root } of found)
      expect([...new Set(root.children.map(({ name }) => name))].sort(), file).toEqual(
        file === 'sitemap.xml' ? ['url'] : ['author', 'entry', 'id', 'link', 'subtitle', 'title', 'updated'],
      );
    const addresses = found.flatMap(({ root }) =>
      root.children.flatMap(({ children }) => children.filter(({ name }) => name === 'loc')),
    );
    for (const { text } of addresses) expect(text.startsWith(`${HOST}/`)).toBe(true);
    expect(addresses.length).toBeGreaterThan(1000);
  });

  test('the rows of the table are as wide as its head, and no cell is a formula', () => {
    const [head = [], ...rows] = readCsv(load('ideas/ideas.csv'));
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    const cells = rows.flatMap((row) => row.flatMap((cell) => cell.split(/[;\t]/)));
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(rows.length).toBeGreaterThan(500);
  });

  test('calendars have events of deadlines alone', () => {
    const found = files.filter((file) => file.endsWith('.ics'));
    for (const file of found) {
      const text = load(file);
      const calendar = ICAL.Component.fromString(text);
      const events = calendar.getAllSubcomponents();
      expect(new Set(events.map(({ name }) => name)), file).toEqual(new Set(['vevent']));
      const names = text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .flatMap((line) => /^[^ :;]*/.exec(line)?.[0] || []);
      expect(names.filter((name) => name === 'BEGIN').length, file).toBe(events.length + 1);
      expect(
        names.filter((name) => !/^[A-Z-]+$/.test(name)),
        file,
      ).toEqual([]);
    }
    expect(found.length).toBeGreaterThan(100);
  });
});

describe('of texts in every place, the names of what is written', () => {
  test('are short and plain: no device, no sign of a system, no dot or space at an end', () => {
    const names = [...new Set(files.flatMap((file) => file.split('/')))];
    const strange = names.filter(
      (name) =>
        Buffer.byteLength(name) > 255 ||
        isDeviceName(name) ||
        /[\p{Cc}\p{Cs}<>:"\\|?*]|[. ]$|^ /u.test(name) ||
        (name.startsWith('.') && name !== '.almanac.json'),
    );
    expect(strange).toEqual([]);
  });

  test('are told apart by every file system', () => {
    const keys = (name: string): string[] => [
      name.toUpperCase(),
      name.toLowerCase(),
      name.normalize('NFC').toUpperCase().normalize('NFC'),
      name.normalize('NFKD').toLowerCase().normalize('NFKD'),
    ];
    const all = new Set(
      files.flatMap((file) => file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))),
    );
    for (const [index] of keys('').entries())
      expect(new Set([...all].map((name) => keys(name)[index])).size).toBe(all.size);
  });
});
