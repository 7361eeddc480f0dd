import assert from 'node:assert/strict';
import { readMarkedText, writeMarks } from './markedText';
import { sampleRecognizer } from './mentionSample';

const recognizer = sampleRecognizer();

/** Finds exactly the mentions that the text marks as `[[surface|entry]]`, entries in order. */
function finds(marked: string, languageId = 'plaintext'): void {
  const { text } = readMarkedText(marked);
  assert.equal(writeMarks(text, recognizer.mentions(text, languageId)), marked);
}

describe('Recognizer: word boundaries', () => {
  it('finds a name beside hyphens, slashes, brackets and quotes', () => {
    finds(
      'A [[NATO|nato]]-led force, [[NATO|nato]]/[[OSCE|osce]] talks, ([[KFOR|kfor]]), non-[[NATO|nato]], “[[OSCE|osce]]”.',
    );
  });
  it('leaves the possessive out of the span', () => {
    finds("[[KFOR|kfor]]’s and [[OSCE|osce]]'s tasks; [[NATO|nato]]'s [[Kosovo Force|kfor]] stays.");
  });
  it('finds a name across line breaks, double spaces, no-break spaces and no-break hyphens', () => {
    finds(
      'The [[Vienna\nDocument|vienna-document]], the [[Vienna  Document|vienna-document]], the [[Kosovo\u00a0Force|kfor]].',
    );
    finds('The [[Organization for Security and Co‑operation in Europe|osce]].');
  });
  it('does not join what a blank line or an item of a list parts', () => {
    finds('Kosovo is in [[Kosovo|kosovo]]\n\nForce. [[Kosovo|kosovo]]\n- Force'.replace('Kosovo is in ', ''));
  });
  it('finds nothing inside words', () => finds('NATOs and KFORmers, WHOse'.replace('NATOs', 'xNATO')));
});

describe('Recognizer: spelling and case', () => {
  it('takes British and American spelling and the other writing of compounds', () => {
    finds(
      'The [[Organisation for Security and Cooperation in Europe|osce]], the [[Stabilization Force|stabilisation]], a [[partner defense program|programme]].',
    );
  });
  it('takes names without their diacritics, or with some', () => {
    finds('[[Slobodan Milosevic|milosevic]] and [[Slobodan Milosević|milosevic]]');
  });
  it('wants the capitals of acronyms', () => finds('The [[WHO|who]] asks who pays.'));
  it('takes acronyms as newspapers write them', () => finds('[[Nato|nato]] and [[Kfor|kfor]]'));
  it('takes plurals of the last word', () =>
    finds('The [[Implementation Forces|ifor]] and [[Vienna Documents|vienna-document]].'));
  it('knows names in other languages', () => finds('Die [[OSZE|osce]] in Wien'));
});

describe('Recognizer: longest match', () => {
  it('takes an owner directly before the name into the span', () => {
    finds('The [[OSCE Kosovo Verification Mission|kvm]] and the [[NATO Kosovo Force|kfor]].');
    finds('See [[UN Security Council Resolution 1244|unscr-1244]] and [[UN S/RES/1244 (1999)|unscr-1244]].');
    finds('The [[Dayton General Framework Agreement for Peace|dayton]].');
  });
  it('finds an organisation inside a longer name that is no entry', () => finds('The [[OSCE|osce]] Minsk Group met.'));
  it('takes a name and its acronym in brackets for two', () => finds('The [[Kosovo Force|kfor]] ([[KFOR|kfor]])'));
  it('tries the next shorter one where the longest does not count', () => {
    finds('[[Kosovo|kosovo]] Forcefully', 'plaintext');
  });
});

describe('Recognizer: numbers', () => {
  it('takes the year in brackets, right or wrong, but no date in apposition', () => {
    finds(
      '[[Resolution 1244 (1999)|unscr-1244]], [[UNSCR 1244 (2001)|unscr-1244]], [[Resolution 1244|unscr-1244]] of 10 June 1999, [[resolution 1325|unscr-1325]] of 2000',
    );
  });
  it('finds a form that is wrong by its year', () => {
    const [mention] = recognizer.mentions('Resolution 1325 (2001)', 'plaintext');
    assert.equal(mention?.form?.status, 'wrong');
  });
  it('finds numbers in a row behind one head word, unknown ones aside', () => {
    finds(
      '[[Resolutions 1244|unscr-1244]] and [[1325|unscr-1325]]; UNSCRs 1160, [[1244|unscr-1244]] and [[1325 (2000)|unscr-1325]].',
    );
    finds(
      '[[Resolution 1244|unscr-1244]] of 10 June 1999 and [[1325|unscr-1325]] of 2000. In all 1244 tanks and 1325 guns.',
    );
  });
});

