import { toCsv } from '../../site/table/to-csv.ts';
import { IDEA_COLUMNS, toIdeaRecord } from '../../site/table/to-idea-record.ts';
import { ROOT } from '../page/load-data.ts';
import { saveFile } from '../page/save-file.ts';
import type { IdeaIndex } from './idea-index.ts';

export type Format = 'CSV' | 'JSON';

/** Saves the ideas at some places as a file. */
export function saveView({ brief }: IdeaIndex, places: readonly number[], format: Format): void {
  const records = places.map((place) => toIdeaRecord(brief, place, ROOT));
  if (format === 'CSV') saveFile('ideas.csv', toCsv(IDEA_COLUMNS, records), 'text/csv;charset=utf-8');
  else saveFile('ideas.json', `${JSON.stringify(records, null, 2)}\n`, 'application/json');
}
