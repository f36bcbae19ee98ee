import { expect, test } from 'vitest';
import { goodsTextOf } from '../../../shared/documents/papers/goods-text.ts';

function goods(...lines: string[]) {
  return goodsTextOf({ text: lines.join(' '), lines });
}

test('labelled particulars below the goods are values of their own', () => {
  const read = goods('Storm lamps of brass', 'Tariff code: 940540 Country of origin: GB', 'Net weight 240.0 kg');
  expect(read.description).toBe('Storm lamps of brass');
  expect([read.hsCode?.value, read.originCountry?.value, read.netKg?.value]).toEqual(['940540', 'GB', 240]);
});

test('the heading of a tariff is told by what its words say, and the unit before it is no part of it', () => {
  const read = goods('Lamp oil, tins of 5 l', 'HS code 2710.19');
  expect([read.description, read.hsCode?.value]).toEqual(['Lamp oil, tins of 5 l', '271019']);
  expect(goods('Faroles de latón', 'Subpartida 940540').hsCode?.value).toBe('940540');
  expect(goods('Fari di ottone', 'Voce dog. 940540').hsCode?.value).toBe('940540');
});

test('numbers of the trader below the goods are no part of their description', () => {
  expect(goods('Storm lamps of brass', 'Mould: 42-A17', 'Lot no.: 774120').description).toBe('Storm lamps of brass');
});

test('what goes on with the description is part of it', () => {
  expect(goods('Storm lamps of brass,', 'colour: matt black').description).toBe(
    'Storm lamps of brass, colour: matt black',
  );
});

test('the code of an article below the goods is taken from them, with or without a colon', () => {
  const read = goods('Storm lamps of brass', 'SKU QL-4417');
  expect([read.description, read.articleNumber?.value]).toEqual(['Storm lamps of brass', 'QL-4417']);
});
