import { toVisible } from './to-cells.ts';

/**
 * A message as one line of a terminal or of the log of a workflow: it steers neither. GitHub's older commands
 * ("##[add-mask]") hold wherever in a line they stand: https://github.com/actions/runner, ActionCommand.TryParse.
 */
export function toLogLine(text: string): string {
  return toVisible(text).replaceAll('##[', '## [');
}
