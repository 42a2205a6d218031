import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { readYaml } from '../yaml/read-yaml.ts';
import type { ContentFolder } from './content-folder.ts';
import { errorCode } from './error-code.ts';
import { LONGEST_SETTINGS } from './load-settings.ts';
import type { Redirect } from './redirect.ts';
import { tellUnreadable } from './tell-unreadable.ts';

const NAME = 'redirects.yml';

/**
 * The redirects of a content folder, and their file; `null` where there is none. What is no redirect is left out, with
 * a message of the file; one that cannot be read at all has a fatal one.
 */
export async function loadRedirects(
  folder: ContentFolder,
): Promise<{ file: VFile | null; redirects: Redirect[] }> {
  const file = new VFile({ path: NAME, cwd: folder.name });
  try {
    file.value = new TextDecoder().decode(await folder.read(NAME));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { file: null, redirects: [] };
    report(file, { ...tellUnreadable(error), fatal: true });
    return { file, redirects: [] };
  }
  return { file, redirects: readRedirects(file) };
}

function readRedirects(file: VFile): Redirect[] {
  const reading = readYaml(String(file), LONGEST_SETTINGS);
  const places = location(file);
  const toPoint = (offset: number): { line: number; column: number } =>
    places.toPoint(offset) ?? { line: 1, column: 1 };
  if ('fault' in reading) {
    const note = 'Correct the YAML: all redirects are left out.';
    const { start, reason } = reading.fault;
    const { line, column } = toPoint(start);
    report(file, { line, column, reason, note, fatal: true });
    return [];
  }
  const { contents } = reading.document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isSeq(contents)) {
    report(file, { reason: 'Unexpected value, expected a list of redirects', note: NOTE });
    return [];
  }
  return contents.items.flatMap((item) => {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : null;
    const { line, column } = toPoint(range?.[0] ?? 0);
    const point = { line, column };
    const redirect = isMap(item) ? readRedirect(item) : null;
    if (redirect) return { ...redirect, place: { path: NAME, ...point } };
    report(file, {
      ...point,
      reason: 'Unexpected entry, expected `from` and `to`, each an address',
      note: NOTE,
    });
    return [];
  });
}

const NOTE = 'Write `- { from: /old/, to: /new/ }`, as many as there are: what is none is left out.';

function readRedirect(map: YAMLMap): { from: string; to: string } | null {
  const [from, to] = [map.get('from'), map.get('to')];
  return typeof from === 'string' && typeof to === 'string' && map.items.length === 2 ? { from, to } : null;
}

interface Report {
  line?: number;
  column?: number;
  reason: string;
  note: string;
  fatal?: boolean;
}

function report(file: VFile, { line = 1, column = 1, reason, note, fatal = false }: Report): void {
  const message = file.message(reason, {
    place: { line, column },
    source: 'almanac',
    ruleId: 'redirect-file',
  });
  message.fatal = fatal;
  message.note = note;
}
