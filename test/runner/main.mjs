// npm test: all steps, or those named as arguments, one after another. The last line is 'N passed, N failed'.
import { ensurePackages } from '../workbench/bootstrap.mjs';
import { runSteps } from './runSteps.mjs';
import { everyRun, needs, steps } from './steps.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const known = [...new Set(steps.map((step) => step.name))];
  console.error(`No such step: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(2);
}
await ensurePackages();
const wanted = names.length > 0 ? names.flatMap((name) => [...(needs[name] ?? ['build']), name]) : everyRun;
const { failed } = await runSteps(steps.filter((step) => wanted.includes(step.name)));
process.exit(failed > 0 ? 1 : 0);
