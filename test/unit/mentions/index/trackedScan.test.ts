import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildIndex } from '../../../../src/core/mentions/index/buildIndex';
import { TrackedScan } from '../../../../src/core/mentions/index/trackedScan';
import type { Term } from '../../../../src/core/mentions/termIndex';
import { packAndText, texts } from './arbitraries';
import { referenceScan } from './referenceIndex';

const edits = fc.array(
  fc.record({ start: fc.nat(500), removed: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40)), inserted: texts }),
  { minLength: 1, maxLength: 6 },
);

const kfor: Term = { text: 'KFOR', case: 'exact', inflects: false, id: 'kfor', weight: 0 };

/** All spans, with their terms. */
function spansOf(scan: TrackedScan) {
  return scan.spansIn(0, scan.length).map((span) => ({ start: span.start, end: span.end, terms: scan.termsOf(span) }));
}

describe('A tracked scan', () => {
  it('has the spans of a new scan after any edits', () => {
    const property = fc.property(packAndText, edits, ([pack, first], changes) => {
      const scan = new TrackedScan(buildIndex(pack), first);
      let text = first;
      for (const edit of changes) {
        const start = Math.min(edit.start, text.length);
        text = text.slice(0, start) + edit.inserted + text.slice(start + edit.removed);
        scan.edit(edit);
        assert.equal(scan.slice(0, scan.length), text);
        assert.deepEqual(spansOf(scan), referenceScan(pack, text));
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('has them in a long text too, wherever the edits are', () => {
    const pack = ['KFOR', 'Kosovo Force', 'Force KFOR Kosovo', 'Force'].map((text) => ({ ...kfor, text }));
    const index = buildIndex(pack);
    const parts = ['KFOR ', 'Kosovo ', 'Force ', 'of ', 'the, ', 'Force\n\n', 'x'];
    const part = (i: number) => parts[(i * i + (i >> 3)) % parts.length] ?? '';
    let text = Array.from({ length: 20_000 }, (_, i) => part(i)).join('');
    const scan = new TrackedScan(index, text);
    for (let i = 0; i < 150; i++) {
      const start = (i * 7_919 * 31) % text.length;
      const removed = i % 10 === 0 ? 9_000 : i % 4;
      const inserted = i % 15 === 0 ? part(i).repeat(3_000) : part(i);
      text = text.slice(0, start) + inserted + text.slice(start + removed);
      scan.edit({ start, removed, inserted });
      const fresh: [number, number][] = [];
      index.scan(text, 0, text.length, (from, to) => fresh.push([from, to]) > 0);
      assert.deepEqual(
        scan.spansIn(0, text.length).map((span) => [span.start, span.end]),
        fresh,
      );
    }
    assert.equal(scan.slice(0, text.length), text);
  });

  it('gives the spans that overlap a range', () => {
    const scan = new TrackedScan(buildIndex([kfor]), 'KFOR, KFOR and KFOR');
    scan.edit({ start: 0, removed: 0, inserted: 'The ' });
    assert.deepEqual(
      scan.spansIn(7, 11).map(({ start, end }) => [start, end]),
      [
        [4, 8],
        [10, 14],
      ],
    );
  });
});
