// Child processes that never outlive us, however we end.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';

// Ended from outside: still run the 'exit' handlers, or servers and browsers stay behind.
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.on(signal, () => process.exit(code));
}

/**
 * Starts a program as leader of a process group of its own (not on Windows); the group gets `endWith` when we end.
 * SIGTERM lets it end what it has itself started in groups of their own.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { endWith?: NodeJS.Signals }} [options]
 */
export function startGroup(program, args, { endWith = 'SIGTERM', ...options } = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: !windows, ...options });
  const end = () => endGroup(child, endWith);
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/**
 * Ends all processes of a group.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

/**
 * Runs a program to its end, its output where ours goes; throws where it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export async function runProgram(program, args, options = {}) {
  const child = startGroup(program, args, { shell: windows, ...options });
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ended with ${code}`);
}
