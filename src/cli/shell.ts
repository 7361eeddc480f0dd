/** What a command prints to. */
export interface Shell {
  /** Width of the terminal; 80 where the output is none, or as COLUMNS says. */
  readonly columns: number;
  readonly style: Style;
  /** Writes lines to standard output. */
  print(text: string): void;
  printJson(value: unknown): void;
  /** Writes one line to standard error and returns the exit code 2. */
  fail(message: string): 2;
}

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The output as a `process` has it. */
export interface ShellStreams {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly env: Environment;
}

export function createShell({ stdout, stderr, env }: ShellStreams): Shell {
  const print = (text: string) => void stdout.write(`${text}\n`);
  return {
    columns: Math.max(40, stdout.columns || Number(env['COLUMNS']) || 80), // 0: a terminal that does not know its width
    style: createStyle(usesColor(stdout.isTTY === true, env)),
    print,
    printJson: (value) => print(JSON.stringify(value, undefined, 2)),
    fail(message) {
      stderr.write(`nato-osce: ${message}\n`);
      return 2;
    },
  };
}

/** Colours only on a terminal that knows them, and never where NO_COLOR is set (https://no-color.org). */
function usesColor(isTerminal: boolean, env: Environment): boolean {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

function createStyle(color: boolean): Style {
  const styled = (on: number, off: number) => (text: string) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return { bold: styled(1, 22), dim: styled(2, 22) };
}
