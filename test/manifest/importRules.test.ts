import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// the project's own configuration; only the rules that need a file of the project to know types are off
const eslint = new ESLint({
  overrideConfig: tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'] & object,
});

/** Messages for a file of src with this text, as if it were on disk. */
async function lint(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: `src/${file}` });
  return result?.messages.filter((m) => m.ruleId !== '@typescript-eslint/no-unused-vars').map((m) => m.message) ?? [];
}

const breaches: [rule: string, file: string, text: string, message: RegExp][] = [
  ['core knows no vscode', 'core/a.ts', "import * as vscode from 'vscode';", /core must not import vscode/],
  ['nor its types', 'core/a.ts', "export type A = import('vscode').Uri;", /core must not import vscode/],
  ['core knows no host', 'core/checks/a.ts', "import { b } from '../../host/b';", /core must not import host/],
  ['core knows no feature', 'core/a.ts', "export const a = import('../features/b');", /core must not import features/],
  ['core has few libraries', 'core/a.ts', "import ajv from 'ajv';", /libraries are for core/],
  ['core has no Node', 'core/a.ts', "import { readFileSync } from 'fs';", /core must not import Node's fs/],
  ['core reads no file outside src', 'core/a.ts', "import p from '../../package.json';", /Outside src: package.json/],
  ['host knows no feature', 'host/a.ts', "import { b } from '../features/b';", /host must not import features/],
  ['host has no Node', 'host/a.ts', "import { join } from 'node:path';", /host must not import Node's node:path/],
  ['features are strangers', 'features/a.ts', "import { b } from './b';", /Features must not import each other/],
  ['in folders too', 'features/a/x.ts', "import { b } from '../b/y';", /Features must not import each other/],
  ['features leave libraries to core', 'features/a.ts', "import { parse } from 'yaml';", /libraries are for core/],
  ['features have no Node', 'features/a.ts', "import fs = require('fs');", /features must not import Node's fs/],
  ['nobody imports the root', 'features/a.ts', "import { activate } from '../extension';", /must not import extension/],
  ['pages know no host', 'webview/a.ts', "import { b } from '../host/b';", /webview must not import host/],
  ['pages know no vscode', 'webview/a.ts', "import type { Uri } from 'vscode';", /webview must not import vscode/],
  ['the shell knows no host', 'cli/a.ts', "import { b } from '../host/b';", /cli must not import host/],
  ['there are no other layers', 'utils/a.ts', "import { b } from './b';", /src\/utils is no layer/],
  ['no default export', 'core/a.ts', 'export default 1;', /No default exports/],
  ['no barrel', 'core/a.ts', "export * from './b';", /No barrel files/],
  ['no barrel by name', 'core/a.ts', "export { b } from './b';", /No barrel files/],
  ['no index file', 'core/index.ts', 'export const a = 1;', /No index files/],
  ['no console', 'features/a.ts', "console.log('a');", /Unexpected console/],
];

const allowed: [file: string, text: string][] = [
  [
    'extension.ts',
    "import { a } from './features/a';\nimport { b } from './host/b';\nimport * as vscode from 'vscode';\nvoid [a, b, vscode];",
  ],
  [
    'features/a.ts',
    "import { b } from '../host/b';\nimport { c } from '../core/c';\nimport * as vscode from 'vscode';\nvoid [b, c, vscode];",
  ],
  ['features/a.ts', "import { b } from './a/b';\nvoid b;"],
  ['host/a.ts', "import { b } from './b';\nimport { c } from '../core/c';\nvoid [b, c];"],
  ['core/checks/a.ts', "import { b } from '../library/b';\nimport { parse } from 'yaml';\nvoid [b, parse];"],
  ['core/library/a.ts', "import { Validator } from '@cfworker/json-schema';\nvoid Validator;"],
  ['core/library/a.ts', "import schema from '../../../data/pack.schema.json';\nvoid schema;"],
  ['webview/a.ts', "import { b } from '../core/b';\nvoid b;"],
  [
    'cli/a.ts',
    "import { readFileSync } from 'node:fs';\nimport { b } from '../core/b';\nconsole.log(readFileSync, b);",
  ],
];

describe('import rules', function () {
  this.timeout(20_000); // the first linting loads the parser

  for (const [rule, file, text, message] of breaches) {
    it(`${rule}: ${file} with ${text}`, async () => assert.match((await lint(file, text)).join('\n'), message));
  }

  for (const [file, text] of allowed) {
    it(`let ${file} with ${text.replaceAll('\n', ' ')}`, async () => assert.deepEqual(await lint(file, text), []));
  }
});
