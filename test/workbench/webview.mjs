import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Frame} Frame */

/**
 * The visible webview: `content` for locators, `frame` for `evaluate`.
 * @param {Page} page
 */
export async function findWebview(page) {
  // VS Code's page around it, then the extension's own
  const outer = page.locator('iframe.webview.ready:visible').contentFrame();
  const content = outer.locator('iframe#active-frame').contentFrame();
  await content.locator('body').waitFor({ timeout: 20_000 });
  const frame = await (await content.locator('body').elementHandle())?.ownerFrame();
  if (!frame) throw new Error('the webview went away');
  return { content, frame };
}

/**
 * What axe-core finds wrong in a page, one line a rule: 'color-contrast (serious): <p>…</p>'. Empty is good.
 * @param {Frame} frame
 */
export async function findAccessibilityProblems(frame) {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await frame.evaluate(readFileSync(axe, 'utf8')); // a script tag would be refused by the page's CSP
  return frame.evaluate(async () => {
    const style = document.body.style;
    const before = style.background;
    // a webview's body is transparent before the editor's colour, and axe would take it for white
    if (getComputedStyle(document.body).backgroundColor === 'rgba(0, 0, 0, 0)') {
      style.background = 'var(--vscode-editor-background)';
    }
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document);
    style.background = before;
    return violations.map(
      (/** @type {import('axe-core').Result} */ { id, impact, nodes }) =>
        `${id} (${impact}): ${nodes.map((node) => node.html).join(' ')}`,
    );
  });
}
