import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workbench/paths.mjs';
import { endGroup, startGroup } from '../workbench/processes.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

const limitMs = 15 * 60_000;
const windows = process.platform === 'win32';

/** Runs steps one after another, whatever becomes of each, and prints what came out. @param {readonly import('./steps.mjs').Step[]} steps */
export async function runSteps(steps) {
  const sum = { passed: 0, failed: 0 };
  const lines = [];
  for (const step of steps) {
    console.log(`\n━━ ${step.title} ━━\n`);
    const start = Date.now();
    const { passed, failed } = await runStep(step);
    sum.passed += passed;
    sum.failed += failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    lines.push(`${failed ? '✗' : '✓'} ${step.title}: ${passed} passed, ${failed} failed in ${seconds} s`);
    console.log(`\n${lines.at(-1)}`);
  }
  console.log(`\n━━ All ━━\n\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
  return sum;
}

/** @param {import('./steps.mjs').Step} step @returns {Promise<Counts>} */
async function runStep({ command, counts }) {
  const file = join(temporaryFolder('counts'), 'counts.json');
  const ok = await succeeds(command, { ...process.env, COUNTS_FILE: file });
  if (!counts) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return countsOf(file, ok);
}

/** A step that ends badly without a failed test, or well without any test, is a failure too. @param {string} file @param {boolean} ok @returns {Counts} */
function countsOf(file, ok) {
  /** @type {Counts} */
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  const wrong = failed === 0 && (!ok || passed === 0);
  return { passed, failed: wrong ? 1 : failed };
}

/** @param {readonly string[]} command @param {NodeJS.ProcessEnv} env @returns {Promise<boolean>} */
function succeeds([program = '', ...args], env) {
  const isNode = program === 'node';
  const child = startGroup(isNode ? process.execPath : program, args, { cwd: root, env, shell: windows && !isNode });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      console.error(`No end after ${limitMs / 60_000} minutes: stopped.`);
      endGroup(child, 'SIGTERM');
    }, limitMs);
    /** @param {boolean} ok */
    const done = (ok) => {
      clearTimeout(timer);
      resolve(ok);
    };
    child.once('exit', (code) => done(code === 0));
    child.once('error', (error) => {
      console.error(error.message);
      done(false);
    });
  });
}
