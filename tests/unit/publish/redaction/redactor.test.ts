import { describe, expect, it } from 'vitest';
import { Redactor } from '../../../../src/publish/redaction/redactor.ts';
import { withStandInsIn } from '../../../../src/publish/redaction/stand-in.ts';

const redactor = new Redactor([
  { words: ['Acme', 'Acme Labs', 'Nestlé'], numbers: [], as: 'a large retailer', matchCase: false },
  { words: ['Target'], numbers: [], as: 'a big shop', matchCase: true },
  { words: ['widgets', 'delivery'], numbers: [], as: 'parts', matchCase: false },
  { words: ['C++', 'Jean-Luc Zorander'], numbers: [], as: 'a tool', matchCase: false },
  { words: ['日本電気'], numbers: [], as: 'a maker', matchCase: false },
  {
    words: [],
    numbers: ['4.2 million dollars', '37 stores', '12%', '1,204', '1800 people'],
    as: 'several',
    matchCase: false,
  },
]);

describe('a redacted text', () => {
  it.each([
    ['Acme cut waste. ACME did.', 'A large retailer cut waste. A large retailer did.'],
    ['We left acme', 'We left a large retailer'],
    [
      'An Acme store, the Acme team, our Acme’s plan',
      'A large retailer store, the large retailer team, our large retailer’s plan',
    ],
    ['an Acme’s plan', 'a large retailer’s plan'],
    ['the ACME-Labs of the Acmes', 'the large retailer of the large retailer'],
    ['stacme and acmeish are other words', 'stacme and acmeish are other words'],
    ['Nestle, NESTLÉ and Nestle\u0301', 'A large retailer, a large retailer and a large retailer'],
    ['our target at Target', 'our target at a big shop'],
    ['an widget, deliveries', 'a parts, parts'],
    ['私は日本電気で', '私はa makerで'],
    [
      'https://acme.com/x, jobs@acmelabs.io and www.acme-labs.org',
      'A large retailer, a large retailer and a large retailer',
    ],
    ['https://example.org/x and jobs@example.org', 'https://example.org/x and jobs@example.org'],
    ['It was $4.2M, 4,200,000 dollars or 4.2 million dollars', 'It was several, several or several'],
    [
      '–12% here, (−$4.2M) there, and a range of 5–12% or A – 12%',
      'Several here, (several) there, and a range of several or A – several',
    ],
    ['It was $4.3M', 'It was $4.3M'],
    ['a 4.2-million-dollar deal, $4.2-million and $4.2 Million', 'a several deal, several and several'],
    ['$4.2MM, USD4.2M and 4.2 mil dollars', 'Several, several and several'],
    ['4.2 to 5 million dollars, or 4.2 or 5 million dollars', 'Several, or several'],
    ['$4.2–5M, but 4.2 minutes or 5 million dollars', 'Several–5M, but 4.2 minutes or 5 million dollars'],
    ['a 37-store chain, an 1,800-person firm', 'a several chain, a several firm'],
    ['37 stores, thirty-seven stores, 37 people', 'Several, several, 37 people'],
    ['by 12 percent, twelve percent and 12%', 'by several, several and several'],
    ['1204 orders and 1,204 orders', 'Several and several'],
    ['C++, C++17, (c++) but C, Cs and CSS', 'A tool, a tool17, (a tool) but C, Cs and CSS'],
    ['with Jean\u2011Luc\u00A0Zorander', 'with a tool'],
    ['so\u00ADft: Ac\u00ADme', 'soft: a large retailer'],
    [
      'Ac\u200Dme, A\u200Ccme and \u2066Ac\u2063me\u2069',
      'A large retailer, a large retailer and \u2066a large retailer\u2069',
    ],
    ['ＡＣＭＥ, 𝐀𝐜𝐦𝐞 and Ⓐcme in ３７ stores', 'A large retailer, a large retailer and a large retailer in several'],
    ['Ｎｏｔｈｉｎｇ', 'Ｎｏｔｈｉｎｇ'],
    ['Jean-Luc *Zorander* and Jean-Luc **Zorander', 'A tool* and a tool'],
    ['https://example.org/C%2B%2B and https://example.org/%41cme', 'A tool and a large retailer'],
    ['e.g. Acme', 'e.g. a large retailer'],
    ['Nothing here is hidden.', 'Nothing here is hidden.'],
  ])('%s', (text, others) => {
    expect(redactor.text(text)).toBe(others);
    expect(redactor.holds(text)).toBe(text !== others);
  });

  it('is left alone where nothing is redacted', () => {
    expect(new Redactor([]).text('Ac\u00ADme')).toBe('Ac\u00ADme');
  });
});

describe('texts that are read as one', () => {
  it.each([
    [
      ['with ', 'Jean-Luc', ' Zorander there'],
      ['with ', 'a tool', ' there'],
    ],
    [
      ['Ac', 'me', ' left'],
      ['A large retailer', '', ' left'],
    ],
    [
      ['an ', 'Acme', ' store'],
      ['', 'a large retailer', ' store'],
    ],
    [
      ['in ', '37', ' stores'],
      ['in ', 'several', ' stores'],
    ],
    [
      ['at www.example.org', 'Acme'],
      ['at www.example.org', 'a large retailer'],
    ],
    [
      ['one', ' and two'],
      ['one', ' and two'],
    ],
  ])('%j', (texts, others) => {
    expect(withStandInsIn(redactor.markedIn(texts))).toEqual(others);
  });
});

describe('an id', () => {
  it.each([
    ['what-acme-did', 'what-large-retailer-did'],
    ['acmeish', 'acmeish'],
    ['on-target', 'on-target'],
  ])('%s becomes %s', (id, others) => {
    expect(redactor.id(id)).toBe(others);
  });

  it.each([
    ['acme-labs', false, 'Acme Labs'],
    ['on-target', false, undefined],
    ['on-target', true, 'Target'],
  ])('%s, in any capitals %s, has %s in it', (id, anyCase, word) => {
    expect(redactor.wordInId(id, anyCase)?.word).toBe(word);
  });
});
