import type { Position } from 'unist';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Limits } from '../vocabulary/limits.ts';
import { tellExcess } from '../vocabulary/tell-excess.ts';
import type { ContentFolder } from './content-folder.ts';
import { errorCode } from './error-code.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/**
 * One document of a content folder. A document that cannot be read (unreadable, too large, binary, not UTF-8)
 * comes without text and with one fatal message that says where and what to do.
 */
export async function loadDocument(folder: ContentFolder, path: string, limits: Limits): Promise<VFile> {
  const file = new VFile({ path, cwd: folder.name });
  let bytes: Buffer;
  try {
    bytes = await folder.read(path);
  } catch (error) {
    if (errorCode(error) === 'TOO_LARGE') return refuse(file, limits);
    const { reason, note } = tellUnreadable(error);
    return fail(file, 'unreadable', reason, note, 0);
  }
  if (bytes.length > limits.bytes) return refuse(file, limits);
  if (isUtf16(bytes))
    return fail(file, 'not-utf-8', 'Unexpected UTF-16', 'Save the file with the encoding UTF-8.', 0);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    file.value = bytes.subarray(0, zero).toString('latin1');
    return fail(
      file,
      'binary',
      'Unexpected NUL byte, expected text',
      'Move files that are not markdown out of `programs/`.',
      zero,
    );
  }
  const text = decode(bytes);
  if (typeof text === 'string') {
    file.value = text;
    return file;
  }
  file.value = bytes.subarray(0, text.offset).toString('utf8');
  const at = file.value.length;
  return fail(
    file,
    'not-utf-8',
    'Unexpected byte that is not UTF-8',
    'Save the file with the encoding UTF-8.',
    at,
  );
}

/** What takes the place of documents that nobody looked into: a link to a folder, say. */
export function tellClosed(folder: ContentFolder, path: string, error: unknown): VFile {
  const { reason, note } = tellUnreadable(error);
  return fail(new VFile({ path, cwd: folder.name }), 'unreadable', reason, note, 0);
}

/** Whether some bytes start with the byte order mark of UTF-16: Windows editors save so. */
function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** The text of some bytes, or the offset of the first one that is not UTF-8. */
function decode(bytes: Buffer): string | { offset: number } {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { offset: firstInvalidByte(bytes) };
  }
}

function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      valid = middle;
    } catch {
      invalid = middle;
    }
  }
  return valid;
}

function refuse(file: VFile, limits: Limits): VFile {
  const { ruleId, reason, note } = tellExcess('bytes', limits);
  return fail(file, ruleId, reason, note, 0);
}

/** The file without text, with a fatal message at an offset of what could be read of it. */
function fail(file: VFile, ruleId: string, reason: string, note: string, offset: number): VFile {
  const point = location(file).toPoint(offset) ?? { line: 1, column: 1 };
  const place: Position = { start: point, end: point };
  const message = file.message(reason, { place, source: 'almanac', ruleId });
  message.fatal = true;
  message.note = note;
  file.value = '';
  return file;
}
