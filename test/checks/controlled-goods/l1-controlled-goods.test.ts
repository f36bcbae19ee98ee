import { describe, expect, it } from 'vitest';
import { l1ControlledGoods } from '../../../shared/checks/controlled-goods/l1-controlled-goods.ts';
import { consignment, goods, invoice, invoiceLine, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = (description: string | null, hsCode: string | null = null, evidence = {}) =>
  transportPaper([consignment({ goods: [goods({ description, hsCode })] })], { evidence });
const examine = (description: string | null, hsCode: string | null = null, port = {}) =>
  gist(foundBy(l1ControlledGoods, { papers: [manifest(description, hsCode)], port }));

describe('L1: goods on a control list', () => {
  it('fires for a name and shows the listing with its edition', () => {
    const [one] = foundBy(l1ControlledGoods, { papers: [manifest('HYDROGEN PEROXIDE 35% IN IBC')] });
    expect(one).toMatchObject({ subject: 'hydrogen peroxide', severity: 'high', certainty: 'likely' });
    expect(one?.message).toContain('the papers name it (“hydrogen peroxide”) at 35 %');
    expect(one?.evidence.map(({ label }) => label)).toEqual([
      'Description on the papers'.replace('on the papers', 'of the goods, manifest.pdf'),
      expect.stringContaining('2019/1148, Annex I'),
      expect.stringContaining('Global Shield'),
    ]);
  });

  it.each([
    ['Salpetersäure, technisch', 'nitric acid'],
    ['Peroxyde d’hydrogène', 'hydrogen peroxide'],
    ['solvent CAS 67-64-1', 'acetone'],
    ['KNO3 crystals', 'potassium nitrate'],
  ])('recognises “%s”', (description, substance) => {
    expect(examine(description)).toEqual([`${substance}: high, likely`]);
  });

  it('does not take calcium ammonium nitrate for ammonium nitrate', () => {
    expect(examine('calcium ammonium nitrate fertiliser')).toEqual(['calcium ammonium nitrate: high, likely']);
  });

  it('is silent for other goods, parts of words, and what is declared not to be there', () => {
    expect(examine('cotton T-shirts')).toEqual([]);
    expect(examine('acetonitrile')).toEqual([]);
    expect(examine('nail polish remover, acetone-free')).toEqual([]);
    expect(examine('ceramic tiles', '690721')).toEqual([]);
  });

  it('takes a concentration within the limit lightly, and one above it not', () => {
    expect(examine('hydrogen peroxide 12 %')).toEqual(['hydrogen peroxide: low, likely']);
    expect(examine('hydrogen peroxide 12.5 %')).toEqual(['hydrogen peroxide: high, likely']);
  });

  it('goes by the strongest of several lines, in whatever order', () => {
    const lines = (...descriptions: string[]) =>
      gist(
        foundBy(l1ControlledGoods, {
          papers: [transportPaper([consignment({ goods: descriptions.map((description) => goods({ description })) })])],
        }),
      );
    const [weak, strong] = ['hydrogen peroxide 8 %', 'hydrogen peroxide 35 %'];
    for (const other of [strong, 'hydrogen peroxide'])
      expect([lines(weak, other), lines(other, weak)]).toEqual(Array(2).fill(['hydrogen peroxide: high, likely']));
    const terser = invoice({ lines: [invoiceLine({ description: 'hydrogen peroxide' })] });
    expect(gist(foundBy(l1ControlledGoods, { papers: [terser, manifest(weak)] }))).toEqual([
      'hydrogen peroxide: low, likely',
    ]);
  });

  it('asks to verify what only the HS code says, the more so where other goods share it', () => {
    expect(examine('cleaning agent', '2914.11.00')).toEqual(['acetone: medium, verify']);
    expect(examine('cleaning agent', '283429')).toEqual([
      'calcium nitrate: low, verify',
      'magnesium nitrate hexahydrate: low, verify',
    ]);
  });

  it('asks to verify a name that is there only if characters were misread', () => {
    expect(examine('HYDR0GEN PER0XlDE')).toEqual(['hydrogen peroxide: medium, verify']);
    const evidence = { 'consignments[0].goods[0].description': seen('acetone', 0.4, 'ocr') };
    expect(gist(foundBy(l1ControlledGoods, { papers: [manifest('acetone', null, evidence)] }))).toEqual([
      'acetone: high, verify',
    ]);
  });

  it('applies a list only where its jurisdiction reaches', () => {
    expect(examine('hexamine tablets')).toEqual(['hexamine: high, likely']);
    expect(examine('hexamine tablets', null, { locode: 'SGSIN' })).toEqual([]);
  });

  it('gathers all papers that name a substance into one finding', () => {
    const sold = invoice({ lines: [invoiceLine({ description: 'Acetone 99 %', hsCode: '29141100' })] });
    const found = foundBy(l1ControlledGoods, { papers: [manifest('solvents', '291411'), sold] });
    expect(gist(found)).toEqual(['acetone: high, likely']);
    expect(found[0]?.evidence.filter(({ source }) => source === 'paper')).toHaveLength(2);
  });

  it('says so where no paper describes goods', () => {
    expect(reasonNotExamined(l1ControlledGoods, { papers: [manifest(null)] })).not.toBeNull();
  });
});

describe('L1 beyond explosives precursors', () => {
  it.each([
    ['Thionyl chloride in drums', 'thionyl chloride: high, likely'],
    ['Thiodiglycol, CAS 111-48-8', 'thiodiglycol: high, likely'],
    ['Maraging steel bars C350', 'maraging steel: medium, likely'],
    ['Carbon fibre prepreg', 'carbon fibre prepreg: medium, likely'],
  ])('finds “%s” on a list of the Union', (description, expected) => {
    expect(examine(description)).toEqual([expected]);
  });

  it('is silent for what only has such goods in it', () => {
    expect(examine('Bicycle frames of carbon fibre')).toEqual([]);
    expect(examine('Centrifugal pumps')).toEqual([]);
  });

  it("goes by Great Britain's list in its ports, and by the Convention everywhere", () => {
    const rules = (description: string, locode: string) =>
      foundBy(l1ControlledGoods, { papers: [manifest(description)], port: { locode } }).flatMap(({ evidence }) =>
        evidence.filter(({ source }) => source === 'register').map(({ label }) => label.slice(0, 24)),
      );
    expect(rules('hexamine', 'GBFXT')).toEqual(['Poisons Act 1972, Schedu']);
    expect(rules('phosgene', 'SGSIN')).toEqual(['Chemical Weapons Convent']);
  });

  it('says of each list that nobody held against its source that this is so', () => {
    const [one] = foundBy(l1ControlledGoods, { papers: [manifest('phosgene')] });
    expect(one?.evidence.find(({ label }) => label.startsWith('Chemical'))?.label).toContain('not confirmed');
  });
});
