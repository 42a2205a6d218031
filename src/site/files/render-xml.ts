import type { ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

type Root = ReturnType<typeof x>;

/** Characters that no XML document may have, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** An element as a document of its own, without the characters that XML has no way to write. */
export function renderXml(element: Root): string {
  const declaration = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' } as const;
  const document = x(null, [declaration, '\n', element, '\n']);
  return toXml(document, { closeEmptyElements: true }).replace(FORBIDDEN, '');
}

/** Elements with a line of its own for each. */
export function toLines(elements: readonly ElementContent[]): ElementContent[] {
  const lineBreak = { type: 'text', value: '\n' } as const;
  return [lineBreak, ...elements.flatMap((element) => [element, lineBreak])];
}
