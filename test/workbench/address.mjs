import { resolve } from 'node:path';

/**
 * @typedef {object} Opening
 * @property {string} folder to open
 * @property {string} [file] in the folder, to open in an editor
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] module whose `run` is called in the extension host
 */

/** Address of a workbench on a server of this machine. @param {number} port @param {Opening} opening */
export function workbenchAddress(port, { folder, file, extension, tests }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://localhost:${port}${resolve(path)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(resolve(folder, file))]);
  const query = new URLSearchParams({ folder: resolve(folder), payload: JSON.stringify(payload) });
  return `http://localhost:${port}/?${query}`;
}
