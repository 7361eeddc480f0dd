import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../workbench/paths.mjs';

const folders = ['data/samples', 'test/corpus/mentions/dev', 'test/corpus/mentions/heldout'];
const mark = /\[\[([^[\]|]+)\|[a-z0-9,-]+\]\]/g; // [[KFOR|kfor]]

/** A Markdown draft of so many UTF-16 units: our samples and test texts without their marks, one behind another, again and again. @param {number} units */
export function benchDraft(units) {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(md|txt)$/.test(name))
      .sort()
      .map((name) =>
        readFileSync(join(root, folder, name), 'utf8')
          .replace(mark, '$1')
          .trim(),
      ),
  );
  const once = `${texts.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(units / once.length)).slice(0, units);
}
