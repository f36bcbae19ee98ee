import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_VOCABULARY } from '../../../shared/documents/layout/label-vocabulary.ts';
import { phraseAt, tokensOf } from '../../../shared/documents/layout/vocabulary.ts';
import type { Word } from '../../../shared/documents/page-words.ts';

function wordsOf(text: string, confidence = 1): Word[] {
  return text.split(' ').map((word) => ({ text: word, box: [0, 0, 0.1, 0.01], confidence }));
}

function labelOf(text: string, confidence = 1): string | undefined {
  return phraseAt(wordsOf(text, confidence), 0, LABEL_VOCABULARY)?.name;
}

test.each([
  ['Invoice No.: 17', 'invoiceNumber'],
  ['N° de facture : 17', 'invoiceNumber'],
  ['Nº de factura: 17', 'invoiceNumber'],
  ['Rechnungs-Nr. 17', 'invoiceNumber'],
  ['Factuurnummer 17', 'invoiceNumber'],
  ['Número da fatura', 'invoiceNumber'],
  ['Numero fattura', 'invoiceNumber'],
  ['发票号码', 'invoiceNumber'],
  ['Empfänger', 'consignee'],
  ['Destinataire', 'consignee'],
  ['Löschhafen', 'portOfDischarge'],
  ['Porto di sbarco', 'portOfDischarge'],
  ['Conhecimento de embarque n.º', 'billOfLading'],
  ['Brutogewicht totaal', 'totalGrossWeight'],
  ['Classified as', undefined],
  ["Groupe d'emballage", 'packingGroup'],
  ['Übertrag', 'carriedForward'],
  ['Suma y sigue', 'carriedForward'],
])('%s is labelled %s', (text, name) => {
  expect(labelOf(text)).toBe(name);
});

describe('a form in two languages', () => {
  test.each([
    '发票号码 Invoice No.: 17',
    'Invoice No. 发票号码: 17',
    'Invoice No.(发票号码): 17',
    '发票号码/Invoice No.: 17',
    'Rechnung Nr. / Invoice No.: 17',
  ])('%s is one label before the value', (text) => {
    const words = wordsOf(text);
    expect(phraseAt(words, 0, LABEL_VOCABULARY)).toMatchObject({
      name: 'invoiceNumber',
      to: words.length - 1,
      colon: true,
    });
  });
  test('a name that holds a stroke is no label', () => {
    expect(labelOf('Consignee/Blue')).toBeUndefined();
  });
});

describe('words that a recogniser misread', () => {
  test.each(['lnvoice N0. 17', 'Billof lading No.', 'Countrv of origin', 'Consiqnee name and address'])(
    '%s is a label still',
    (text) => {
      expect(labelOf(text, 0.9)).toBeDefined();
    },
  );
  test('one letter is let pass only where the words were recognised', () => {
    expect(labelOf('Countrv of origin')).toBeUndefined();
  });
});

test('a word of its own is not taken for a short phrase of several', () => {
  expect(labelOf('Pino Bluebird')).toBeUndefined();
  expect(labelOf('PI No. 17')).toBe('invoiceNumber');
});

test('tokens are plain: no accents, no punctuation, wide forms as narrow ones', () => {
  expect(tokensOf('Straße, N.º １２')).toEqual(['strasse', 'n', 'o', '12']);
});

test('no words make the search fail, and a hit lies within them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 }), (texts) => {
      const words = texts.map((text): Word => ({ text, box: [0, 0, 0.1, 0.01], confidence: 0.9 }));
      const hit = phraseAt(words, 0, LABEL_VOCABULARY);
      if (hit) expect(hit.to).toBeLessThanOrEqual(words.length);
    }),
    { seed: 7, numRuns: Number(process.env.TIDEWAITER_FUZZ_RUNS ?? 300) },
  );
});
