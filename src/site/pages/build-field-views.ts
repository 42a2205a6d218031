import { ID_PREFIX } from '../../markdown/id-prefix.ts';
import type { Idea } from '../../model/model.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';

/** A labelled field of an idea. */
export interface FieldView<T = string> {
  /** Its anchor in the page. */
  id: string;
  label: string;
  /** Safe; `null` where the documents do not say what a reader would look for here. */
  html: T | null;
}

/** What the page of an idea says at length: HTML, or a tree of it. */
export interface FieldViews<T = string> {
  fields: FieldView<T>[];
  /** The exact wording of what is shown otherwise. */
  asWritten: { label: string; html: T }[];
}

/** The fields that have a heading of the site's own, by their anchors. */
const OWN = {
  description: 'Description',
  'expected-outcome': 'Expected outcome',
  'further-notes': 'Further notes',
} as const;

interface FieldOptions<T> {
  /** Makes what is shown of markdown. `notes` is what the ids of its footnotes begin with. */
  render(markdown: string, notes: string): T;
  /** What all ids that come of documents begin with: `ID_PREFIX`, if it is left out. */
  prefix?: string;
}

/** The fields of an idea, rendered. */
export function buildFieldViews<T>(
  idea: Pick<Idea, 'description' | 'expectedOutcome' | 'fields' | 'rest'>,
  { render, prefix = ID_PREFIX }: FieldOptions<T>,
): FieldViews<T> {
  const unique = buildUniqueNames();
  for (const name of Object.keys(OWN)) unique(name);
  // In a name there are never two hyphens side by side: no label makes an id of a footnote.
  const renderIn = (name: string, markdown: string): T => render(markdown, `${prefix}${name}--`);
  const toOwn = (name: keyof typeof OWN, text: { markdown: string } | null): FieldView<T> => ({
    id: name,
    label: OWN[name],
    html: text === null ? null : renderIn(name, text.markdown),
  });
  const toOther = ({ label, markdown }: { label: string; markdown: string }): FieldView<T> => {
    const name = unique(toSlug(label));
    return { id: `${prefix}${name}`, label, html: renderIn(name, markdown) };
  };
  const others = idea.fields.filter(({ kind }) => kind === 'other');
  const said = idea.fields.filter(({ kind }) => kind !== 'other');
  return {
    fields: [
      toOwn('description', idea.description),
      toOwn('expected-outcome', idea.expectedOutcome),
      ...others.map(toOther),
      ...(idea.rest === null ? [] : [toOwn('further-notes', idea.rest)]),
    ],
    asWritten: said.map(({ label, markdown }) => ({
      label,
      html: renderIn(unique(toSlug(label)), markdown),
    })),
  };
}
