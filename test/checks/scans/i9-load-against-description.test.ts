import { describe, expect, it } from 'vitest';
import { i9LoadAgainstDescription } from '../../../shared/checks/scans/i9-load-against-description.ts';
import type { PictureMeasures } from '../../../shared/scans/picture-measures.ts';
import { consignment, container, goods, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (description: string, more = {}, sizeType: string | null = '22G1') =>
  transportPaper([
    consignment({ containers: [container({ number: NUMBER, sizeType })], goods: [goods({ description, ...more })] }),
  ]);
const load = (homogeneity: number, odd: number | null = null) => ({
  ...{ homogeneity, solidity: 0.9, typical: 2, along: 0.5, up: 0.4, odd },
});
const found = (description: string, measures: Partial<PictureMeasures>, more = {}, sizeType?: string) =>
  foundBy(i9LoadAgainstDescription, {
    papers: [manifest(description, more, sizeType)],
    scans: [scan({ containers: [{ number: NUMBER, confidence: 1 }] }, [scanImage(measures)])],
  });
const PACKAGES = { columns: 12, rows: 6, strength: 0.7 };

describe('I9: the load against its description', () => {
  it('asks about packages that look poured, and says how weak that is', () => {
    const told = found('ceramic mugs in cartons', { load: load(0.99) });
    expect(gist(told)).toEqual([`${NUMBER}: default, verify`]);
    expect(told[0]?.message).toContain('weak evidence');
    expect(found('ceramic mugs in cartons', { load: load(0.99), packages: PACKAGES })).toEqual([]);
  });

  it('is silent where a load is too dense to see packages in it', () => {
    const dense = { ...load(0.99), typical: 5.6 };
    expect(found('ceramic mugs in cartons', { load: dense })).toEqual([]);
    expect(found('ceramic mugs in cartons', { load: { ...dense, typical: 5.5 } })).toHaveLength(1);
  });

  it('asks about packages of one kind that stand apart like machines', () => {
    expect(found('tea in cartons', { load: { ...load(0.9), solidity: 0.41 } })).toHaveLength(1);
    expect(found('tea in cartons', { load: { ...load(0.9), solidity: 0.42 } })).toEqual([]);
    expect(found('machine tools in cases', { load: { ...load(0.9), solidity: 0.3 } })).toEqual([]);
  });

  it('asks about grain that looks packed, and about packages of one kind that are nothing alike', () => {
    expect(found('wheat in bulk', { load: load(0.9), packages: PACKAGES })).toHaveLength(1);
    expect(found('wheat in bulk', { load: load(0.9) })).toEqual([]);
    expect(found('tea in cartons', { load: load(0.44) })).toHaveLength(1);
    expect(found('tea in cartons', { load: load(0.46) })).toEqual([]);
  });

  it('expects nothing of goods that are mixed by nature', () => {
    expect(found('used household goods in cartons', { load: load(0.1, 5) })).toEqual([]);
  });

  it('asks where more packages show than are declared, unless pallets were counted', () => {
    const measures = { load: load(0.8), packages: PACKAGES };
    expect(found('tea', measures, { packages: 60, packageType: 'CTN' })).toHaveLength(1);
    expect(found('tea', measures, { packages: 63, packageType: 'CTN' })).toEqual([]);
    expect(found('tea', measures, { packages: 10, packageType: 'PALLETS' })).toEqual([]);
  });

  it('asks about a part as dense as nothing else in goods of one kind', () => {
    expect(found('tea in cartons', { load: load(0.8, 2.4) })[0]?.message).toContain('2.4 times as dense');
  });

  it('asks about mass in floor and roof, whatever is described', () => {
    const told = found('', { hidden: [{ place: 'floor', beyond: 0.9, attenuationPx: 100 }] });
    expect(gist(told)).toEqual([`${NUMBER} floor: default, verify`]);
    expect(found('', { hidden: [{ place: 'floor', beyond: 0.4, attenuationPx: 100 }] })).toEqual([]);
  });

  it('asks about a false wall, not about the machinery of a refrigerated container', () => {
    const endWalls = [{ side: 'left' as const, attenuationPx: 1000, evenness: 0.9 }];
    expect(gist(found('', { endWalls }))).toEqual([`${NUMBER} left end: default, verify`]);
    expect(found('', { endWalls }, {}, '45R1')).toEqual([]);
    expect(found('', { endWalls: endWalls.map((wall) => ({ ...wall, evenness: 0.8 })) })).toEqual([]);
  });

  it('says so where no image shows a container', () => {
    expect(reasonNotExamined(i9LoadAgainstDescription, { papers: [manifest('tea')] })).toContain('no scan image');
  });
});
