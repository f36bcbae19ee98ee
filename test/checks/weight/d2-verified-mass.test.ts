import { describe, expect, it } from 'vitest';
import { d2VerifiedMass } from '../../../shared/checks/weight/d2-verified-mass.ts';
import { seen } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { BOX, manifestOf, reportOf } from './weighed-containers.ts';

const examine = (grossKg: number, vgmKg: number, tareKg: number | null = 2200) =>
  gist(foundBy(d2VerifiedMass, { papers: [manifestOf({ grossKg, tareKg }), reportOf({ vgmKg })] }));

describe('D2: verified gross mass against cargo and container', () => {
  it('fires beyond the band, with all three masses', () => {
    const papers = [manifestOf({ grossKg: 11_140, tareKg: 2200 }), reportOf({ vgmKg: 18_000 })];
    const [one] = foundBy(d2VerifiedMass, { papers });
    expect(one).toMatchObject({ subject: BOX, severity: 'high', certainty: 'likely' });
    expect(one?.message).toContain(
      '11,140 kg of cargo on the manifest and 2,200 kg of container make 13,340 kg, but its verified gross mass on the report on containers is 18,000 kg',
    );
    expect(one?.evidence.map(({ path }) => path)).toEqual([
      'consignments[0].containers[0].grossKg',
      'consignments[0].containers[0].tareKg',
      'containers[0].vgmKg',
    ]);
  });

  it('is silent up to 500 kg, or five in a hundred, and no further', () => {
    expect(examine(5_000, 7_700)).toEqual([]);
    expect(examine(5_000, 7_701)).toHaveLength(1);
    expect(examine(18_000, 21_262)).toEqual([]);
    expect(examine(18_000, 21_300)).toHaveLength(1);
  });

  it('allows for what makers differ by where the tare is not stated', () => {
    expect(examine(5_000, 8_040, null)).toEqual([]);
    expect(examine(5_000, 9_100, null)).toHaveLength(1);
  });

  it('knows the tare of a high cube by the code of the trade', () => {
    const told = (vgmKg: number) =>
      foundBy(d2VerifiedMass, { papers: [manifestOf({ grossKg: 8_000, sizeType: '40HC' }), reportOf({ vgmKg })] });
    expect(told(11_100)).toEqual([]);
    expect(told(13_500)).toHaveLength(1);
  });

  it('asks to verify where the container explains the difference, or a misread digit, or another part of the load', () => {
    expect(examine(15_000, 15_000)).toEqual([`${BOX}: medium, verify`]);
    const misread = { grossKg: 18_000, tareKg: 2200 };
    const paper = manifestOf(misread);
    paper.reading.evidence = { 'consignments[0].containers[0].grossKg': seen('18 000', 0.5, 'ocr') };
    expect(gist(foundBy(d2VerifiedMass, { papers: [paper, reportOf({ vgmKg: 15_200 })] }))).toEqual([
      `${BOX}: medium, verify`,
    ]);
    const house = manifestOf({ grossKg: 4_000, tareKg: 2200 }, { masterBill: 'MB1' });
    expect(gist(foundBy(d2VerifiedMass, { papers: [house, reportOf({ vgmKg: 17_000 })] }))).toEqual([
      `${BOX}: medium, verify`,
    ]);
  });

  it('says so where a mass or the size-type is missing', () => {
    expect(reasonNotExamined(d2VerifiedMass, { papers: [manifestOf({ grossKg: 9_000 })] })).not.toBeNull();
    const without = [manifestOf({ grossKg: 9_000, sizeType: null }), reportOf({ vgmKg: 20_000 })];
    expect(reasonNotExamined(d2VerifiedMass, { papers: without })).not.toBeNull();
  });
});
