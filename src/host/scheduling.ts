import type * as vscode from 'vscode';

/** A call that waits until none has come for a while. */
export interface Debounced extends vscode.Disposable {
  readonly call: () => void;
}

/** Runs `action` once, `delayMs` after the last call; a disposed one never runs. */
export function debounce(action: () => void, delayMs: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    call: () => {
      clearTimeout(timer);
      timer = setTimeout(action, delayMs);
    },
    dispose: () => clearTimeout(timer),
  };
}
