import 'mocha/mocha.js';

/** Called by VS Code in its web worker host; a rejected promise makes the exit code 1. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000 });
  await import('web-suites');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    // no file system here: test/workbench/testPage.mjs takes the counts from the log
    runner.once('end', () => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      console.log('nato-osce-test-counts', JSON.stringify({ passed: passes, failed: failures }));
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
