import { describe, expect, test } from 'vitest';
import type { LabelName } from '../../../shared/documents/layout/labels.ts';
import { layOut } from '../../../shared/documents/papers/paper-text.ts';
import { pageOf } from '../page-of.ts';

function labelsOf(lines: string[]): LabelName[] {
  const { lines: laidOut, labels } = layOut([pageOf(lines)]);
  return laidOut.flatMap((line) => labels.hitsOn(line).map(({ name }) => name));
}

function valuesOf(name: LabelName, lines: string[]): string[] {
  const { labels } = layOut([pageOf(lines)]);
  return labels.hits(name).flatMap((hit) =>
    labels
      .candidates(hit)
      .slice(0, 1)
      .map(({ text }) => text),
  );
}

describe('a form whose boxes are numbered', () => {
  const FORM = [
    '(2) Shipper (full name and address)      (5) Sea waybill no.         (6) Agent at the quay',
    'Fazenda Alta Ltda                        QRST4456701                 Kaaihuis N.V.',
    '',
    '(12) Place of receipt                    (13) Ocean vessel           (14) Voyage no.',
    'Campinas                                 NORDIC HERON                044W',
  ];

  test('takes the number of the next box for no part of a label', () => {
    expect(labelsOf(FORM)).toEqual(['shipper', 'billOfLading', 'other', 'placeOfReceipt', 'vessel', 'voyage']);
  });

  test('has its values below the labels', () => {
    expect(valuesOf('shipper', FORM)).toEqual(['Fazenda Alta Ltda']);
    expect(valuesOf('vessel', FORM)).toEqual(['NORDIC HERON']);
  });
});

test.each<[string, LabelName]>([
  ['Name of vessel / Voyage number', 'vesselAndVoyage'],
  ['Nom du navire et N° de voyage', 'vesselAndVoyage'],
  ['Vsl / Voy. No.', 'vesselAndVoyage'],
  ['Warenempf. / Consignee (name, address)', 'consignee'],
  ['Chargeur (nom, adresse) / Shipper (full style)', 'shipper'],
  ['Destinataire (nom, adresse) / Consignee (name, address)', 'consignee'],
])('%s is one label', (text, name) => {
  const lines = [text, 'LIGHTHOUSE PEARL'];
  expect(labelsOf(lines)).toEqual([name]);
  expect(valuesOf(name, lines)).toEqual(['LIGHTHOUSE PEARL']);
});

test('a slash before a value does not make it part of the label', () => {
  expect(valuesOf('vessel', ['Vessel: NORDIC HERON / 044W'])).toEqual(['NORDIC HERON / 044W']);
});
