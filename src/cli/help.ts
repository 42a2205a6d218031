import { COMMANDS, type Command, describeCommand } from './commands.ts';
import { OPTIONS, type OptionName } from './options.ts';

/** What `almanac --help` prints. */
export function helpText(): string {
  const commands = Object.entries(COMMANDS).map(([name, { help }]) => [name, help]);
  return `Usage: almanac <command> [options]

Reads the idea lists of mentorship programs, checks and publishes them.

Commands:
${toTable(commands)}

Options:
${toTable([...TEXTS])}

"almanac <command> --help" lists the options of a command.
`;
}

/** What `almanac <command> --help` prints. */
export function commandHelpText(command: Command): string {
  const { help, args, options } = describeCommand(command);
  return `Usage: almanac ${[command, args, '[options]'].filter((part) => part !== null).join(' ')}

${help}

Options:
${toTable([...options.map(toRow), ...TEXTS])}
`;
}

const TEXTS = [
  ['-h, --help', 'Print this text.'],
  ['-v, --version', 'Print the version.'],
];

function toRow(name: OptionName): string[] {
  const { value, help } = OPTIONS[name];
  return [`--${name}${value ? ` ${value}` : ''}`, help];
}

function toTable(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
