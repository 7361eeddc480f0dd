// What a person does in the workbench, on a Playwright page.

/** @typedef {import('playwright-core').Page} Page */

/** Until the workbench stands. Text and extensions come after it. @param {Page} page */
export async function waitForWorkbench(page) {
  await page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 30_000 });
}

/** Runs a command through the palette. @param {Page} page @param {string} title as shown there, 'Category: Title' */
export async function runCommand(page, title) {
  const box = page.locator('.quick-input-widget:visible .quick-input-box input');
  // again and again: a busy workbench may miss a key
  for (let tries = 0; tries < 5 && !(await box.isVisible()); tries++) {
    await page.keyboard.press('F1');
    await box.waitFor({ timeout: 8000 }).catch(() => {});
  }
  await pick(page, `>${title}`, title);
}

/** Types into an open quick pick and takes the first row with the label. @param {Page} page @param {string} typed @param {string} label */
export async function pick(page, typed, label) {
  await page.locator('.quick-input-box input').fill(typed);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

/** Labels of the themes in the picker (the same in all our builds) → class of the workbench. */
const themes = {
  'Dark Modern': 'vs-dark',
  'Light Modern': 'vs',
  'Dark High Contrast': 'hc-black',
  'Light High Contrast': 'hc-light',
};

/** @typedef {keyof typeof themes} Theme */

/** @param {Page} page @param {Theme} label */
export async function setTheme(page, label) {
  await runCommand(page, 'Preferences: Color Theme');
  await pick(page, label, label);
  await page.locator(`.monaco-workbench.${themes[label]}`).first().waitFor();
}

/** 'Developer: Reload Window'; until the workbench stands again. @param {Page} page */
export async function reloadWindow(page) {
  const loaded = page.waitForEvent('load');
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await waitForWorkbench(page);
}

/**
 * Rests the mouse on a word of the open editor until a hover with `text` shows.
 * @param {Page} page
 * @param {string} word inside one token of one line that is in sight
 * @param {string} text part of the hover's text
 */
export async function hoverWord(page, word, text) {
  const hover = page.locator('.monaco-hover:visible', { hasText: text }).first();
  // again and again: the first tries may come before the extension is active, or while the editor still moves
  for (let tries = 0; tries < 20 && !(await hover.count()); tries++) {
    const { x, y } = await placeOfWord(page, word);
    await page.mouse.move(x - 60 - tries, y + 120);
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForTimeout(700);
  }
  return { ...(await placeOfWord(page, word)), hover, text: await hover.innerText() };
}

/** Middle of a word in the open editor, in pixels of the page. @param {Page} page @param {string} word */
export async function placeOfWord(page, word) {
  const line = page.locator('.monaco-editor .view-line', { hasText: word }).first();
  await line.waitFor();
  const place = await line.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      const start = node.data.indexOf(sought);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, word);
  if (!place) throw new Error(`"${word}" is more than one token of its line: name a part of it`);
  return place;
}
