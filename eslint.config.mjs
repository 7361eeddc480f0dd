import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { project } from './eslint.importRules.mjs';

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that declares it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrel files: import from the file that declares it.' },
];
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'No default exports: export by name.' };
const noIndexFile = { selector: 'Program', message: 'No index files: name the file after what it exports.' };

export default defineConfig(
  globalIgnores(['dist/', 'out/', '.vscode-test*/', 'data/', 'media/']),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**'],
    plugins: { project },
    rules: {
      'project/layer-imports': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport, ...noBarrels],
    },
  },
  { files: ['src/**/index.*'], rules: { 'no-restricted-syntax': ['error', noIndexFile] } },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    // scripts: tsc checks them by their JSDoc, undeclared names included
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-undef': 'off' },
  },
);
