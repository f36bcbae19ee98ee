import { describe, expect, it } from 'vitest';
import { e1Seals } from '../../../shared/checks/seals/e1-seals.ts';
import {
  consignment,
  container,
  equipmentReport,
  reported,
  scan,
  seen,
  transportPaper,
} from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const paper = (kind: 'manifest' | 'bill-of-lading', seals: string[], evidence = {}) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, seals })] })], { kind, evidence });
const both = (ours: string[], theirs: string[], evidence = {}) => ({
  papers: [paper('manifest', ours, evidence), paper('bill-of-lading', theirs)],
});

describe('E1: seals of a container', () => {
  it('fires when manifest and bill name different seals', () => {
    const [one] = foundBy(e1Seals, both(['EU772104'], ['HL990317']));
    expect(one?.message).toBe(
      `Container ${NUMBER}: seal EU772104 on the manifest, but HL990317 on the bill of lading.`,
    );
    expect(one).toMatchObject({ certainty: 'likely' });
    expect(one?.evidence).toHaveLength(2);
  });

  it('fires when the operator at the scanner noted another seal', () => {
    const noted = scan({
      containers: [{ number: NUMBER, confidence: 0.99 }],
      marks: [{ image: 'a.png', box: [0, 0, 1, 1], label: 'seal', note: 'ZZ000001' }],
    });
    expect(gist(foundBy(e1Seals, { papers: [paper('manifest', ['EU772104'])], scans: [noted] }))).toEqual([
      `${NUMBER}: default, likely`,
    ]);
  });

  it('is silent about order, separators and repeated seals', () => {
    expect(foundBy(e1Seals, both(['EU 772-104', 'HL990317'], ['HL990317', 'EU772104', 'EU772104']))).toEqual([]);
  });

  it('is silent where one names a seal more, and not where each names another beside it', () => {
    expect(foundBy(e1Seals, both(['EU772104'], ['EU772104', 'HL990317']))).toEqual([]);
    expect(foundBy(e1Seals, both(['EU772104', 'SH551203'], ['EU772104', 'HL990317']))).toHaveLength(1);
  });

  it('fires against a report on the container, and not where a scan notes that it was sealed anew', () => {
    const report = equipmentReport({
      containers: [reported({ number: NUMBER, event: 'gate-out', seals: ['HL990317'] })],
    });
    expect(foundBy(e1Seals, { papers: [paper('manifest', ['EU772104']), report] })[0]?.message).toContain(
      'but HL990317 on the report of its way out at the gate',
    );
    const resealed = scan({
      containers: [{ number: NUMBER, confidence: 0.99 }],
      marks: [{ image: 'a.png', box: [0, 0, 1, 1], label: 'inspected', note: 'resealed HL990317' }],
    });
    expect(foundBy(e1Seals, { papers: [paper('manifest', ['EU772104']), report], scans: [resealed] })).toEqual([]);
  });

  it('asks to verify a look-alike and a dropped prefix', () => {
    expect(gist(foundBy(e1Seals, both(['EU7721O4'], ['EU772104'])))).toEqual([`${NUMBER}: medium, verify`]);
    expect(gist(foundBy(e1Seals, both(['772104'], ['EU772104'])))).toEqual([`${NUMBER}: medium, verify`]);
  });

  it('asks to verify where a seal was read with doubt', () => {
    const evidence = { 'consignments[0].containers[0].seals[0]': seen('EU772104', 0.4, 'ocr') };
    expect(gist(foundBy(e1Seals, both(['EU772104'], ['HL990317'], evidence)))).toEqual([`${NUMBER}: medium, verify`]);
  });

  it('says so where seals are stated in one place only', () => {
    expect(reasonNotExamined(e1Seals, both(['EU772104'], []))).not.toBeNull();
  });
});
