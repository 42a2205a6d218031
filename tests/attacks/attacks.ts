import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Texts that would do something if they were more than text, by what they are made for. */
const Payloads = z.record(z.string(), z.array(z.strictObject({ what: z.string(), text: z.string() })));

const Contexts = z.strictObject({
  documents: z.array(z.strictObject({ path: z.string(), text: z.string() })),
  settings: z.record(z.string(), z.string()),
  entries: z.record(z.string(), z.string()),
});

/** One text, and what it is made for: "scripts: in capitals". */
export interface Attack {
  what: string;
  text: string;
}

/** All texts of `payloads.yml`. */
export const ATTACKS: readonly Attack[] = Object.entries(Payloads.parse(load('payloads.yml'))).flatMap(
  ([kind, payloads]) => payloads.map(({ what, text }) => ({ what: `${kind}: ${what}`, text })),
);

/** The places of `contexts.yml`. */
const CONTEXTS = Contexts.parse(load('contexts.yml'));

function load(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** A content folder in which each of some texts stands in every place: its files, by their paths. */
export function buildAttackContent(attacks: readonly Attack[] = ATTACKS): Record<string, string> {
  const documents = attacks.flatMap((attack, index) => {
    const forms = toForms(attack.text, index);
    return CONTEXTS.documents.map(({ path, text }) => [fill(path, forms), fill(text, forms)]);
  });
  const lists = Object.entries(CONTEXTS.entries).map(([name, entry]) => [
    name,
    attacks.map(({ text }, index) => fill(entry, toForms(text, index))).join(''),
  ]);
  return Object.fromEntries([...documents, ...lists, ...Object.entries(CONTEXTS.settings)]);
}

type Forms = Readonly<Record<string, string>>;

function toForms(text: string, index: number): Forms {
  return {
    attack: text,
    line: text.replace(/[\r\n]+/g, ' '),
    entities: [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
    percent: encodeURIComponent(text).replaceAll("'", '%27'),
    // JSON escapes no control characters behind the first 32; YAML may not hold them.
    quoted: JSON.stringify(text).replace(
      /[\u007f-\u009f]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
    file: toFileName(text, index),
    number: String(index),
    // Half of them in years of their own.
    year: String(index % 2 === 0 ? 2026 : 2000 + (index % 26)),
  };
}

function fill(template: string, forms: Forms): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => forms[name] ?? whole);
}

/** The longest name of a file, in bytes, that leaves room for an ending. */
const LONGEST = 200;

/** As much of a text as the name of a file can hold: no slash, and nothing before it that hides the file. */
function toFileName(text: string, index: number): string {
  const name = [...`${index}${text.replaceAll('/', '_')}`];
  while (Buffer.byteLength(name.join('')) > LONGEST) name.pop();
  return name.join('');
}
