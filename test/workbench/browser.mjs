import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findOnPath, installSystemPackages } from './systemPackages.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const standardPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFolders.flatMap((folder) =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
];

/** Path of a Chromium, Chrome or Edge: CHROMIUM in the environment, PATH, the usual places. */
export function findBrowser() {
  return process.env.CHROMIUM || findOnPath(names) || standardPlaces.find((place) => existsSync(place));
}

/** As `findBrowser`; installs Chromium where it may. Throws an Error that says what to install. */
export async function ensureBrowser() {
  const found = findBrowser() ?? ((await installSystemPackages(['chromium'])) ? findBrowser() : undefined);
  if (found) return found;
  throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one.');
}

/** Options for Playwright's `launch` and `launchPersistentContext`. */
export async function browserOptions() {
  return {
    executablePath: await ensureBrowser(),
    headless: true,
    // processes.mjs ends the process on signals, and Playwright the browser when the process ends
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox', // root and containers have none; it opens pages of this machine only
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** A headless browser. The caller closes it. */
export async function launchBrowser() {
  return chromium.launch(await browserOptions());
}
