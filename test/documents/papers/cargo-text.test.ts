import { describe, expect, test } from 'vitest';
import { cargoTextOf } from '../../../shared/documents/papers/cargo-text.ts';

function read(...lines: string[]) {
  const evidence = { page: 1, box: null, confidence: 1, reader: 'text-layer' as const };
  const cargo = cargoTextOf({ text: lines.join(' '), lines, evidence: { ...evidence, text: lines.join(' ') } });
  return [cargo.packages?.value ?? null, cargo.packageType?.value ?? null, cargo.goods?.text ?? null];
}

describe('the goods in what a bill says of its cargo', () => {
  test.each([
    ["SHIPPER'S LOAD, STOW AND COUNT. SAID TO CONTAIN: 320 BAGS OF COFFEE"],
    ["1 X 40'HC CONTAINER S.T.C. 320 BAGS COFFEE"],
    ["1x20'GP STC: 320 BAGS OF COFFEE"],
    ['1 x 20 ft container said to contain 320 bags of coffee'],
    ["1 X 40' HC CONTAINER CSQU3054383 SEAL TW445501 SAID TO CONTAIN 320 BAGS COFFEE"],
    ['CONTAINER NO. CSQU3054383 / SEAL NO. TW445501 / 320 BAGS COFFEE'],
    ["1 X 40'HC + 1 X 20'DV NAAR OPGAVE INHOUDENDE: 320 BAGS COFFEE"],
    ['CARGADO Y CONTADO POR EL CARGADOR. DICE CONTENER 320 BAGS COFFEE'],
  ])('are found in %s', (text) => {
    const [packages, kind, goods] = read(text);
    expect([packages, String(kind).toLowerCase(), String(goods).toLowerCase()]).toEqual([320, 'bags', 'coffee']);
  });

  test('are found among lines of containers, seals and clauses', () => {
    expect(
      read(
        "1 x 40'HC CONTAINER CSQU3054383",
        'Carrier seal TW445501 / TW445502',
        'SAID TO',
        'CONTAIN',
        '1,320 WOODEN CASES',
        'Lamps, hand-blown,',
        'with brass feet',
        'FREIGHT PREPAID',
      ),
    ).toEqual([1320, 'WOODEN CASES', 'Lamps, hand-blown, with brass feet']);
  });

  test('stand before the containers that they are loaded in', () => {
    expect(read('320 BAGS Coffee, not roasted', 'CSQU3054383 / TW445501 / 320 BAGS / 19200 KGS')).toEqual([
      320,
      'BAGS',
      'Coffee, not roasted',
    ]);
  });

  test.each([
    ['12 cajas de madera', 'cajas de madera'],
    ['12 casse in legno', 'casse in legno'],
    ['12 HOLZKISTEN', 'HOLZKISTEN'],
    ['12 steel drums', 'steel drums'],
  ])('%s says the kind of package in several words', (text, kind) => {
    expect(read(text, 'Olives')).toEqual([12, kind, 'Olives']);
  });

  test.each([
    'Batteries contained in equipment',
    'Sluice boards 2 x 40 mm',
    'Containers of glass, 40 cl',
    'Load cells, sealed',
  ])('%s are left as they are', (text) => {
    expect(read(text)).toEqual([null, null, text]);
  });
});
