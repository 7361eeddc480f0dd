import * as vscode from 'vscode';
import { sleep, variable, writeResult } from './hostResult';

/** Milliseconds that the activation of EXTENSION_ID takes, its bundle's loading included, and the host's CPU time meanwhile. */
export async function run(): Promise<void> {
  await sleep(1000); // other extensions start
  const extension = vscode.extensions.getExtension(variable('EXTENSION_ID'));
  if (!extension || extension.isActive) throw new Error('The extension is missing, or active already.');
  const before = process.cpuUsage();
  const start = performance.now();
  await extension.activate();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before); // microseconds
  writeResult({ ms, cpuMs: (user + system) / 1000 });
}
