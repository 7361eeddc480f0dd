/** Messages of the workbench itself that say nothing here: modules not compiled, no gallery, no service worker. */
const noise = new RegExp(
  [
    'Could not locate the bindings file',
    'build/Release/watchdog',
    '^getaddrinfo ENOTFOUND',
    '\\[Service Worker\\]',
    '^Creating a socket',
    '^Resolv(ing|ed) connection token',
    '^\\[(AgentHost|AccountPolicyGate)',
    '^Ignoring (fetching|the error while validating)',
    'Updating additional builtin',
    'package\\.nls\\.json',
    '^(ChatSessionStore|Creation of workbench contribution)',
  ].join('|'),
);

/** First argument of the message by which a suite without a file system reports its counts as JSON. */
const countsMark = 'nato-osce-test-counts';

/**
 * Opens an address with tests in it, prints what they print and waits for their exit code.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {{ limitMs: number, onCounts?: (json: string) => void }} options
 * @returns {Promise<number>}
 */
export async function runTestsOnPage(page, address, { limitMs, onCounts }) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The tests gave no result in ${limitMs / 1000} s.`)), limitMs);
    page.on('crash', () => reject(new Error('The page of the workbench crashed.')));
    // called by the workbench, once; the last of the log may still be on its way
    page
      .exposeFunction('codeAutomationExit', (/** @type {number} */ code) => void setTimeout(resolve, 300, code))
      .catch(reject);
  });
  ended.catch(() => {}); // awaited below, and it may come before
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const at = args.indexOf(countsMark);
    if (at >= 0) onCounts?.(String(args[at + 1]));
    else if (!noise.test(String(args[0]))) (type === 'error' ? console.error : console.log)(...args);
  });
  try {
    await page.goto(address);
    return await ended;
  } finally {
    clearTimeout(timer);
  }
}
