import { workbenchAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { waitForWorkbench } from './page.mjs';
import { startServer } from './server.mjs';

/**
 * A workbench to click through: server with a fresh profile, browser and page. The caller closes it.
 * @param {import('./server.mjs').ServerOptions & import('./address.mjs').Opening} options
 */
export async function openWorkbench(options) {
  const server = await startServer(options);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    await page.goto(workbenchAddress(server.port, options));
    await waitForWorkbench(page);
  } catch (error) {
    await close();
    throw error;
  }
  return { page, server, close };
}
