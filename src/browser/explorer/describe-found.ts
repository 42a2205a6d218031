export interface FoundCount {
  /** How many ideas are shown, of how many. */
  found: number;
  all: number;
  /** Whether the ideas found have all of the words. */
  hasAll: boolean;
  /** Whether texts of ideas are missing in which the words may be. */
  lacksTexts: boolean;
}

/** What the explorer says of the ideas that it found. */
export function describeFound({ lacksTexts, ...count }: FoundCount): string {
  const lack = ' Some texts could not be loaded: not all ideas were looked through.';
  return `${describeCount(count)}${lacksTexts ? lack : ''}`;
}

function describeCount({ found, all, hasAll }: Omit<FoundCount, 'lacksTexts'>): string {
  if (found === 0) return 'No idea has all of this. Take something back, or clear all.';
  const ideas = all === 1 ? 'idea' : 'ideas';
  const count = found === all ? `${all} ${ideas}` : `${found} of ${all} ${ideas}`;
  return hasAll ? `${count}.` : `No idea has all of these words; ${count} with some.`;
}
