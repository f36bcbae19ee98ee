import { describe, expect, test } from 'vitest';
import type { SourcePage } from '../../../shared/documents/layout/lines.ts';
import { namesFirm } from '../../../shared/documents/papers/address-blocks.ts';
import { isTitle } from '../../../shared/documents/papers/title-of.ts';
import { pageOf, readOne } from '../page-of.ts';

const GOODS = [
  '',
  'Description        Quantity   Unit price   Amount',
  'Storm lamps        10         20.00        200.00',
  '',
];

function partiesOf(page: SourcePage) {
  const { kind, fields } = readOne([page]);
  if (kind !== 'invoice') throw new Error(`the page was taken for ${kind}`);
  return { seller: fields.seller, buyer: fields.buyer };
}

describe('parties without labels', () => {
  test('are told apart where the small line of the sender stands close above the recipient', () => {
    const { seller, buyer } = partiesOf(
      pageOf([
        '                                             INVOICE  2024/17',
        'Harbour Lamps Ltd - Quay Road 12 - 20457 Hamburg - Germany',
        'Brackwater Stores BV',
        'Kade 7',
        '3011 AB Rotterdam',
        'Netherlands',
        ...GOODS,
      ]),
    );
    expect(seller).toEqual({
      name: 'Harbour Lamps Ltd',
      address: 'Quay Road 12, 20457 Hamburg, Germany',
      country: 'DE',
    });
    expect(buyer).toEqual({
      name: 'Brackwater Stores BV',
      address: 'Kade 7, 3011 AB Rotterdam, Netherlands',
      country: 'NL',
    });
  });
});

test('a label at the right is not its own value, wherever its box lies between two rounded places', () => {
  const page = pageOf([
    'COMMERCIAL INVOICE',
    '',
    'Sold by:                      Importer:',
    'Harbour Lamps Ltd             Brackwater Stores BV',
    'Quay Road 12                  Kade 7',
    '20457 Hamburg                 3011 AB Rotterdam',
    'Germany                       Netherlands',
    ...GOODS,
  ]);
  for (const shift of [0, 0.000003, 0.000006, 0.000009]) {
    const words = page.words.map((word): typeof word => ({
      ...word,
      box: [word.box[0] + shift, word.box[1], word.box[2], word.box[3]],
    }));
    expect(partiesOf({ ...page, words }).buyer?.name).toBe('Brackwater Stores BV');
  }
});

test('a town in the United States is no country by its name', () => {
  const { buyer } = partiesOf(
    pageOf(['INVOICE 118842', '', 'Bill to:', 'Tern Builders LLC', '88 Cooperage St', 'Norfolk, VA 23510', ...GOODS]),
  );
  expect(buyer?.country).toBe('US');
});

describe('what a paper is called', () => {
  test.each([
    ['COMMERCIAL INVOICE', 'Seller:', 'Buyer:'],
    ['HANDELSRECHNUNG', 'Verkäufer:', 'Käufer:'],
    ['商业发票', '卖方:', '买方:'],
    ['ORDER CONFIRMATION', 'Seller:', 'Buyer:'],
  ])('is no name of a party: %s', (title, sellerLabel, buyerLabel) => {
    const { seller, buyer } = partiesOf(
      pageOf([
        `                   ${title}`,
        '',
        '                   INVOICE No. 2026-17',
        `${sellerLabel.padEnd(30)}${buyerLabel}`,
        'Harbour Lamps                 Brackwater Stores',
        ...GOODS,
      ]),
    );
    expect([seller?.name, buyer?.name]).toEqual(['Harbour Lamps', 'Brackwater Stores']);
  });

  test.each([
    ['商业发票', true],
    ['商业发票 COMMERCIAL INVOICE', true],
    ['Order confirmation', true],
    ['Conferma d’ordine', true],
    ['Packliste', true],
    ['宁波海湾灯具有限公司', false],
    ['Harbour Lamps', false],
    ['Manifest Foods', false],
    ['', false],
  ])('is told from a name: %s', (text, title) => {
    expect(isTitle(text)).toBe(title);
  });
});

test.each([
  ['宁波海湾灯具有限公司', true],
  ['港湾照明株式会社', true],
  ['Harbour Lamps S.A.', true],
  ['Harbour Lamps', false],
  ['Gross weight (KG)', false],
])('a firm shows by its form, also where letters stand before it: %s', (text, firm) => {
  expect(namesFirm(text)).toBe(firm);
});

test('one end of a way is no seller, though a sender is called alike', () => {
  const from = (label: string) =>
    partiesOf(
      pageOf([
        'Harbour Lamps Ltd',
        'Quay Road 12',
        '20457 Hamburg, Germany',
        '',
        'COMMERCIAL INVOICE',
        '',
        `${label.padEnd(30)}Shipped to: Hamburg`,
        ...GOODS,
      ]),
    ).seller?.name;
  expect(from('From: Felixstowe')).toBe('Harbour Lamps Ltd');
  expect(from('Seller: Brackwater Stores')).toBe('Brackwater Stores');
});
