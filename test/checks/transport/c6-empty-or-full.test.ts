import { describe, expect, it } from 'vitest';
import { c6EmptyOrFull as c6 } from '../../../shared/checks/transport/c6-empty-or-full.ts';
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
const header = { portOfLoading: 'BRSSZ', portOfDischarge: 'NLRTM' };
const paper = (
  given: Parameters<typeof container>[0],
  evidence = {},
  kind: 'manifest' | 'bill-of-lading' = 'manifest',
) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: [container({ number: NUMBER, ...given })] })], {
    ...{ header, evidence, kind },
  });
const report = (
  event: 'gate-in' | 'gate-out' | 'on-board',
  empty: boolean,
  place: string | null,
  at: string | null = null,
) => equipmentReport({ place, containers: [reported({ number: NUMBER, event, empty, at })] });
const scanned = (declared: 'full' | 'empty') => scan({ declared, containers: [{ number: NUMBER, confidence: 0.99 }] });

describe('C6: empty on one paper, full on another', () => {
  it('fires between papers, and against stow plan and scan', () => {
    const papers = [paper({ empty: true }), paper({ empty: false }, {}, 'bill-of-lading')];
    expect(foundBy(c6, { papers })[0]?.message).toBe(
      `Container ${NUMBER} is empty on the manifest, but full on the bill of lading.`,
    );
    expect(gist(foundBy(c6, { papers: [paper({ empty: false }), report('on-board', true, null)] }))).toEqual([
      `${NUMBER}: default, likely`,
    ]);
    expect(foundBy(c6, { papers: [paper({ empty: true })], scans: [scanned('full')] })).toHaveLength(1);
  });

  it('takes cargo weight or packages for a full container', () => {
    expect(foundBy(c6, { papers: [paper({ grossKg: 900 })], scans: [scanned('empty')] })).toHaveLength(1);
    expect(foundBy(c6, { papers: [paper({ grossKg: 900 })], scans: [scanned('full')] })).toEqual([]);
  });

  it('is silent about empties on their way to the shipper and back', () => {
    const full = paper({ empty: false });
    expect(reasonNotExamined(c6, { papers: [full, report('gate-out', true, 'BRSSZ')] })).not.toBeNull();
    expect(reasonNotExamined(c6, { papers: [full, report('gate-in', true, 'NLRTM')] })).not.toBeNull();
    expect(
      reasonNotExamined(c6, { papers: [full, report('gate-out', true, 'NLRTM', '2026-06-20T10:00')] }),
    ).not.toBeNull();
  });

  it('fires where it came in at the port of loading otherwise', () => {
    expect(foundBy(c6, { papers: [paper({ empty: true }), report('gate-in', false, 'BRSSZ')] })).toHaveLength(1);
    expect(foundBy(c6, { papers: [paper({ empty: false }), report('gate-in', false, 'BRSSZ')] })).toEqual([]);
  });

  it('asks to verify where a side was read with doubt', () => {
    const evidence = { 'consignments[0].containers[0].empty': seen('E', 0.5, 'ocr') };
    expect(gist(foundBy(c6, { papers: [paper({ empty: true }, evidence)], scans: [scanned('full')] }))).toEqual([
      `${NUMBER}: default, verify`,
    ]);
  });

  it('says so where the status stands in one place only', () => {
    expect(reasonNotExamined(c6, { papers: [paper({ empty: true })] })).not.toBeNull();
  });
});
