import { describe, expect, test } from 'vitest';
import type { SourcePage } from '../../../shared/documents/layout/lines.ts';
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
