import { describe, expect, it } from 'vitest';
import { i10SuspiciousAndReleased } from '../../../shared/checks/scans/i10-suspicious-and-released.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import { hashOf, scan, scanImage } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = { number: 'CSQU3054383', confidence: 1 };
const OUT = { inAt: '2026-05-09T09:00:00Z', outAt: '2026-05-09T11:00:00Z' };
const scanned = (given: Partial<ScanRecord>, id = 'S1') => scan({ containers: [NUMBER], ...given }, [], id);
const found = (...scans: ReturnType<typeof scan>[]) => foundBy(i10SuspiciousAndReleased, { scans });

describe('I10: suspicious, and nobody looked again', () => {
  it('fires where the container went out', () => {
    const told = found(scanned({ verdict: 'suspicious', gate: OUT }));
    expect(gist(told)).toEqual(['scan S1: default, likely']);
    expect(told[0]?.message).toContain('it went out at 2026-05-09T11:00:00Z without a later scan');
  });

  it('asks to look before it is released where it is still there', () => {
    expect(gist(found(scanned({ verdict: 'suspicious' })))).toEqual(['scan S1: default, verify']);
  });

  it('reads the marks as well as the verdict', () => {
    const marks = [
      { image: 'a', box: [0, 0, 1, 1] as [number, number, number, number], label: 'Suspicious', note: null },
    ];
    expect(found(scanned({ verdict: 'clear', marks }))).toHaveLength(1);
    const seal = marks.map((mark) => ({ ...mark, label: 'seal' }));
    expect(found(scanned({ verdict: 'clear', marks: seal }))).toEqual([]);
  });

  it('is silent once a later scan was clear, not an earlier one', () => {
    const first = scanned({ verdict: 'suspicious', startedAt: '2026-05-09T10:00:00Z' });
    const later = scanned({ verdict: 'clear', startedAt: '2026-05-09T14:00:00Z' }, 'S2');
    const before = scanned({ verdict: 'clear', startedAt: '2026-05-09T08:00:00Z' }, 'S2');
    expect(found(first, later)).toEqual([]);
    expect(found(first, before)).toHaveLength(1);
    expect(found(first, scanned({ verdict: 'unreadable', startedAt: '2026-05-09T14:00:00Z' }, 'S2'))).toHaveLength(1);
  });

  it('takes the first picture filed again for no second look', () => {
    const first = scan(
      { containers: [NUMBER], verdict: 'suspicious' },
      [scanImage({ pixelSha256: hashOf('a') })],
      'S1',
    );
    const again = (pixelSha256: string) =>
      scan(
        { containers: [NUMBER], verdict: 'clear', startedAt: '2026-05-09T23:00:00Z' },
        [scanImage({ pixelSha256 })],
        'S2',
      );
    expect(found(first, again(hashOf('b')))).toEqual([]);
    expect(found(first, again(hashOf('a')))).toHaveLength(1);
  });

  it('tells later from earlier by the instant, whatever the offset', () => {
    const first = scanned({ verdict: 'suspicious', startedAt: '2026-05-09T10:00:00+02:00' });
    const later = scanned({ verdict: 'clear', startedAt: '2026-05-09T09:00:00Z' }, 'S2');
    expect(found(first, later)).toEqual([]);
  });

  it('says so where no operator has judged', () => {
    expect(reasonNotExamined(i10SuspiciousAndReleased, { scans: [scan({})] })).toContain('verdict');
    expect(reasonNotExamined(i10SuspiciousAndReleased, {})).toContain('no scan record');
  });
});
