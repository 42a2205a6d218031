import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Text = z.object({ markdown: z.string() }).nullable();
const Model = z.object({
  ideas: z.array(
    z.object({
      title: z.string(),
      projectHeading: z.string().nullable(),
      description: Text,
      expectedOutcome: Text,
      skills: z.array(z.string()),
      mentors: z.array(z.object({ name: z.string().nullable() })),
      issues: z.array(z.string()),
    }),
  ),
});
type Idea = z.infer<typeof Model>['ideas'][number];

/**
 * Writes one markdown file for each idea of a site (`1.md`, `2.md`...) and a list of them, as other generators read them.
 * @param index The name of the file with the list.
 */
export async function writeIdeas(site: string, folder: string, index: string): Promise<void> {
  const { ideas } = Model.parse(JSON.parse(await readFile(join(site, 'api', 'model.json'), 'utf8')));
  await mkdir(folder, { recursive: true });
  const names = ideas.map((_, number) => `${number + 1}`);
  await Promise.all(
    ideas.map((idea, number) => writeFile(join(folder, `${names[number]}.md`), toMarkdown(idea))),
  );
  const list = ideas.map(({ title }, number) => `- [${toPlain(title)}](./${names[number]}.md)`);
  await writeFile(join(folder, index), `---\ntitle: Ideas\n---\n\n${list.join('\n')}\n`);
}

function toMarkdown({
  title,
  projectHeading,
  description,
  expectedOutcome,
  skills,
  mentors,
  issues,
}: Idea): string {
  const parts: [string, string][] = [
    ['Project', projectHeading ?? ''],
    ['Description', description?.markdown ?? ''],
    ['Expected outcome', expectedOutcome?.markdown ?? ''],
    ['Skills', skills.join(', ')],
    ['Mentors', mentors.flatMap(({ name }) => name ?? []).join(', ')],
    ['Issues', issues.map((issue) => `<${issue}>`).join('\n')],
  ];
  const told = parts
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n\n${toPlain(text)}\n`);
  return `---\ntitle: ${JSON.stringify(toPlain(title))}\n---\n\n${told.join('\n')}`;
}

/** Both generators have templates of their own in braces. */
function toPlain(text: string): string {
  return text.replace(/([{}])(?=[{}%<])/g, '$1 ');
}
