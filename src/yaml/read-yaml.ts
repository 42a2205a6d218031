import { CST, type Document, isAlias, isScalar, Lexer, parseDocument, visit } from 'yaml';

/** YAML as somebody wrote it, or the first fault of it. */
export type YamlReading = { document: Document; value: unknown } | { fault: YamlFault };

/** What is wrong in some YAML, and where. */
export interface YamlFault {
  /** "Map keys must be unique" */
  reason: string;
  /** UTF-16 offsets, 0-based, end exclusive. */
  start: number;
  end: number;
}

/**
 * Reads YAML that nobody vouches for, in time in proportion to it. Aliases are faults: nobody needs them in a file of
 * this kind, and a few lines of them stand for more values than there is memory.
 * @param most How long (UTF-16) it may be: the parser goes on behind each of its errors.
 */
export function readYaml(text: string, most: number): YamlReading {
  const end = text.trimEnd().length;
  if (text.length > most) return { fault: { reason: `Longer than ${most} characters`, start: 0, end: 0 } };
  const control = text.search(CONTROL);
  if (control >= 0)
    return { fault: { reason: 'Unexpected control character', start: control, end: control + 1 } };
  const deep = findDeepPlace(text);
  if (deep !== null) return { fault: { reason: 'Nested too deep', start: deep, end: deep } };
  // The parser compares each key with all others of its map.
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const [error] = document.errors;
  const fault = error
    ? { reason: error.message, start: error.pos[0], end: error.pos[1] }
    : findFault(document);
  if (fault) return { fault: { ...fault, reason: fault.reason.split('\n')[0] ?? '' } };
  try {
    return { document, value: document.toJS() };
  } catch (thrown) {
    // A value that its tag cannot be.
    return { fault: { reason: thrown instanceof Error ? thrown.message : String(thrown), start: 0, end } };
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: YAML has none of them (YAML 1.2.2, 5.1).
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** The parser and whoever walks its tree follow the levels down the stack: some hundred of them are too many. */
const LEVELS = 200;

/** What the lexer says of tokens, and no text has. */
const SIGNALS = new Set<string>([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * The offset of what is nested deeper than anybody needs, at the most: a level is a bracket, a bullet of one line, and
 * outside of brackets a key of one line or a column before it.
 */
function findDeepPlace(text: string): number | null {
  let [offset, brackets, inLine, columns] = [0, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    const isSpace = /^ +$/.test(token);
    if (token === CST.FLOW_END) brackets = 0;
    else if (/^[[{]$/.test(token)) brackets += 1;
    else if (/^[\]}]$/.test(token)) brackets = Math.max(0, brackets - 1);
    else if (/^\r?\n$/.test(token)) [inLine, columns] = [0, 0];
    else if (/^[-?]$/.test(token) || (brackets === 0 && token === ':')) inLine += 1;
    else if (brackets === 0 && inLine === 0 && isSpace) columns = token.length;
    const isApart = isSpace || token.startsWith('#');
    if (brackets + inLine + (isApart ? 0 : columns) > LEVELS) return offset;
    offset += SIGNALS.has(token) ? 0 : token.length;
  }
  return null;
}

/** The first key that a map has twice, and the first alias. */
function findFault(document: Document): YamlFault | null {
  let fault: YamlFault | null = null;
  const tell = (reason: string, node: { range?: readonly number[] | null }): symbol => {
    const [start = 0, end = start] = node.range ?? [];
    fault = { reason, start, end };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, alias) => tell(`Unexpected alias \`*${alias.source}\`, expected the value itself`, alias),
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (isAlias(key) || !isScalar(key)) continue;
        if (keys.has(key.value)) return tell('Map keys must be unique', key);
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return fault;
}
