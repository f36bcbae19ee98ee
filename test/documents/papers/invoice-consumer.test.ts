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

test('the total is what sum and tax make, not what a deposit leaves to pay', () => {
  const fields = fieldsOf(
    'FACTURE N° FA2604-0118',
    '',
    'Désignation                   Qté    PU HT     Montant HT',
    'Lampe tempête                  12    35,00         420,00',
    '',
    'Total HT                                           420,00',
    'TVA 20 %                                            84,00',
    'Total TTC                                          504,00',
    'Acompte versé                                      100,00',
    'Net à payer                                        404,00',
  );
  expect([fields.subtotal, fields.taxTotal, fields.total]).toEqual(['420.00', '84.00', '504.00']);
});

test('a sentence may say until when to pay', () => {
  const fields = fieldsOf(
    'Rechnung Nr. 2026-1042                Datum: 05.05.2026',
    '',
    'Bezeichnung                   Menge     Einzelpreis      Betrag',
    'Kopierpapier A4                  10            4,20       42,00',
    'Rechnungsbetrag                                           42,00',
    'Bitte überweisen Sie den Betrag bis zum 19.05.2026.',
  );
  expect([fields.issueDate, fields.dueDate]).toEqual(['2026-05-05', '2026-05-19']);
});

test('a line in the foot may name the seller, where it is and what it is registered under', () => {
  const fields = fieldsOf(
    'Invoice number: NR-0000117               March 2, 2026',
    '',
    'Description               Quantity     Unit price      Amount',
    'Trip, 12 km                      1          15.20       15.20',
    'Total                                                   15.20',
    'Brightride B.V., Weena 70, 3012 CM Rotterdam, VAT NL852071589B01',
  );
  expect([fields.seller?.name, fields.seller?.address]).toEqual(['Brightride B.V.', 'Weena 70, 3012 CM Rotterdam']);
});

test('a buyer who is the same as the consignee is named there', () => {
  const fields = fieldsOf(
    'COMMERCIAL INVOICE                    Invoice No.: PE/0231',
    'Consignee                             Buyer (if other than consignee)',
    'Lichthuis B.V.                        Same as consignee',
    'Kade 7',
    '3011 AB Rotterdam',
    '',
    'Description               Quantity     Unit price      Amount',
    'Coir mats                     1200           2.15    2,580.00',
  );
  expect(fields.buyer?.name).toBe('Lichthuis B.V.');
});
