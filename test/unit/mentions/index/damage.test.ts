import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildIndex } from '../../../../src/core/mentions/index/buildIndex';
import { loadTermIndex } from '../../../../src/core/mentions/index/loadIndex';
import { openSections } from '../../../../src/core/mentions/index/layout';
import { sealBytes } from '../../../../src/core/mentions/index/seal';
import { packAndText, terms } from './arbitraries';

/** Bytes with 32-bit words in them replaced; places count from the end, where the terms stand. */
function damaged(bytes: Uint8Array, changes: readonly (readonly [place: number, word: number])[]): Uint8Array {
  const copy = bytes.slice();
  const words = new Uint32Array(copy.buffer);
  for (const [place, word] of changes) words[words.length - 1 - (place % words.length)] = word;
  return copy;
}

const words = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }), fc.constant(0), fc.constant(0xffffffff));

describe('A damaged index file', () => {
  it('is not loaded, wherever a byte differs', () => {
    const property = fc.property(terms, fc.nat(), fc.integer({ min: 1, max: 255 }), (pack, place, difference) => {
      const bytes = buildIndex(pack).bytes.slice();
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ difference;
      assert.equal(loadTermIndex(bytes), undefined);
    });
    fc.assert(property, { numRuns: 60 });
  });

  it('is not loaded when it is cut off, empty or something else', () => {
    const { bytes } = buildIndex([{ text: 'KFOR', case: 'exact', inflects: false, id: 'kfor', weight: 0 }]);
    const others = [
      bytes.slice(0, -16),
      bytes.slice(16),
      new Uint8Array(0),
      new Uint8Array(100_000),
      bytes.slice(0, 64),
    ];
    assert.deepEqual(
      others.map(loadTermIndex),
      others.map(() => undefined),
    );
  });

  it('is not loaded when another byte order wrote it', () => {
    const { bytes } = buildIndex([]);
    const swapped = new Uint8Array(new Uint32Array(bytes.slice().buffer).buffer);
    for (let i = 0; i < swapped.length; i += 4) swapped.subarray(i, i + 4).reverse();
    assert.equal(loadTermIndex(swapped), undefined);
  });

  it('loads from anywhere in a buffer', () => {
    const { bytes } = buildIndex([{ text: 'KFOR', case: 'exact', inflects: false, id: 'kfor', weight: 0 }]);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.equal(loadTermIndex(shifted.subarray(3))?.textOf(0), 'KFOR');
  });

  it('leads nowhere outside of the text even where its checksum is right', () => {
    const changes = fc.array(fc.tuple(fc.oneof(fc.nat(2_000), fc.nat()), words), { minLength: 1, maxLength: 8 });
    const property = fc.property(packAndText, changes, ([pack, text], wrong) => {
      const bytes = damaged(buildIndex(pack).bytes, wrong);
      const data = openSections(bytes);
      if (data) for (const step of sealBytes(data)) assert.equal(step, undefined);
      const index = loadTermIndex(bytes);
      if (!index) return;
      index.scan(text, 0, text.length, (start, end, group) => {
        assert(start >= 0 && start <= end && end <= text.length);
        for (const term of index.termsOf(group, text, start, end)) assert(term < pack.length);
        return false;
      });
      for (const { term } of index.complete(text.slice(0, 3), 5)) {
        assert(term < pack.length);
        assert.equal(index.textOf(term).length > 0, true);
      }
    });
    fc.assert(property, { numRuns: 400 });
  });
});
