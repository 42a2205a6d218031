import type { renderHtml } from '../../markdown/render-html.ts';
import type { Idea } from '../../model/model.ts';
import { buildUniqueNames, toSlug } from '../../model/slug.ts';

/** A labelled field of an idea. */
export interface FieldView {
  /** Its anchor in the page. */
  id: string;
  label: string;
  /** `null` where the documents do not say what a reader would look for here. */
  html: string | null;
}

/** What the page of an idea says at length. */
export interface FieldViews {
  fields: FieldView[];
  /** The exact wording of what is shown otherwise. */
  asWritten: { label: string; html: string }[];
}

/** Anchors of an idea's page that no field may take. */
const ANCHORS = ['content', 'problems', 'facts', 'apply', 'mentors', 'history', 'similar', 'more', 'source'];

interface FieldOptions {
  /** The document's own URL; `null` where nobody knows it. */
  base: string | null;
  render: typeof renderHtml;
}

/** The fields of an idea as HTML. */
export function buildFieldViews(
  idea: Pick<Idea, 'description' | 'expectedOutcome' | 'fields' | 'rest'>,
  { base, render }: FieldOptions,
): FieldViews {
  const unique = buildUniqueNames();
  for (const anchor of ANCHORS) unique(anchor);
  const toField = (label: string, text: { markdown: string } | null): FieldView => ({
    id: unique(toSlug(label)),
    label,
    html: text === null ? null : render(text.markdown, base),
  });
  const others = idea.fields.filter(({ kind }) => kind === 'other');
  const said = idea.fields.filter(({ kind }) => kind !== 'other');
  return {
    fields: [
      toField('Description', idea.description),
      toField('Expected outcome', idea.expectedOutcome),
      ...others.map((field) => toField(field.label, field)),
      ...(idea.rest === null ? [] : [toField('Further notes', idea.rest)]),
    ],
    asWritten: said.map(({ label, markdown }) => ({ label, html: render(markdown, base) })),
  };
}
