import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../shared/documents/papers/kind.ts';
import { layOut } from '../../../shared/documents/papers/paper-text.ts';
import type { Box } from '../../../shared/documents/reading.ts';
import { pageOf } from '../page-of.ts';

const guess = (lines: readonly string[]) => kindOf(layOut([pageOf(lines)]));

describe('a paper whose title no list has', () => {
  test.each([
    ['dangerous-goods', 'Beförderungspapier für Gefahrstoffe'],
    ['dangerous-goods', 'Nota de transporte de sustancias peligrosas'],
    ['dangerous-goods', 'Document de bord - matières dangereuses'],
    ['certificate-of-origin', 'Certificate of preferential origin'],
    ['certificate-of-origin', 'Ursprungsbescheinigung'],
    ['certificate-of-origin', 'Attestation d’origine des marchandises'],
    ['packing-list', 'Gewichts- und Packliste'],
    ['packing-list', 'Distinta pesi e colli'],
    ['packing-list', 'Packing specification'],
    ['manifest', 'Manifeste de groupage'],
    ['manifest', 'Sammelmanifest'],
    ['invoice', 'Exportfaktura'],
    ['bill-of-lading', 'Polizza di trasporto combinato'],
  ])('is told to be of the kind %s by the words of %s', (kind, title) => {
    expect(guess(['Tide Works Ltd', '', title.toUpperCase(), '', 'Hull, 4 May 2026']).kind).toBe(kind);
  });
  test('is told though the title is set in two lines beside other text', () => {
    const lines = ['1. Exporter                              CERTIFICATE OF PREFERENTIAL', 'Tide Works Ltd'];
    const page = pageOf([...lines, '                                         ORIGIN', 'Hull']);
    expect(kindOf(layOut([page])).kind).toBe('certificate-of-origin');
  });
});

describe('a paper without a title is told by what stands on it', () => {
  test('an invoice by prices and a sum of money', () => {
    const lines = [
      'Seller: Tide Works Ltd        Buyer: Pedra Lda',
      'Invoice No.: 17               Payment terms: 30 days',
      '',
      'Description          Quantity    Unit price    Amount',
      'Storm lamps          10          4.20          42.00',
      'Total EUR 42.00',
    ];
    expect(guess(lines).kind).toBe('invoice');
  });
  test('a packing list by weights without money', () => {
    const lines = [
      'Seller: Tide Works Ltd        Buyer: Pedra Lda',
      'Invoice No.: 17               Order No.: 4711',
      '',
      'Description          Packages    Net weight    Gross weight',
      'Storm lamps          10          90.0 kg       95.0 kg',
      'Ship bells           4           30.0 kg       35.0 kg',
    ];
    expect(guess(lines).kind).toBe('packing-list');
  });
  test('a bill of lading by its parties, ports and clauses', () => {
    const lines = [
      'Shipper: Tide Works Ltd       Consignee: Pedra Lda',
      'Notify party: Pedra Lda       Vessel: AURORA',
      'Port of loading: Hull         Port of discharge: Lisbon',
      'Shipped on board in apparent good order and condition.',
    ];
    expect(guess(lines).kind).toBe('bill-of-lading');
  });
  test('a manifest by the bills that it lists', () => {
    const lines = [
      'Vessel: AURORA   Voyage: 12N   Port of loading: Hull   Port of discharge: Lisbon',
      ...[11, 12, 13].flatMap((n) => [
        '',
        `B/L No.: TWHU48${n}`,
        'Shipper: Tide Works Ltd   Consignee: Pedra Lda   Notify party: Pedra Lda',
      ]),
    ];
    expect(guess(lines).kind).toBe('manifest');
  });
  test('a certificate of origin by what its exporter declares', () => {
    const lines = [
      'Exporter: Tide Works Ltd      Consignee: Pedra Lda',
      'Country of origin: Norway     Country of destination: Brazil',
      'The undersigned declares that the goods described above originate in Norway.',
    ];
    expect(guess(lines).kind).toBe('certificate-of-origin');
  });
  test.each([
    'We declare that the goods are properly classified, packed, marked and labelled for carriage by sea.',
    'Ich erkläre, dass die Güter eingestuft, verpackt, gekennzeichnet und bezettelt sind.',
    'Declaro que las mercancías están clasificadas, embaladas, marcadas y etiquetadas.',
  ])('a declaration of dangerous goods by its substances and by: %s', (statement) => {
    const lines = ['Shipper: Tide Works Ltd', '', 'UN 1263, PAINT, 3, PG II, 12 drums', '', statement];
    expect(guess(lines).kind).toBe('dangerous-goods');
  });
});

describe('a paper that is none of those read here', () => {
  const body = [
    'Seller: Tide Works Ltd        Buyer: Pedra Lda',
    'Description          Quantity    Unit price    Amount',
    'Storm lamps          10          4.20          42.00',
    'Total EUR 42.00',
  ];
  test('stays unknown where it says so in large type, though it looks like one that is', () => {
    const page = pageOf(['PURCHASE ORDER No. 4711', '', '', ...body]);
    const words = page.words.map(({ box: [x, y, width, height], ...word }) => ({
      ...word,
      box: [x, y, width, y < 0.01 ? height * 1.5 : height] satisfies Box,
    }));
    expect(kindOf(layOut([{ ...page, words }])).kind).toBe('unknown');
  });
  test('is only named on others', () => {
    expect(guess(['COMMERCIAL INVOICE', 'Purchase order: 4711', '', ...body]).kind).toBe('invoice');
  });
});
