import type { CancellationToken } from 'vscode';

/** How long the extension host, which is one thread for all extensions, is held at a time. */
const sliceMs = 8;

/** Runs steps to their end, with a pause for others whenever a slice of time is over; `undefined` where that was cancelled. */
export async function runInSlices<T>(
  steps: Generator<undefined, T, void>,
  token: CancellationToken,
): Promise<T | undefined> {
  for (;;) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return undefined;
  }
}
