import type { Registry } from '../../model/registry.ts';
import { identifyDocument } from '../../parse/identify-document.ts';
import { findTemplate } from '../../vocabulary/find-template.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** The project of which the examples of the templates speak. */
const PROJECT = 'Harbor';

interface TemplateOptions {
  vocabulary: Pick<Vocabulary, 'programs'>;
  registry: Registry;
}

/**
 * A list of one idea in the form that a program wants in the year of a document, filled in with its examples: nothing
 * is wrong with it. `null` where nobody has written down what the program wants.
 */
export function writeTemplate(path: string, { vocabulary, registry }: TemplateOptions): string | null {
  const template = findTemplate(identifyDocument(path, {}), vocabulary.programs);
  if (template === null) return null;
  const isKnown = registry.length === 0 || registry.some(({ name }) => name === PROJECT);
  const project = isKnown ? PROJECT : (registry[0]?.name ?? PROJECT);
  const fields = template.fields.map(({ label, example }) => `- ${label}: ${example}`);
  return [`### ${project}`, '', '#### Faster image pulls', '', ...fields, ''].join('\n');
}
