import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchDirectory, projectDirectory } from './directories.ts';
import { replaceTable } from './replace-table.ts';
import { History, type Report } from './report.ts';
import { renderTable } from './table.ts';

/** Adds the report of a release to the history, in place of an earlier one of that name, and shows it in the README. */
export async function keepReport(report: Report): Promise<void> {
  const file = join(benchDirectory, 'history.json');
  const history = existsSync(file) ? History.parse(JSON.parse(await readFile(file, 'utf8'))) : [];
  const others = history.filter(({ label }) => label !== report.label);
  await writeFile(file, `${JSON.stringify([...others, report], null, 2)}\n`);
  const readme = join(projectDirectory, 'README.md');
  await writeFile(readme, replaceTable(await readFile(readme, 'utf8'), renderTable(report)));
}
