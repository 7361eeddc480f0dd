import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildIndex } from '../../../../src/core/mentions/index/buildIndex';
import { loadTermIndex } from '../../../../src/core/mentions/index/loadIndex';
import type { Term, TermIndex } from '../../../../src/core/mentions/termIndex';
import { packAndText, termTexts, terms } from './arbitraries';
import { referenceComplete, referenceScan, type Span } from './referenceIndex';

const any = () => true;

function scanAll(
  index: TermIndex,
  text: string,
  accepts: (span: Span) => boolean = any,
  { from, to } = { from: 0, to: text.length },
): Span[] {
  const found: Span[] = [];
  index.scan(text, from, to, (start, end, group) => {
    const span = { start, end, terms: index.termsOf(group, text, start, end) };
    const taken = accepts(span);
    if (taken) found.push(span);
    return taken;
  });
  return found;
}

const kfor: Term = { text: 'KFOR', case: 'exact', inflects: false, id: 'kfor', weight: 0 };

describe('The byte index', () => {
  it('finds what a slow matcher finds, in any script', () => {
    const property = fc.property(packAndText, ([pack, text]) => {
      assert.deepEqual(scanAll(buildIndex(pack), text), referenceScan(pack, text));
    });
    fc.assert(property, { numRuns: 700 });
  });

  it('finds in a range what stands in it', () => {
    const property = fc.property(packAndText, fc.nat(60), fc.nat(60), ([pack, text], from, length) => {
      const range = { from: Math.min(from, text.length), to: Math.min(from + length, text.length) };
      assert.deepEqual(scanAll(buildIndex(pack), text, any, range), referenceScan(pack, text, any, range));
    });
    fc.assert(property, { numRuns: 400 });
  });

  it('offers the next shorter one where a match is not taken', () => {
    const odd = ({ start, end }: Span) => (start * 7 + end) % 3 > 0;
    const property = fc.property(packAndText, ([pack, text]) => {
      assert.deepEqual(scanAll(buildIndex(pack), text, odd), referenceScan(pack, text, odd));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it('completes as sorting all terms would', () => {
    const boosts = fc.dictionary(fc.constantFrom('kfor', 'nato', 'обсе', 'unknown'), fc.nat(300));
    const property = fc.property(terms, termTexts, fc.nat(8), boosts, (pack, typed, limit, boost) => {
      const prefix = typed.slice(0, limit);
      const rise = new Map(Object.entries(boost));
      assert.deepEqual(buildIndex(pack).complete(prefix, limit, rise), referenceComplete(pack, prefix, limit, rise));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('completes from many terms as sorting them would', () => {
    const pack = Array.from({ length: 9_000 }, (_, i): Term => {
      const text = `${(i * 7919).toString(26)} ${(i % 97).toString(36)} ${i % 5 === 0 ? 'Mission' : 'mandate'}`;
      return { ...kfor, text, id: `e${i % 1000}`, weight: (i * 31) % 256 };
    });
    const index = buildIndex(pack);
    const boost = new Map([['e7', 300]]);
    for (const prefix of ['a', '1', '12', 'm', 'mi', 'man', '2q m', 'z', '4 ', 'zz z']) {
      assert.deepEqual(index.complete(prefix, 20, boost), referenceComplete(pack, prefix, 20, boost));
    }
  });

  it('gives back texts and ids, built or loaded', () => {
    const property = fc.property(terms, (pack) => {
      const built = buildIndex(pack);
      const loaded = loadTermIndex(built.bytes.slice());
      assert(loaded);
      for (const index of [built, loaded]) {
        assert.equal(index.size, pack.length);
        const found = pack.map((_, term) => [index.textOf(term), index.idOf(term)]);
        assert.deepEqual(
          found,
          pack.map(({ text, id }) => [text, id]),
        );
      }
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('lets a visitor scan too', () => {
    const index = buildIndex([kfor]);
    const found: number[] = [];
    index.scan('KFOR and KFOR', 0, 13, (start) => {
      index.scan('in KFOR', 0, 7, (inner) => found.push(inner) > 0);
      return found.push(start) > 0;
    });
    assert.deepEqual(found, [3, 0, 3, 9]);
  });

  it('takes a long text of anything in its stride', () => {
    const fillers = [
      '\ud800',
      '\udc00',
      '\u0301',
      'a',
      'ก',
      '\u0e31',
      '\u200b',
      '\n',
      '-',
      '𐐀',
      '😀',
      '\u11ab',
      '한',
      'a ',
    ];
    const index = buildIndex([kfor, { ...kfor, text: 'a a a a a b' }, { ...kfor, text: 'e\u0301' }]);
    for (const filler of fillers) {
      const text = `KFOR ${filler.repeat(100_000)} KFOR`;
      const at = text.length - 4;
      assert.deepEqual(
        scanAll(index, text).map(({ start }) => start),
        [0, at],
      );
      assert.deepEqual(scanAll(index, text, any, { from: 50_000, to: text.length }), [
        { start: at, end: at + 4, terms: [0] },
      ]);
      assert.deepEqual(scanAll(index, text, any, { from: 50_000, to: 90_000 }), []);
    }
  });
});
