import { VFile } from 'vfile';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { ContentFolder } from './content-folder.ts';
import { errorCode } from './error-code.ts';
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
  const lineCounter = new LineCounter();
  const { contents, errors } = parseDocument(String(file), { lineCounter, prettyErrors: false });
  const [error] = errors;
  if (error) {
    const note = 'Correct the YAML: all redirects are left out.';
    report(file, { ...toPoint(error.pos[0], lineCounter), reason: error.message, note, fatal: true });
    return [];
  }
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isSeq(contents)) {
    report(file, { reason: 'Unexpected value, expected a list of redirects', note: NOTE });
    return [];
  }
  return contents.items.flatMap((item) => {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : null;
    const point = toPoint(range?.[0] ?? 0, lineCounter);
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

function toPoint(offset: number, lines: LineCounter): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
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
