import { describe, expect, it } from 'vitest';
import { h1EntryRouting as h1 } from '../../../shared/checks/routing/h1-entry-routing.ts';
import { consignment, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const paper = (header: Record<string, string>, routing?: string[], evidence = {}) =>
  transportPaper([consignment({ billOfLading: 'BL1', ...(routing && { routing }) })], {
    header: { portOfLoading: 'CNSHA', portOfDischarge: 'NLRTM', ...header },
    evidence,
  });

describe('H1: routing against loading and unloading', () => {
  it('fires where the listed countries begin or end elsewhere', () => {
    const [one] = foundBy(h1, { papers: [paper({}, ['VN', 'SG', 'NL'])] });
    expect(one?.message).toContain('first country of routing VN, but port of loading CNSHA on the manifest');
    expect(gist(foundBy(h1, { papers: [paper({}, ['CN', 'SG', 'BE'])] }))).toEqual(['BL1: default, likely']);
  });

  it('fires where goods are received or delivered beyond all land', () => {
    expect(foundBy(h1, { papers: [paper({ placeOfReceipt: 'BRSSZ' })] })[0]?.message).toContain(
      'place of receipt BRSSZ',
    );
    expect(foundBy(h1, { papers: [paper({ placeOfDelivery: 'USNYC' })] })).toHaveLength(1);
  });

  it('is silent where they go together, over land too', () => {
    expect(foundBy(h1, { papers: [paper({}, ['CN', 'SG', 'NL'])] })).toEqual([]);
    expect(foundBy(h1, { papers: [paper({ placeOfDelivery: 'Vienna, Austria' }, ['CN', 'AT'])] })).toEqual([]);
    const inland = { placeOfReceipt: 'Hanoi, Vietnam', placeOfDelivery: 'Vienna, Austria' };
    expect(foundBy(h1, { papers: [paper(inland, ['CN', 'SG', 'NL'])] })).toEqual([]);
    expect(foundBy(h1, { papers: [paper(inland, ['VN', 'AT'])] })).toEqual([]);
    expect(foundBy(h1, { papers: [paper(inland, ['TH', 'AT'])] })).toHaveLength(1);
    expect(foundBy(h1, { papers: [paper({ placeOfReceipt: 'Chongqing, China', placeOfDelivery: 'PLGDN' })] })).toEqual(
      [],
    );
  });

  it('asks to verify what was read with doubt', () => {
    const evidence = { placeOfDelivery: seen('USNYC', 0.5, 'ocr') };
    expect(gist(foundBy(h1, { papers: [paper({ placeOfDelivery: 'USNYC' }, undefined, evidence)] }))).toEqual([
      'BL1: default, verify',
    ]);
  });

  it('says so where there is nothing to compare, and where a place is not known', () => {
    expect(reasonNotExamined(h1, { papers: [paper({})] })).not.toBeNull();
    expect(foundBy(h1, { papers: [paper({ placeOfReceipt: 'Springvale' })] })).toEqual([]);
  });
});
