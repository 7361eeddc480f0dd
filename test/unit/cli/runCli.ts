import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Path of the program, where it is not `dist/cli.js`. */
  readonly program?: string;
}

/** Runs the built command as a shell does, and waits for its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliResult {
  const { program = resolve('dist/cli.js'), cwd, input = '', env } = options;
  const result = spawnSync(process.execPath, [program, ...args], {
    ...(cwd !== undefined && { cwd }),
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

export function parseOutput(result: CliResult): unknown {
  return JSON.parse(result.stdout);
}

/** Calls `use` with a folder that holds these files, and removes it. */
export function withFiles<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'nato-osce-cli-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
