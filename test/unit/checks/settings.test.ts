import assert from 'node:assert/strict';
import { parseRuleOption, withDefaults } from '../../../src/core/checks/checkSettings';
import { briefly, createChecker, type Checker } from './checkSample';

describe('Settings of the checks', () => {
  let checker: Checker;
  before(function () {
    this.timeout(30_000);
    checker = createChecker();
  });

  const found = (text: string, settings: Parameters<typeof withDefaults>[0], languageId = 'plaintext') =>
    briefly(text, checker.check(text, languageId, { settings: withDefaults(settings) }));

  it('give each check its severity, or switch it off', () => {
    const text = 'UNSCR 1244 (1998) is the basis.';
    const [finding] = checker.check(text, 'plaintext', {
      settings: withDefaults({ severities: { 'wrong-date': 'error' } }),
    });
    assert.equal(finding?.severity, 'error');
    assert.deepEqual(found(text, { severities: { 'wrong-date': 'off' } }), []);
  });

  it('let a comment of the draft switch one off', () => {
    assert.deepEqual(found('[natoosce-disable wrong-date]\n\nUNSCR 1244 (1998) is the basis.', {}), []);
    assert.deepEqual(found('[natoosce-disable wrong-form]\n\nUNSCR 1244 (1998) is the basis.', {}), [
      'wrong-date [1998]',
    ]);
  });

  it('have quotations checked only when asked to', () => {
    const text = 'He said: “KFOR was deployed in June 1998, as you know.”';
    assert.deepEqual(found(text, {}), []);
    assert.deepEqual(found(text, { checkQuotations: true }), ['wrong-date [June 1998]']);
  });

  it('say which acronyms need no expansion', () => {
    const text =
      'The Kosovo Force (KFOR) works with the OSCE in the whole of the country, and both have done so since the summer of 1999. The officers of KFOR know the people of the OSCE by their names, and every week they meet in the same room to speak about the roads.';
    assert.deepEqual(found(text, {}), ['unexpanded-acronym [OSCE]']);
    assert.deepEqual(found(text, { knownAcronyms: ['NATO', 'OSCE'] }), []);
  });

  const spellings = {
    osce: 'Organization for Security and Co-operation in Europe',
    plain: 'Organization for Security and Cooperation in Europe',
    nato: 'North Atlantic Treaty Organisation',
  };
  it('follow the OSCE in the spelling of its names', () => {
    assert.deepEqual(found(`The ${spellings.osce} met.`, { spellingProfile: 'osce' }), []);
    assert.deepEqual(found(`The ${spellings.plain} met.`, { spellingProfile: 'osce' }), [
      `wrong-form [${spellings.plain}]`,
    ]);
    assert.deepEqual(found(`The ${spellings.nato} met.`, { spellingProfile: 'osce' }), []);
  });
  it('follow NATO in the spelling of its names only', () => {
    assert.deepEqual(found(`The ${spellings.nato} met.`, { spellingProfile: 'nato' }), [
      `wrong-form [${spellings.nato}]`,
    ]);
    assert.deepEqual(found(`The ${spellings.plain} met.`, { spellingProfile: 'nato' }), []);
  });
  it('follow the document where it is of two minds', () => {
    const text = `The ${spellings.plain} met. The ${spellings.plain} decided. The ${spellings.osce} wrote.`;
    assert.deepEqual(found(text, { spellingProfile: 'document' }), [`wrong-form [${spellings.osce}]`]);
    assert.deepEqual(found(`The ${spellings.plain} met.`, { spellingProfile: 'document' }), []);
  });

  it('are read from an option of the shell', () => {
    assert.deepEqual(parseRuleOption('wrong-date=error'), ['wrong-date', 'error']);
    assert.deepEqual(parseRuleOption('wrong-date=off'), ['wrong-date', 'off']);
    assert.equal(parseRuleOption('wrong-dat=off'), undefined);
    assert.equal(parseRuleOption('wrong-date=loud'), undefined);
  });
});
