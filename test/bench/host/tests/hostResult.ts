import { writeFileSync } from 'node:fs';

/** Hands a result to the process that started the host. */
export function writeResult(result: unknown): void {
  writeFileSync(variable('RESULT_FILE'), JSON.stringify(result));
}

/** An environment variable that the run was given. */
export function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`The environment has no ${name}.`);
  return value;
}

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
