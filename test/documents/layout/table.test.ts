import { describe, expect, test } from 'vitest';
import { rowsIn, tablesIn } from './tables-in.ts';

const HEAD = 'Description of goods              Quantity     Unit price        Amount';

describe('text over several lines', () => {
  test('belongs to the row above it', () => {
    const rows = rowsIn([
      HEAD,
      'Storm lamps of brass                   120          35.00      4,200.00',
      'with wicks',
      'Lamp oil                                60          12.50        750.00',
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Storm lamps of brass with wicks', 'Lamp oil']);
  });
  test('stands on both sides of figures that are centred on it', () => {
    const rows = rowsIn([
      HEAD,
      'Storm lamps of brass',
      'with spare wicks                       120          35.00      4,200.00',
      'and a glass',
      '',
      'Lamp oil',
      'in cans of five                         60          12.50        750.00',
      'litres',
    ]);
    expect(rows).toEqual([
      {
        description: 'Storm lamps of brass with spare wicks and a glass',
        quantity: '120',
        unitPrice: '35.00',
        amount: '4,200.00',
      },
      { description: 'Lamp oil in cans of five litres', quantity: '60', unitPrice: '12.50', amount: '750.00' },
    ]);
  });
  test('stands above figures that have none beside them', () => {
    const rows = rowsIn([
      HEAD,
      'Storm lamps of brass',
      '                                       120          35.00      4,200.00',
      'Lamp oil',
      '                                        60          12.50        750.00',
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Storm lamps of brass', 'Lamp oil']);
  });
});

describe('headings', () => {
  test('go on below where they are too long for their column', () => {
    const rows = rowsIn([
      'Pos.   Descrizione della merce      Codice        Quantità    Prezzo      Importo',
      '                                    doganale                  unitario',
      '1      Lampade di ottone            940540             120      35,00    4.200,00',
    ]);
    expect(rows).toEqual([
      {
        position: '1',
        description: 'Lampade di ottone',
        hsCode: '940540',
        quantity: '120',
        unitPrice: '35,00',
        amount: '4.200,00',
      },
    ]);
  });
  test('that are missing or misread are found by arithmetic', () => {
    const rows = rowsIn([
      'Description of goods              Xuamt1y     Unit price        Amount',
      'Storm lamps of brass                   120          35.00      4,200.00',
      'Lamp oil                                60          12.50        750.00',
    ]);
    expect(rows.map(({ quantity }) => quantity)).toEqual(['120', '60']);
  });
  test('take the unit that stands above all weights', () => {
    const [table] = tablesIn([
      '                                                  LBS',
      'Packages   Description of goods       Net weight   Gross weight',
      '12 cases   Storm lamps of brass           240.00         260.00',
    ]);
    expect(table?.columns.map(({ heading }) => heading.text)).toEqual([
      'Packages',
      'Description of goods',
      'Net weight LBS',
      'Gross weight LBS',
    ]);
  });
  test('are none where a sentence names as many things', () => {
    const sentence = 'Please note: the amount, the quantity and the unit price of goods must be told to us in writing';
    expect(tablesIn([sentence, 'Storm lamps    12   35.00    420.00'])).toEqual([]);
  });
});

describe('a table of several pages', () => {
  const first = [HEAD, 'Storm lamps of brass                   120          35.00      4,200.00'];
  const second = 'Lamp oil                                60          12.50        750.00';
  test.each([
    'Carried forward',
    'Übertrag',
    'A reporter',
    'Suma y sigue',
    'A transportar',
    'A riportare',
    'Transport naar volgende pagina',
  ])('is one, without its line "%s"', (words) => {
    const carried = `${words.padEnd(60)}4,200.00`;
    const [table, ...others] = tablesIn([...first, carried], [HEAD, second]);
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.carried).toMatchObject([{ above: 1, cells: { amount: { text: '4,200.00' } } }]);
  });
  test('goes on without its heading', () => {
    expect(rowsIn(first, [second])).toHaveLength(2);
  });
});

test.each([
  'Total',
  'Gesamtbetrag',
  'Total à payer',
  'Importe total',
  'Totaal',
  'Totale fattura',
  'Total a pagar',
  '合计',
])('a line that begins with "%s" ends the rows', (words) => {
  const [table] = tablesIn([
    HEAD,
    'Storm lamps of brass                   120          35.00      4,200.00',
    `${words.padEnd(60)}4,200.00`,
  ]);
  expect(table?.rows).toHaveLength(1);
  expect(table?.totals).toMatchObject({ amount: { text: '4,200.00' } });
});

test('goods that are named like a charge are a row', () => {
  expect(rowsIn([HEAD, 'Transport boxes of steel               120          35.00      4,200.00'])).toHaveLength(1);
});

describe('a heading of several words that we know', () => {
  test('is one where the body has one column below it', () => {
    const [table] = tablesIn([
      'Particulars of goods              Units shipped     Unit price     Subtotal line',
      'Storm lamps of brass                        120          35.00          4,200.00',
      'Lamp oil in cans                             60          12.50            750.00',
    ]);
    expect(table?.columns.map(({ name }) => name)).toEqual(['description', 'quantity', 'unitPrice', 'amount']);
    expect(table?.rows[0]).toMatchObject({ quantity: { text: '120' }, amount: { text: '4,200.00' } });
  });
  test('is two where the body parts them', () => {
    const [table] = tablesIn([
      'Description of goods              Quantity Unit     Unit price        Amount',
      'Storm lamps of brass                   120   pcs         35.00      4,200.00',
      'Lamp oil in cans                        60   tin         12.50        750.00',
    ]);
    expect(table?.rows[0]).toMatchObject({ quantity: { text: '120' }, unit: { text: 'pcs' } });
  });
});

test('labels of parties side by side head no table', () => {
  expect(
    tablesIn([
      'Exporter           Importer            Container',
      'Aurora Ltd         Borealis BV         MSKU1234565',
    ]),
  ).toEqual([]);
});

describe('what stands below rows under words that no list has', () => {
  test('is their sum where every figure adds up', () => {
    const [table] = tablesIn([
      'Description of goods              Packages      Net weight kg    Gross weight kg',
      'Storm lamps of brass                   120            1,200.0            1,300.0',
      'Lamp oil in cans                        60              300.5              320.5',
      'Taken together                         180            1,500.5            1,620.5',
    ]);
    expect(table?.rows).toHaveLength(2);
    expect(table?.totals?.packages?.text).toBe('180');
  });
  test('is a row where they do not', () => {
    const [table] = tablesIn([
      'Description of goods              Packages      Net weight kg    Gross weight kg',
      'Storm lamps of brass                   120            1,200.0            1,300.0',
      'Lamp oil in cans                        60              300.5              320.5',
      'Lamps and oil together                 180            1,500.5            1,620.0',
    ]);
    expect(table?.rows).toHaveLength(3);
  });
  test('is a row of boxes where its words do not stand in the columns', () => {
    const [table] = tablesIn([
      'Description of goods                   Quantity     Unit price        Amount',
      'Storm lamps of brass                        120          35.00      4,200.00',
      'Lamp oil in cans                             60          12.50        750.00',
      'Goods        Carriage        VAT 0 %       Amount payable',
      '4,950.00     100.00          0.00          5,050.00',
    ]);
    expect(table?.rows).toHaveLength(2);
  });
});

test('rows go on below a sum at the foot of a page where the next has no heading of its own', () => {
  const [table] = tablesIn(
    [
      HEAD,
      'Storm lamps of brass                   120          35.00      4,200.00',
      'Lamp oil                                60          12.50        750.00',
      'Subtotal                                                       4,950.00',
    ],
    [
      'Wicks in boxes                         100           2.00        200.00',
      'Globes of glass                         10          15.00        150.00',
    ],
  );
  expect(table?.rows).toHaveLength(4);
  expect(table?.carried).toMatchObject([{ above: 2, cells: { amount: { text: '4,950.00' } } }]);
});

test('words of a firm that name columns are no heading', () => {
  const tables = tablesIn(['Lantern Container Line                SEA WAYBILL', 'Bill of Lading No. TNZC39510850']);
  expect(tables).toEqual([]);
});

test('a carrier beside the title of a bill heads no table', () => {
  expect(tablesIn(['Brightkeel Container Line          SEA WAYBILL', 'Quayside Paints', '12 Rope Walk'])).toEqual([]);
});

describe('what a thing weighs by itself', () => {
  test('is the tare beside the number of a container', () => {
    const [row] = rowsIn([
      'Container Nr.   Eigengewicht kg   Bruttogewicht kg   Beschreibung',
      'CSQU3054383     2.230             18.400,5           Sturmlampen',
    ]);
    expect(row).toMatchObject({ container: 'CSQU3054383', tareWeight: '2.230', grossWeight: '18.400,5' });
  });
  test('is the net weight of goods', () => {
    const [row] = rowsIn([
      'Pos   Beschreibung   Eigengewicht kg   Bruttogewicht kg',
      '1     Sturmlampen    2.230,0           2.400,5',
    ]);
    expect(row).toMatchObject({ netWeight: '2.230,0', grossWeight: '2.400,5' });
  });
});

test('the last row of a table over two pages is its sum where every figure adds up', () => {
  const head = 'Description of goods              Packages      Net weight kg    Gross weight kg';
  const [table] = tablesIn(
    [
      head,
      'Storm lamps of brass                   120            1,200.0            1,300.0',
      'Lamp oil in cans                        60              300.5              320.5',
    ],
    [
      head,
      'Wicks in boxes                          20              100.0              110.0',
      'Taken together                         200            1,600.5            1,730.5',
    ],
  );
  expect(table?.rows).toHaveLength(3);
  expect(table?.totals?.netWeight?.text).toBe('1,600.5');
});

describe('a row', () => {
  test('may have its text on one line and its figures on the next', () => {
    const rows = rowsIn([
      'Item   Description of goods',
      '                               Quantity     Unit price        Amount',
      '10     Storm lamps of brass, 30 cm, boxes of 12',
      '                                    120          35.00      4,200.00',
      '20     Lamp oil in cans of 5',
      '                                     60          12.50        750.00',
    ]);
    expect(rows.map(({ description, quantity }) => [description, quantity])).toEqual([
      ['Storm lamps of brass, 30 cm, boxes of 12', '120'],
      ['Lamp oil in cans of 5', '60'],
    ]);
  });
  test('is none below a price, where that says what it is for', () => {
    const rows = rowsIn([
      HEAD,
      'Storm lamps of brass                   120          35.00      4,200.00',
      '                                                   / 1 pc',
      'Lamp oil                                60          12.50        750.00',
      '                                                  per can',
    ]);
    expect(rows.map(({ amount }) => amount)).toEqual(['4,200.00', '750.00']);
  });
  test('is none where an order stands alone above its rows', () => {
    const rows = rowsIn([
      HEAD,
      '                              Your order: QL-4711',
      'Storm lamps of brass                   120          35.00      4,200.00',
      'Subtotal                                                       4,200.00',
      '                              Your order: QL-4712',
      'Lamp oil                                60          12.50        750.00',
      'Subtotal                                                         750.00',
    ]);
    expect(rows.map(({ description }) => description)).toEqual(['Storm lamps of brass', 'Lamp oil']);
  });
});

test('figures that stand in the middle of their text take the lines above and below them', () => {
  const rows = rowsIn([
    'Packages    Description                  Net weight    Gross weight',
    '',
    '            Storm lamps, brass',
    '20 CASES                                 2,169.00      2,300.00',
    '            with spare wicks',
    '',
    '            Lamp oil',
    '            in tins of one litre',
    '54 CASES                                 6,800.00      6,912.50',
    '            not for drinking',
  ]);
  expect(rows.map(({ description }) => description)).toEqual([
    'Storm lamps, brass with spare wicks',
    'Lamp oil in tins of one litre not for drinking',
  ]);
});

test('lines between the heading and the only row are that row’s', () => {
  const rows = rowsIn([
    'Packages    Description                  Net weight    Gross weight',
    '',
    '            Storm lamps, brass',
    '20 CASES                                 2,169.00      2,300.00',
    '            with spare wicks',
  ]);
  expect(rows).toMatchObject([{ packages: '20 CASES', description: 'Storm lamps, brass with spare wicks' }]);
});

test('packages, weight and the sum to pay side by side below the rows head no rows', () => {
  const tables = tablesIn([
    HEAD,
    'Storm lamps of brass                   120          35.00      4,200.00',
    'Lamp oil                                60          12.50        750.00',
    '',
    '',
    'Total packages     Gross weight KG     Due date          Invoice total',
    '12                 1,450.0             25/04/2026        USD 4,950.00',
  ]);
  expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
});

test('what stands below labels is no row, whatever figures it has', () => {
  const [table, ...others] = tablesIn([
    'Pos    Description of goods      Packages      Kind         Net weight KG       Gross weight KG',
    '1      Storm lamps of brass           120      CASES             4,200.00              4,410.00',
    '2      Lamp oil                        60      DRUMS               750.00                820.00',
    '       Total                          180                        4,950.00              5,230.00',
    '',
    'Container numbers                                       Seal numbers',
    'CSQU3054383     /    ABCU0000070                        7598756      /      7598757',
  ]);
  expect([table?.rows.length, others, table?.totals?.grossWeight?.text]).toEqual([2, [], '5,230.00']);
});

test('the end of a firm’s name goes on with its row, though it is written like the word for a ship', () => {
  const rows = rowsIn([
    'B/L No.      Shipper                     Container No.   Packages   Gross weight KG',
    'TWBL0001     Grenouvert Global Sourcing  CSQU3054383     320             19,200.00',
    '             N.V.                        TW445501',
    'TWBL0002     Usina Mar Ltda              ABCU0000070     75              15,000.00',
  ]);
  expect(rows.map(({ shipper }) => shipper)).toEqual(['Grenouvert Global Sourcing N.V.', 'Usina Mar Ltda']);
});
