import { describe, expect, it } from 'vitest';
import { h5LongDwell as h5 } from '../../../shared/checks/routing/h5-long-dwell.ts';
import { consignment, container, equipmentReport, reported, scan, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const report = (event: 'discharged' | 'loaded' | 'gate-out', at: string, place = 'SGSIN') =>
  equipmentReport({ place, containers: [reported({ number: NUMBER, event, at })] }, `${event}.edi`);
const paper = (onBoardDate: string | null, portOfLoading = 'CNSHA') =>
  transportPaper([consignment({ containers: [container({ number: NUMBER })] })], {
    header: { onBoardDate, portOfLoading },
  });
const scanned = scan({ containers: [{ number: NUMBER, confidence: 1 }], startedAt: '2026-05-09T10:00:00Z' });

describe('H5: a container that lay long', () => {
  it('fires on the days between discharge and loading at one port', () => {
    const [one] = foundBy(h5, {
      papers: [report('loaded', '2026-04-10T08:00'), report('discharged', '2026-03-01T08:00')],
    });
    expect(one?.message).toBe(`Container ${NUMBER} lay 40 days at SGSIN between its discharge and its next loading.`);
    expect(one?.certainty).toBe('likely');
  });

  it('is silent up to four weeks, about stays at other places, and where it went out in between', () => {
    const first = report('discharged', '2026-03-01T08:00');
    expect(foundBy(h5, { papers: [first, report('loaded', '2026-03-29T08:00')] })).toEqual([]);
    expect(foundBy(h5, { papers: [first, report('loaded', '2026-03-29T08:01')] })).toHaveLength(1);
    expect(reasonNotExamined(h5, { papers: [first, report('loaded', '2026-04-29T08:00', 'LKCMB')] })).not.toBeNull();
    expect(
      reasonNotExamined(h5, {
        papers: [first, report('gate-out', '2026-03-04T08:00'), report('loaded', '2026-04-29T08:00')],
      }),
    ).not.toBeNull();
  });

  it('asks about a voyage far beyond a slow passage', () => {
    expect(gist(foundBy(h5, { papers: [paper('2026-01-10')], scans: [scanned] }))).toEqual([
      `${NUMBER}: default, verify`,
    ]);
    expect(foundBy(h5, { papers: [paper('2026-03-20')], scans: [scanned] })).toEqual([]);
  });

  it('says so where a time or a place is not known', () => {
    expect(reasonNotExamined(h5, { papers: [paper(null)], scans: [scanned] })).not.toBeNull();
    expect(reasonNotExamined(h5, { papers: [paper('2026-01-10', 'Springvale')], scans: [scanned] })).not.toBeNull();
  });
});
