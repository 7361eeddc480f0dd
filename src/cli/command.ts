import type { Shell } from './shell';

/** What stands after `nato-osce`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints, at most 80 columns wide. */
  readonly help: string;
  /**
   * `args` is what stands behind the name; `--help` does not reach it. The result is the exit code: 0 done, 2 could not
   * run; others belong to the command. May throw what `parseArgs` throws.
   */
  run(args: readonly string[], shell: Shell): number | Promise<number>;
}
