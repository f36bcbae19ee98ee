import { describe, expect, it } from 'vitest';
import { l2Concentration } from '../../../shared/checks/controlled-goods/l2-concentration.ts';
import { seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { shipped } from './listed-goods.ts';

const examine = (description: string, port = {}) =>
  gist(foundBy(l2Concentration, { papers: [shipped(description)], port }));

describe('L2: concentration at or above the limit', () => {
  it('fires above the limit, with both', () => {
    const [one] = foundBy(l2Concentration, { papers: [shipped('Hydrogen peroxide 35 %')] });
    expect(one).toMatchObject({ subject: 'hydrogen peroxide', severity: 'high', certainty: 'likely' });
    expect(one?.message).toContain('Hydrogen peroxide at 35 %, but Regulation (EU) 2019/1148, Annex I');
    expect(one?.evidence.map(({ text }) => text)).toEqual([
      'Hydrogen peroxide 35 %',
      'restricted above 12 % by weight',
    ]);
  });

  it('is silent below, and asks to verify at the limit itself or by volume', () => {
    expect(examine('hydrogen peroxide 11.9 %')).toEqual([]);
    expect(examine('hydrogen peroxide 12 %')).toEqual(['hydrogen peroxide: medium, verify']);
    expect(examine('hydrogen peroxide 12.1 %')).toEqual(['hydrogen peroxide: high, likely']);
    expect(examine('nitromethane 25 % vol')).toEqual(['nitromethane: high, verify']);
  });

  it('takes ammonium nitrate by its nitrogen', () => {
    expect(examine('ammonium nitrate 34.5 % N')).toEqual(['ammonium nitrate: high, likely']);
    expect(examine('ammonium nitrate 40 %')).toEqual([]);
    expect(examine('ammonium nitrate 34.5 %')).toEqual(['ammonium nitrate: medium, verify']);
    expect(examine('ammonium nitrate 15 %')).toEqual([]);
    expect(examine('ammonium nitrate 99 %')).toEqual(['ammonium nitrate: high, likely']);
  });

  it("goes by the limits of the port's country", () => {
    expect(examine('hydrogen peroxide 20 %', { locode: 'USNYC' })).toEqual([]);
    expect(examine('hydrogen peroxide 50 %', { locode: 'USNYC' })).toHaveLength(1);
    expect(examine('hydrogen peroxide 20 %', { locode: 'GBFXT' })).toHaveLength(1);
  });

  it('asks to verify a figure that was read with doubt', () => {
    const paper = shipped('Nitric acid 65 %');
    paper.reading.evidence = { 'consignments[0].goods[0].description': seen('Nitric acid 65 %', 0.5, 'ocr') };
    expect(gist(foundBy(l2Concentration, { papers: [paper] }))).toEqual(['nitric acid: high, verify']);
  });

  it('says so where no concentration, or no limit, is known', () => {
    expect(reasonNotExamined(l2Concentration, { papers: [shipped('Hydrogen peroxide')] })).not.toBeNull();
    expect(reasonNotExamined(l2Concentration, { papers: [shipped('Acetone 99 %')] })).not.toBeNull();
  });
});
