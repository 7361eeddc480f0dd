import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../workbench/paths.mjs';

/** Bytes of each bundle in dist/, as it is and gzipped; the compiled pack is no bundle. */
export function bundleSizes() {
  const pages = existsSync(join(root, 'dist/webview')) ? readdirSync(join(root, 'dist/webview')) : [];
  const files = ['extension.js', 'web/extension.js', 'cli.js', ...pages.map((page) => `webview/${page}`)];
  return files
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const bytes = readFileSync(join(root, 'dist', file));
      return { file: `dist/${file}`, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });
}
