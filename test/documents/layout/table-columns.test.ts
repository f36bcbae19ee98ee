import { describe, expect, test } from 'vitest';
import { rowsIn, tablesIn } from './tables-in.ts';

describe('columns under headings that say nothing', () => {
  test('are named by sizes and types beside containers', () => {
    const rows = rowsIn([
      'Container No.   Abc    Packages   Gross weight   Description',
      'CSQU3054383     45G1   20         2,300.00       Storm lamps',
      'TWAU1000001     22R1   54         6,912.50       Lamp oil',
    ]);
    expect(rows.map(({ sizeType }) => sizeType)).toEqual(['45G1', '22R1']);
  });
  test('are named by classes and packing groups beside UN numbers', () => {
    const rows = rowsIn([
      'UN No.   Description          Abc     Xyz    Packages   Gross weight',
      '1263     PAINT                3       III    20         2,300.00',
      '2014     HYDROGEN PEROXIDE    5.1     II     54         6,912.50',
    ]);
    expect(rows.map(({ hazardClass, packingGroup }) => [hazardClass, packingGroup])).toEqual([
      ['3', 'III'],
      ['5.1', 'II'],
    ]);
  });
  test('are left alone where one value is another thing', () => {
    const [first] = rowsIn([
      'UN No.   Description          Abc     Packages   Gross weight',
      '1263     PAINT                3       20         2,300.00',
      '2014     HYDROGEN PEROXIDE    17      54         6,912.50',
    ]);
    expect(first).not.toHaveProperty('hazardClass');
  });
});

describe('columns that no heading names', () => {
  const figures = (rows: Record<string, string>[]) =>
    rows.map(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount]);

  test('are the price and the amount where every row says so', () => {
    const rows = rowsIn([
      'Description of goods          HS code     Quantity',
      'Storm lamps of brass           940540          120          35.00      4,200.00',
      'Lamp oil in cans               271019           60          12.50        750.00',
    ]);
    expect(figures(rows)).toEqual([
      ['120', '35.00', '4,200.00'],
      ['60', '12.50', '750.00'],
    ]);
  });
  test('stay unnamed where the arithmetic does not hold', () => {
    const rows = rowsIn([
      'Description of goods          HS code     Quantity',
      'Storm lamps of brass           940540          120          35.00      4,100.00',
      'Lamp oil in cans               271019           60          12.50        650.00',
    ]);
    expect(figures(rows)).toEqual([
      ['120', undefined, undefined],
      ['60', undefined, undefined],
    ]);
  });
  test('keep the codes of articles out of the descriptions', () => {
    const rows = rowsIn([
      '          Description of goods          Quantity     Unit price        Amount',
      'QL-17     Storm lamps of brass               120          35.00      4,200.00',
      'QL-40     Lamp oil in cans                    60          12.50        750.00',
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Storm lamps of brass', 'Lamp oil in cans']);
  });
  test('are no units where they hold the currency', () => {
    const rows = rowsIn([
      'Description of goods       Quantity                Unit price       Amount',
      'Storm lamps of brass        120 pcs      EUR            35.00     4,200.00',
      'Lamp oil in cans             60 can      EUR            12.50       750.00',
    ]);
    expect(rows.map(({ unit, quantity }) => [unit, quantity])).toEqual([
      [undefined, '120 pcs'],
      [undefined, '60 can'],
    ]);
  });
});

describe('headings', () => {
  test('may begin with the words that only those below make whole', () => {
    const [table] = tablesIn([
      '                                         Price per',
      'Description of goods          Quantity                    Amount',
      '                                           unit',
      'Storm lamps of brass               120       35.00      4,200.00',
    ]);
    expect(table?.columns.map(({ name }) => name)).toEqual(['description', 'quantity', 'unitPrice', 'amount']);
  });
  test('in two languages, one above the other, are one', () => {
    const [table, ...others] = tablesIn([
      'Description of goods          Quantity       Unit price       Amount',
      'Beschreibung                     Menge      Stückpreis        Betrag',
      'Storm lamps of brass               120           35.00      4,200.00',
    ]);
    expect(others).toEqual([]);
    expect(table?.rows.map(({ amount }) => amount?.text)).toEqual(['4,200.00']);
  });
});
