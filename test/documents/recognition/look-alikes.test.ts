import { describe, expect, test } from 'vitest';
import { withLitres, withoutLookAlikes } from '../../../shared/documents/recognition/look-alikes.ts';

describe('look-alikes in recognised words', () => {
  test.each([
    ['12.465，', '12.465,'],
    ['（GENOVA）', '(GENOVA)'],
    ['Co。', 'Co.'],
    ['l,821', '1,821'],
    ['1.O20,50', '1.020,50'],
    ['Ml0', 'M10'],
    ['0live', 'Olive'],
    ['C0mpany', 'Company'],
    ['S.r.1.', 'S.r.l.'],
    ['S.r.1.,', 'S.r.l.,'],
    ['Straße', 'Straße'],
    ['StraBe', 'Straße'],
    ['FuB', 'Fuß'],
    ['Vesse1s', 'Vessels'],
  ])('%s is %s', (read, printed) => expect(withoutLookAlikes(read)).toBe(printed));

  test.each([
    'MSCU1234567',
    'AB0CD12',
    'l0l',
    'O1',
    '0.75l',
    'Il',
    'IO',
    'K1',
    'McBride',
    'DeBeers',
    'LaBelle',
    '100g',
    '10kg',
    '20x40mm',
    'H2O',
    '中国，',
    '一月',
    'PP1I',
    '1.5L',
    '40IMM',
  ])('%s stays', (text) => expect(withoutLookAlikes(text)).toBe(text));
});

describe('litres', () => {
  const litresOf = (text: string) =>
    withLitres(text.split(' ').map((word) => ({ text: word, box: [0, 0, 1, 1], confidence: 1 })))
      .map((word) => word.text)
      .join(' ');

  test('are told from ones by the preposition and the number before them', () => {
    expect(litresOf('bottles of 0.75 1')).toBe('bottles of 0.75 l');
    expect(litresOf('Flaschen zu 0,75 1, rot')).toBe('Flaschen zu 0,75 l, rot');
    expect(litresOf('kettles, 1.2 1')).toBe('kettles, 1.2 l');
    expect(litresOf('kettles, 12 1')).toBe('kettles, 12 1');
    expect(litresOf('13.65 1')).toBe('13.65 1');
    expect(litresOf('Pier 4 1')).toBe('Pier 4 1');
    expect(litresOf('of 1')).toBe('of 1');
  });
});
