import { expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

function fieldsOf(...lines: string[]) {
  const paper = readOne([pageOf(lines)]);
  if (paper.kind !== 'invoice') throw new Error(`read as ${paper.kind}`);
  return paper.fields;
}

test('a telephone bill has its tax behind the rate, the sum before it under any words, and its number in groups', () => {
  const fields = fieldsOf(
    'Fernruf Ostmark GmbH                                              Rechnung',
    '                                                                  Datum            07.11.2025',
    '                                                                  Rechnungsnummer  4410 2277 09',
    '',
    'Leistungen                                                                    Betrag (EUR)',
    'Monatliche Grundgebühr                                                               25,1597',
    'Verbindungen                                                                          1,3361',
    'Summe                                                                                26,4958',
    'zzgl. 19 % Umsatzsteuer                                                                 5,03',
    'Zu zahlender Betrag                                                                    31,53',
  );
  expect([fields.invoiceNumber, fields.subtotal, fields.taxTotal, fields.total]).toEqual([
    '4410 2277 09',
    '26.4958',
    '5.03',
    '31.53',
  ]);
});

test('a sum that names the rate it includes is no tax', () => {
  const fields = fieldsOf(
    'FACTUUR 90044811',
    '',
    'Artikel                                  Aantal         Prijs          Totaal',
    'Wasmachine Noord 8 kg                         1        449,00          449,00',
    '',
    'Totaal incl. 21 % btw                                                  449,00',
  );
  expect([fields.total, fields.taxTotal]).toEqual(['449.00', null]);
});

test('the tax of a table of goods is the sum of its column', () => {
  const fields = fieldsOf(
    'Tax Invoice                      Invoice Number: FAB4X22600123',
    '',
    'Title                            Qty      Taxable value      IGST      Total',
    'Headphones, wireless               1            1100.85    198.15    1299.00',
    'Cable, 1 m                         1             100.00     18.00     118.00',
    'Total                              2            1200.85    216.15    1417.00',
  );
  expect(fields.taxTotal).toBe('216.15');
});

test('an address ends where white space is more than that between its lines', () => {
  const fields = fieldsOf(
    'Quayside Software, Inc.                 Bill to',
    '548 Foghorn Lane                        Lichthuis B.V.',
    'Tacoma, WA 98402                        Kade 7',
    'United States                           3011 AB Rotterdam',
    '                                        Netherlands',
    '',
    '$120.00 due March 9, 2026               Pay online',
    '',
    'Invoice number: 8F2C1A77                Invoice date: March 9 , 2026',
    'Description                             Qty      Unit price      Amount',
    'Team plan                                 6          $20.00     $120.00',
    'Amount due                                                      $120.00',
  );
  expect(fields.seller?.address).toBe('548 Foghorn Lane, Tacoma, WA 98402, United States');
  expect(fields.buyer?.address).toBe('Kade 7, 3011 AB Rotterdam, Netherlands');
  expect(fields.issueDate).toBe('2026-03-09');
});

test('the number of a customer beside the label is not the name', () => {
  const fields = fieldsOf(
    'FACTURA A/26-1187',
    '',
    'Cliente: 00412',
    'BAR LA MAREA',
    'C/ del Faro 2',
    '08003 Barcelona',
    '',
    'Artículo                     Cant.    Precio      Importe',
    'Vino tinto                      24      4,10        98,40',
  );
  expect(fields.buyer?.name).toBe('BAR LA MAREA');
});
