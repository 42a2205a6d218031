import { OPTIONS } from './options.ts';

/** The commands, each with what it does. */
export const COMMANDS = {
  build: 'Build the site.',
  export: 'Print the model as JSON.',
} as const;
export type Command = keyof typeof COMMANDS;

/** What `almanac --help` prints. */
export function helpText(): string {
  const options = Object.entries(OPTIONS).map(([name, { value, help }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);
  const rows = [...options, ['-h, --help', 'Print this text.'], ['-v, --version', 'Print the version.']];
  const table = (lines: readonly (readonly string[])[]): string =>
    lines.map(([left = '', right = '']) => `  ${left.padEnd(20)} ${right}`).join('\n');
  return `Usage: almanac <command> [options]

Reads the idea lists of mentorship programs and publishes them.

Commands:
${table(Object.entries(COMMANDS))}

Options:
${table(rows)}
`;
}
