import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse, stringify } from 'yaml';
import schema from '../../data/pack.schema.json';
import { parsePack } from '../../src/core/library/parsePack';
import { samplePack } from '../unit/library/samplePack';
import { builtInPackFiles } from './builtInPackFiles';

const ajv = new Ajv({ strict: false, allErrors: false });
const validators = new Map(['manifest', 'area', 'entry', 'sources', 'chronology'].map((part) => [part, ajv.compile({ definitions: schema.definitions, $ref: `#/definitions/${part}` })]));

function partOf(file: string): string {
  const folders = { areas: 'area', entries: 'entry', sources: 'sources', 'pack.yaml': 'manifest', 'chronology.yaml': 'chronology' };
  return folders[(file.includes('/') ? file.split('/')[0] : file) as keyof typeof folders];
}

const schemaCodes = new Set(['pack.unknown-field', 'pack.missing-field', 'pack.invalid-value']);

/** Whether the parser finds a fault of form in this file of the sample pack. */
function parserRefuses(file: string, value: unknown): boolean {
  const { problems } = parsePack(samplePack({ [file]: stringify(value) }));
  return problems.some((problem) => problem.file === file && schemaCodes.has(problem.code));
}

/** Every copy of a value in which one member, at any depth, is left out, renamed or given another type. */
function* broken(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    for (const [i, item] of list.entries()) for (const copy of broken(item)) yield list.with(i, copy);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value as Record<string, unknown>)) {
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, [`${key}x`]: member };
      yield { ...rest, [key]: typeof member === 'string' ? 7 : 'x y' };
      yield { ...rest, [key]: '' };
      for (const copy of broken(member)) yield { ...rest, [key]: copy };
    }
  }
}

describe('schema and parser', () => {
  it('agree that the files of the built-in pack are good', () => {
    for (const [file, text] of builtInPackFiles()) {
      const validate = validators.get(partOf(file));
      assert.ok(validate?.(parse(text)), `${file}: ${ajv.errorsText(validate?.errors)}`);
    }
  });

  for (const [file, text] of samplePack()) {
    it(`agree on every way to break one member of ${file}`, () => {
      let refused = 0;
      for (const copy of broken(parse(text))) {
        const good = validators.get(partOf(file))?.(copy) ?? false;
        assert.equal(parserRefuses(file, copy), !good, stringify(copy));
        if (!good) refused++;
      }
      assert.ok(refused > 4);
    });
  }
});
