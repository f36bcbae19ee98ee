import { expect, test } from 'vitest';
import { pageOf, readOne } from '../page-of.ts';

const PAGE = [
  'Quayside Lamps Ltd                                      COMMERCIAL INVOICE',
  '',
  'Invoice No.: QL-2026-17                   Invoice date: 25/03/2026',
  'Purchase order no.: PO-7731               Due date: 24/04/2026',
  'Customer no.: 44-1020                     Page: 1 of 2',
  '',
  'Description of goods                   Quantity   Unit price    Amount USD',
  'Storm lamps                                 120        35.00      4,200.00',
  '',
  'Total                                                             4,200.00',
  '',
  'VAT No. GB 999 9999 99                    IBAN GB82 WEST 1234 5698 7654 32',
  'Tel. +99 40 555 01 00                     desk@quayside.example',
];

function read() {
  const paper = readOne([pageOf(PAGE)]);
  if (paper.kind !== 'invoice') throw new Error(`read as ${paper.kind}`);
  return paper;
}

test('an invoice gives until when it is to be paid, and the order', () => {
  expect(read().fields).toMatchObject({ dueDate: '2026-04-24', orderNumber: 'PO-7731' });
});

test('what identifies a firm and its account is read, each seen in its own cell', () => {
  const { fields, evidence } = read();
  expect(fields.identifiers).toEqual([
    { kind: 'vat', value: 'GB999999999' },
    { kind: 'iban', value: 'GB82WEST12345698765432' },
    { kind: 'telephone', value: '+99405550100' },
    { kind: 'email', value: 'desk@quayside.example' },
  ]);
  expect(evidence['identifiers[1].value']?.text).toBe('IBAN GB82 WEST 1234 5698 7654 32');
});

test('labelled numbers without a field of their own are kept; identifiers and the count of pages are none', () => {
  expect(read().fields.references).toEqual([{ label: 'Customer no.', value: '44-1020' }]);
});
