// Runs test/editor in the Node extension host of a build: node test/runner/editor.mjs newest|oldest
import { runInHost } from '../workbench/runInHost.mjs';

const build = process.argv[2] === 'oldest' ? 'oldest' : 'newest';
try {
  await runInHost({
    build,
    tests: 'out/editor/index',
    folder: 'test/editor/workspace',
    env: { COUNTS_FILE: process.env.COUNTS_FILE ?? '' },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
