import { BRIEF_PATH, type Brief } from '../../site/files/build-brief.ts';
import { loadData } from './load-data.ts';

/**
 * All ideas in brief.
 * @throws Where they are not to be had.
 */
export function loadBrief(): Promise<Brief> {
  return loadData<Brief>(BRIEF_PATH);
}
