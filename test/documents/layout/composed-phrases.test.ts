import { expect, test } from 'vitest';
import { composedColumn, composedLabelAt } from '../../../shared/documents/layout/composed-phrases.ts';
import type { Word } from '../../../shared/documents/page-words.ts';

function wordsOf(text: string): Word[] {
  return text.split(' ').map((word) => ({ text: word, box: [0, 0, 0, 0], confidence: 1 }));
}

test.each([
  ['Our invoice ref.: 17/2026', 'invoiceNumber', 3],
  ['N° de la facture 2026/17', 'invoiceNumber', 4],
  ['Name des Empfängers:', 'consignee', 3],
  ['Totaal gewicht bruto', 'totalGrossWeight', 3],
  ['Totale merce', 'subtotal', 2],
  ['Condición de la entrega:', 'incoterm', 4],
  ['Reisekennung:', 'voyage', 1],
  ['IMO-scheepsnr.', 'imo', 1],
  ['Vertrekhaven lading', 'portOfLoading', 2],
  ['Nave transportadora / Viaje', 'vesselAndVoyage', 4],
  ['Ship / Voy/leg', 'vesselAndVoyage', 3],
  ['Ontvanger / Consignee', 'consignee', 3],
  ['Código arancelario n.º', 'hsCode', 3],
  ['Société venderesse', 'seller', 2],
  ['Client importateur', 'buyer', 2],
  ['Port du chargement / Port of loading', 'portOfLoading', 7],
  ['Empfänger der Ladung', 'consignee', 3],
  ['Producing country:', 'originCountry', 2],
  ['Nom technique officiel:', 'shippingName', 3],
  ['m.v. / Voy/leg', 'vesselAndVoyage', 3],
  ['B.T.W. bedrag:', 'taxTotal', 2],
  ['Ankunftsanzeige an', 'notify', 2],
  ['Destino final del transporte', 'placeOfDelivery', 4],
  ['N° de la réservation', 'bookingNumber', 4],
  ['Gefahrgutklasse', 'hazardClass', 1],
  ['Datum der Einschiffung', 'onBoardDate', 3],
  ['Fracht zahlbar in', 'freightTerms', 3],
  ['Número y fecha de la factura', 'invoiceAndDate', 6],
  ['Verpackungsgruppe:', 'packingGroup', 1],
  ['Luogo di imbarco', 'portOfLoading', 3],
  ['Description of goods & specifications', 'description', 3],
])('%s is a label by what its words say', (text, name, to) => {
  const words = wordsOf(text);
  expect(composedLabelAt(words, 0, words.length)).toMatchObject({ name, to });
});

test.each(['Reisebericht', 'Invoice', 'Delivery of 40 cartons', 'Container Lines Ltd', 'Number of guests'])(
  '%s is none',
  (text) => {
    const words = wordsOf(text);
    expect(composedLabelAt(words, 0, words.length)).toBeNull();
  },
);

test.each([
  ['Weight, net (kg)', 'netWeight'],
  ['Poids total brut', 'grossWeight'],
  ['Art der Verpackung', 'packageType'],
  ['Preis / Stück EUR', 'unitPrice'],
  ['Valor da linha', 'amount'],
  ['Verschepende partij', 'shipper'],
  ['Sig. n.', 'seal'],
  ['Valor da linha USD', 'amount'],
  ['Cont. Nº', 'container'],
  ['Gelieferte Menge', 'quantity'],
  ['P. ld. kgs', 'grossWeight'],
  ['Colour of goods', null],
])('%s heads a column by what its words say', (text, name) => {
  expect(composedColumn(wordsOf(text))).toBe(name);
});
