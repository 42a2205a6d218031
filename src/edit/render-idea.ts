import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { fold } from '../vocabulary/fold.ts';
import { escapeHeading } from './escape-text.ts';
import type { IdeaForm } from './idea-form.ts';
import type { NewField, NewIdea } from './new-idea.ts';

/** A heading, with number signs behind it where the document's others have them. */
export function renderHeading(title: string, depth: number, { isClosed }: IdeaForm): string {
  const marks = '#'.repeat(depth);
  return `${marks} ${escapeHeading(title)}${isClosed ? ` ${marks}` : ''}`;
}

/** An idea with its heading, as a document of that form writes it; without a line end behind it. */
export function renderIdea(idea: NewIdea, depth: number, form: IdeaForm): string {
  const heading = renderHeading(idea.title, depth, form);
  const fields = idea.fields.map((field) => renderField(field, form));
  const space = form.isSpaced ? '\n\n' : '\n';
  return [heading, fields.join(form.isLoose ? '\n\n' : '\n')].filter(Boolean).join(space);
}

/** A value as it stands in the document, without the indentation of its field. */
function renderValue({ kind, values }: NewField, form: IdeaForm): string {
  const isListed =
    (kind === 'mentors' && form.isListed.mentors) ||
    (kind === 'issues' && (form.isListed.issues || values.length > 1));
  const mark = form.bullet.trim() || '-';
  return isListed ? values.map((value) => `${mark} ${value}`).join('\n') : values.join(', ');
}

function renderField(field: NewField, form: IdeaForm): string {
  const { kind, label } = field;
  const spelling = form.labels.get(kind === 'other' ? fold(label) : kind) ?? label;
  const head = `${form.bullet}${form.opening}${spelling}${form.closing}`;
  const value = renderValue(field, form);
  return indent(`${head}${jointOf(value, form)}${value}`, form.bullet);
}

/** Text goes on behind the label; a list or another block starts on a line of its own. */
function jointOf(value: string, { bullet }: IdeaForm): string {
  const [first] = parseMarkdown(value).children;
  if (first?.type === 'paragraph') return ' ';
  const isBullets = first?.type === 'list' && first.ordered !== true;
  return isBullets && bullet !== '' ? '\n' : '\n\n';
}

/** All lines but the first as deep as the text behind the bullet. */
function indent(text: string, bullet: string): string {
  const width = [...bullet].reduce((sum, one) => (one === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0);
  const white = bullet.includes('\t') && width === 4 ? '\t' : ' '.repeat(width);
  return text.replace(/\n(?!\n)/g, `\n${white}`);
}
