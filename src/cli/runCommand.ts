import { commands } from './commands';
import type { Shell } from './shell';

const help = `Usage: nato-osce COMMAND [OPTION]… [ARGUMENT]…

The NATO–OSCE Reference from a shell: names, dates and sources of NATO–OSCE
cooperation. Not affiliated with or endorsed by NATO or the OSCE.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`).join('\n')}

  --help     print this text; behind a command, what it does and its options
  --version  print the version

Exit codes: 0 done, 2 could not run (with one line on standard error).`;

/** Runs the command that the arguments (those behind the program's name) name; gives the exit code. */
export async function runCommand(args: readonly string[], shell: Shell): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version') return done(shell, process.env['NATO_OSCE_VERSION'] ?? '');
  if (name === '--help' || name === '-h') return done(shell, help);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const problem = name === undefined ? 'name a command' : `unknown command "${name}"`;
    return shell.fail(`${problem}: ${commands.map((known) => known.name).join(', ')}; see nato-osce --help`);
  }
  if (asksForHelp(rest)) return done(shell, command.help);
  try {
    return await command.run(rest, shell);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    return shell.fail(`${command.name}: ${firstSentence(error.message)}; see nato-osce ${command.name} --help`);
  }
}

function done(shell: Shell, text: string): 0 {
  shell.print(text);
  return 0;
}

/** Behind `--` stand arguments only. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

/** An error of `parseArgs` about what the user typed. */
function isUsageError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS_');
}

/** The part of the message that says what is wrong: `Unknown option '--x'. To specify a positional…` → `Unknown option '--x'`. */
function firstSentence(message: string): string {
  return (message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '');
}
