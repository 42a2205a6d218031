import { NAMED_KINDS, type NamedKind } from './build-name-search.ts';

/** What the path of a page that is not there asks for. */
export interface PathQuery {
  /** Its words; empty where it has none. */
  text: string;
  /** The kind of page, where its first part names one. */
  kind: NamedKind | null;
}

/** A path below the root of the site, as in the address bar: "mentors/jane-doe/" asks for a mentor "jane doe". */
export function readPath(path: string): PathQuery {
  const [first = '', ...rest] = decode(path).split('/');
  const kind = NAMED_KINDS.find((name) => name === first) ?? null;
  const parts = kind || first === 'ideas' ? rest : [first, ...rest];
  const text = parts.join(' ').replace(/\.html?$/, '');
  return { text: text.replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ').trim(), kind };
}

/** Whoever mistypes an address may mistype its escapes. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
