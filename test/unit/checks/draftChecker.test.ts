import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLibrary } from '../../../src/core/library/library';
import type { Library } from '../../../src/core/library/library';
import { checkDraft, type CheckInput } from '../../../src/core/checks/checkDraft';
import { withDefaults } from '../../../src/core/checks/checkSettings';
import { DraftChecker } from '../../../src/core/checks/draftChecker';
import type { Finding } from '../../../src/core/checks/findings';
import { createRecognizer, type Recognizer } from '../../../src/core/mentions/recognizer';
import { builtInPack } from '../../data/builtInPackFiles';

/** Runs a check to its end; gives the findings and the number of steps. */
function run(checker: DraftChecker, input: CheckInput): { findings: readonly Finding[]; steps: number } {
  const steps = checker.check(input);
  for (let count = 0; ; count++) {
    const step = steps.next();
    if (step.done) return { findings: step.value, steps: count };
  }
}

const wrong = [
  'UNSCR 1244 (1998) is the basis. It was adopted in New York.',
  'KFOR (Kosovo Forces) patrols. The Kosovo Force (KFOR) stays.',
  '# Today the CSCE has 57 member States',
  '- Resolution 1031, adopted in December 1996\n- SFOR took over from IFOR in December 1995',
  '> “The CSCE meets in Vienna.”\n> KFOR was deployed in June 1998.',
  'The Organisation for Security and Cooperation in Europe (OSCE) was founded in 1975.',
  'The mission, in 2024, went on.\nKFOR deployed on 12 June 1998. In July it grew.',
  'Nothing of note.  ',
];

describe('A draft that is checked again after each change', function () {
  this.timeout(60_000); // reads the whole pack from YAML
  let library: Library;
  let recognizer: Recognizer;
  before(() => {
    library = createLibrary([builtInPack()]);
    recognizer = createRecognizer(library);
  });
  const input = (text: string, settings: Parameters<typeof withDefaults>[0] = {}): CheckInput => ({
    text,
    languageId: 'markdown',
    library,
    recognizer,
    settings: withDefaults(settings),
    today: '2026-11-24',
  });

  it('has the findings of a check from the beginning', () => {
    const samples = ['briefing-note.md', 'talking-points.txt'].map((file) =>
      readFileSync(`data/samples/${file}`, 'utf8'),
    );
    let text = [...wrong, ...samples, ...wrong].join('\n\n');
    const checker = new DraftChecker();
    const random = randomNumbers(7);
    for (let change = 0; change < 60; change++) {
      assert.deepEqual(run(checker, input(text)).findings, checkDraft(input(text)), `after change ${change}`);
      const at = Math.floor(random() * text.length);
      const inserted = ['\n\n', ' ', 'x', wrong[change % wrong.length] ?? '', '\n\n## References\n\n', '“', ' 2025 '];
      const removed = random() < 0.5 ? Math.floor(random() * 60) : 0;
      text = text.slice(0, at) + (inserted[Math.floor(random() * inserted.length)] ?? '') + text.slice(at + removed);
    }
  });

  it('tells paragraphs apart that are so short that each stands in the other’s context', () => {
    for (const text of [
      'X.\n\nThe basis is UNSCR 1244 (1998).',
      'In UNSCR 1244 (1998).\n\nX.',
      'X.\n\nX.\n\nUNSCR 1325 (2001).',
    ]) {
      const { findings } = run(new DraftChecker(), input(text));
      assert.deepEqual([findings.length, findings], [1, checkDraft(input(text))]);
    }
  });

  it('sees every setting, and every year that tells when it was written', () => {
    const checker = new DraftChecker();
    const text = `${wrong.join('\n\n')}\n\nThe CSCE meets in Vienna.\n\nLast read in 2024.`;
    for (const next of [
      input(text),
      input(text, { spellingProfile: 'document' }),
      input(text, { checkQuotations: true }),
      input(text, { severities: { 'wrong-date': 'off', 'outdated-name': 'error' } }),
      input(text.replace('2024', '1990')),
      { ...input(text), today: '1993-01-01' },
    ])
      assert.deepEqual(run(checker, next).findings, checkDraft(next));
  });

  it('is looked at again only where it changed', () => {
    const checker = new DraftChecker();
    const text = Array.from({ length: 400 }, (_, i) => `${wrong[i % wrong.length] ?? ''} Number ${i + 3000}.`).join(
      '\n\n',
    );
    const first = run(checker, input(text)).steps;
    const second = run(checker, input(text.replace('Number 3200.', 'Number 32001.'))).steps;
    assert.ok(first > 800 && second < 40, `${first} steps, then ${second}`);
  });
});

/** Numbers from 0 to 1, the same ones in every run (Lehmer's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
