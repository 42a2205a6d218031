import { buildHover } from '../../src/lsp/build-hover.ts';
import { buildSuggestions } from '../../src/lsp/build-suggestions.ts';
import type { Knowledge } from '../../src/lsp/knowledge.ts';
import type { Suggestion } from '../../src/lsp/suggestion.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { Registry } from '../../src/model/registry.ts';
import { buildCheckedDocument } from '../../src/rules/checked-document.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { read, vocabulary } from '../read.ts';

/** Where the document of a test lies. */
export const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

const registry = Registry.parse([
  {
    name: 'Harbor',
    maturity: 'graduated',
    homepage: 'https://goharbor.io',
    repository: 'https://github.com/goharbor/harbor',
  },
  { name: 'Open Policy Agent (OPA)', maturity: 'graduated' },
  { name: 'Prometheus' },
]);

/** What the documents of other years say. */
const OTHERS = {
  'programs/summerofcode/2024.md': `## Harbor

### Smaller images

- Description: Images are large.
- Recommended Skills: Go, Rust
- Mentors: Jane Doe (@jane), John Roe (@john)
`,
  'programs/lfx-mentorship/2025/01-Mar-May/project_ideas.md': `### Harbour

### harbor

#### Quicker garbage collection

- Description: It takes a night.
- Recommended Skills: golang
- Mentors: Jane M. Doe (@jane)
`,
};

/** Of a text, "|" is where the cursor is. */
export interface MarkedText {
  text: string;
  offset: number;
}

export function readMarked(marked: string): MarkedText {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('There is no "|" in the text.');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** What is known of some documents, that of the test among them. */
function know(text: string, path: string, site: string | null): Knowledge {
  const readings = [read(text, path), ...Object.entries(OTHERS).map(([other, own]) => read(own, other))];
  return {
    model: buildModel(readings, { vocabulary, registry, publishEmails: false }),
    surroundings: buildSurroundings(readings, { vocabulary, registry, files: null }),
    site,
  };
}

/** What an editor shows at the cursor, and what it is about. */
export function hover(
  marked: string,
  { path = PATH, site = null }: { path?: string; site?: string | null } = {},
): { about: string; markdown: string } | null {
  const { text, offset } = readMarked(marked);
  const document = buildCheckedDocument(text, read(text, path));
  const found = buildHover(document, offset, know(text, path, site));
  return found && { about: text.slice(found.start, found.end), markdown: found.markdown };
}

/** What an editor offers at the cursor. */
export function suggest(marked: string, path: string = PATH): Suggestion[] {
  const { text, offset } = readMarked(marked);
  return buildSuggestions({ text, reading: read(text, path) }, offset, know(text, path, null));
}

/** The text with a suggestion taken. */
export function take(marked: string, label: string, path: string = PATH): string {
  const { text } = readMarked(marked);
  const chosen = suggest(marked, path).find((suggestion) => suggestion.label === label);
  if (!chosen) throw new Error(`Nobody suggests ${label}.`);
  return text.slice(0, chosen.start) + chosen.text + text.slice(chosen.end);
}