describe('Recognizer: context', () => {
  it('counts a form with near words only where one stands near or the entry is named elsewhere', () => {
    finds('The permanent council. The [[OSCE|osce]] and its [[Permanent Council|permanent-council]].');
    finds('Members of Permanent Council of the bank.');
    finds('The town of Dayton.\n\nNothing else.');
  });
  it('does not count a form inside the phrases that it excludes', () => {
    finds(
      'The [[Dayton Accords|dayton]] were made at Dayton, Ohio. The [[UN|un]] and the Security Council of Arcadia.',
    );
  });
  it('does not count short forms inside longer names that are no entry', () => {
    finds(
      'The [[UN|un]] heard that the National Security Council met. The [[OSCE|osce]] and the European Permanent Council.',
    );
  });
  it('takes common words in lower case only with context', () => {
    finds('A framework agreement with the university. The allies of 1943. A verification mission.');
    finds(
      'The [[Ohrid Framework Agreement|ohrid-agreement]]: this [[framework agreement|ohrid-agreement]] ended the fight.',
    );
    finds('[[NATO|nato]] met. All [[Allies|allies]] agreed.');
  });
  it('takes no concept that is part of another name', () => {
    finds(
      'We discuss [[arms control|arms-control]]; the Arms Control Association and the Office for Arms Control agree.',
    );
  });
  it('takes no town in an address behind its post code', () => finds('In [[Vienna|vienna]]. Hofburg, 1010 Vienna'));
});

describe('Recognizer: several entries under one form', () => {
  it('gives all, best first by what the draft names', () => {
    finds(
      'The [[OSCE|osce]] and the [[OSCE Secretary General|osce-sg]]. The [[Secretaries General|osce-sg,nato-sg]] met.',
    );
    finds('[[NATO|nato]] and its [[NATO Secretary General|nato-sg]]. The [[Secretaries General|nato-sg,osce-sg]] met.');
  });
});

describe('Recognizer: back references', () => {
  it('counts a head noun behind an article once the entry was named', () => {
    finds(
      'The Force came. The [[Kosovo Force|kfor]] stayed. The [[Force|kfor]]’s size fell. A Force of nature, the force.',
    );
    finds('The [[Dayton Peace Agreement|dayton]] was signed. The [[Accords|dayton]] hold.');
    finds(
      'The [[OSCE Action Plan to Combat Trafficking|action-plan]] is old. The [[Action Plan|action-plan]] of 2003 was revised.',
    );
  });
  it('follows the nearest name, known or not', () => {
    finds('The [[Kosovo Force|kfor]] and the [[Implementation Force|ifor]]. The [[Force|ifor]] left.');
    finds('The [[UN Security Council|security-council]] met. The European Council met too. The Council agreed.');
    finds(
      'The [[OSCE Permanent Council|permanent-council]] met. The Council of Europe met. The [[Permanent Council|permanent-council]] and the [[Council|permanent-council]].',
    );
  });
  it('takes a noun that is itself a form where nothing else has it', () => {
    finds('[[NATO|nato]] met. The [[Alliance|nato]] agreed.');
    finds(
      'The Alliance against Hunger met. [[NATO|nato]] did not. The Alliance was new.'.replace(
        'The Alliance was',
        'This Alliance was',
      ),
    );
  });
});

describe('Recognizer: at an offset', () => {
  const text = 'The Kosovo Force and NATO.';
  it('answers the mention around it, its end included', () => {
    assert.equal(recognizer.mentionAt(text, 'plaintext', 6)?.entries[0], 'kfor');
    assert.equal(recognizer.mentionAt(text, 'plaintext', 16)?.entries[0], 'kfor');
    assert.equal(recognizer.mentionAt(text, 'plaintext', 18), undefined);
    assert.equal(
      recognizer.mentionAt(text, 'plaintext', 23, recognizer.mentions(text, 'plaintext'))?.entries[0],
      'nato',
    );
  });
  it('tells prose from code', () => {
    assert.equal(recognizer.isProse('Say `KFOR` now', 'markdown', 6), false);
    assert.equal(recognizer.isProse('Say `KFOR` now', 'markdown', 12), true);
  });
});

describe('Recognizer: completion', () => {
  it('offers forms of entries by prefix and by a later word, none that is wrong', () => {
    assert.deepEqual(
      recognizer.complete('vienna doc', 5).map(({ form }) => form.text),
      ['Vienna Document', 'Vienna Document 1999', 'Vienna Document 2011'],
    );
    assert.equal(
      recognizer.complete('Resolution 1325', 9).some(({ form }) => form.status === 'wrong'),
      false,
    );
    assert.equal(
      recognizer.complete('force', 9).every(({ word }) => word > 0),
      true,
    );
  });
});
