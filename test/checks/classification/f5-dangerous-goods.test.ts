import { describe, expect, it } from 'vitest';
import { f5DangerousGoods } from '../../../shared/checks/classification/f5-dangerous-goods.ts';
import { seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined, unseenBy } from '../examine.ts';
import { declarationOf, manifestLine } from './coded-goods.ts';

const examine = (given: Parameters<typeof manifestLine>[0]) =>
  gist(foundBy(f5DangerousGoods, { papers: [manifestLine(given)] }));

describe('F5: dangerous goods', () => {
  it('fires for a UN number beside other goods', () => {
    const papers = [manifestLine({ description: 'Paint based on polyesters', hsCode: '320810', unNumber: '3480' })];
    const [one] = foundBy(f5DangerousGoods, { papers });
    expect(one).toMatchObject({ subject: 'UN 3480', certainty: 'likely' });
    expect(one?.message).toContain(
      'UN 3480 on the manifest is lithium ion batteries, but beside it stand “Paint based on polyesters”',
    );
  });

  it('is silent where name, words or code fit, and for numbers of no substance or not in the table', () => {
    expect(examine({ description: 'Polyester paints', unNumber: 'UN1263', hazardClass: '3' })).toEqual([]);
    expect(examine({ description: 'Glitterlak Extra', hsCode: '320890', unNumber: '1263' })).toEqual([]);
    expect(examine({ description: 'Glitterlak Extra', unNumber: '1993' })).toEqual([]);
    expect(examine({ description: 'Glitterlak Extra', unNumber: '3499' })).toEqual([]);
  });

  it('holds the class against the number, divisions left out or not', () => {
    expect(examine({ description: 'Paint', unNumber: '1263', hazardClass: '8' })).toEqual([
      'UN 1263 class: medium, likely',
    ]);
    expect(examine({ description: 'Butane', unNumber: '1011', hazardClass: '2' })).toEqual([]);
    expect(foundBy(f5DangerousGoods, { papers: [declarationOf('1090', 'ACETONE', '3')] })).toEqual([]);
  });

  it('asks to verify a number that may be misread', () => {
    const read = { 'consignments[0].goods[0].unNumber': seen('1280', 0.4, 'ocr') };
    const misread = [manifestLine({ description: 'Methanol', unNumber: '1280' }, read)];
    expect(gist(foundBy(f5DangerousGoods, { papers: misread }))).toEqual(['UN 1280: default, verify']);
  });

  it('fires for goods that are dangerous by their words where no paper has a number', () => {
    expect(examine({ description: 'Lithium ion batteries', hsCode: '850760' })).toEqual([
      'Lithium ion batteries: default, likely',
    ]);
    expect(examine({ description: 'Hydrogen peroxide 35 %' })).toHaveLength(1);
    const declared = [manifestLine({ description: 'Acetone in drums' }), declarationOf('1090', 'ACETONE', '3')];
    expect(foundBy(f5DangerousGoods, { papers: declared })).toEqual([]);
  });

  it.each([
    'Chargers for lithium ion batteries',
    'Laptop with lithium-ion battery',
    'Nail varnish remover, acetone-free',
    'Empty perfume bottles of glass',
    'Kerosene lamps',
    'Hydrogen peroxide 6 %',
    'Water-based wall paint',
    'Methanol detectors',
  ])('is silent for “%s”', (description) => {
    expect(examine({ description })).toEqual([]);
  });

  it('says what it did not look at where a number may be that of any goods', () => {
    const papers = [manifestLine({ description: 'Petrol' }), manifestLine({ description: 'Goods', unNumber: '9999' })];
    expect(foundBy(f5DangerousGoods, { papers })).toEqual([]);
    expect(unseenBy(f5DangerousGoods, { papers })).toContain('UN 9999');
  });

  it('says so where nothing describes goods', () => {
    expect(reasonNotExamined(f5DangerousGoods, { papers: [manifestLine({})] })).not.toBeNull();
  });
});
