/** How a document writes its ideas. Gaps and line ends are `\n`, whatever the document has. */
export interface IdeaForm {
  projectDepth: number;
  ideaDepth: number;
  /** Headings end in number signs too: `### Harbor ###`. */
  isClosed: boolean;
  /** With the white space around it: "- "; empty where fields are paragraphs. */
  bullet: string;
  /** What stands right before and behind a label: "**" and "**:". */
  opening: string;
  closing: string;
  /** The document's own spellings of labels: by field, and of other fields by the folded label. */
  labels: ReadonlyMap<string, string>;
  /** Whether mentors stand in a list below their label, and issues in one below theirs. */
  isListed: { mentors: boolean; issues: boolean };
  /** A blank line between fields. */
  isLoose: boolean;
  /** A blank line below the heading of an idea. */
  isSpaced: boolean;
  /** From the end of an idea to the heading of the next one, of the next project, and from a project to its first. */
  gaps: { idea: string; project: string; first: string };
}

/** How Almanac writes ideas where a document has none to go by. */
export const DEFAULT_FORM: IdeaForm = {
  projectDepth: 2,
  ideaDepth: 3,
  isClosed: false,
  bullet: '- ',
  opening: '',
  closing: ':',
  labels: new Map(),
  isListed: { mentors: false, issues: false },
  isLoose: false,
  isSpaced: true,
  gaps: { idea: '\n\n', project: '\n\n', first: '\n\n' },
};
