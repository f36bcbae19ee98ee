import { describe, expect, it } from 'vitest';
import { e4SealChanged as e4 } from '../../../shared/checks/seals/e4-seal-changed.ts';
import { equipmentReport, reported, scan } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
type Event = 'gate-in' | 'gate-out' | 'loaded' | 'discharged';
const report = (event: Event, seal: string | null, at: string | null, place = 'NLRTM', empty = false) =>
  equipmentReport(
    { place, containers: [reported({ number: NUMBER, event, at, empty, seals: seal === null ? [] : [seal] })] },
    `${event}.edi`,
  );
const first = report('discharged', 'EU772104', '2026-05-01T08:00');
const second = report('gate-out', 'HL990317', '2026-05-03T08:00');

describe('E4: a seal changed on the way', () => {
  it('fires with both reports and their times', () => {
    const [one] = foundBy(e4, { papers: [second, first] });
    expect(one?.message).toContain('bore seal EU772104 by the report of discharge of 2026-05-01T08:00, then HL990317');
    expect(one).toMatchObject({ subject: NUMBER, certainty: 'likely' });
  });

  it('is silent where the seal stays, among several too', () => {
    expect(foundBy(e4, { papers: [first, report('gate-out', 'EU 772104', '2026-05-03T08:00')] })).toEqual([]);
  });

  it('is silent where the container was opened in between', () => {
    const opened = (label: string, startedAt: string) =>
      scan({
        containers: [{ number: NUMBER, confidence: 1 }],
        ...{ startedAt, endedAt: startedAt },
        marks: [{ image: 'a', box: [0, 0, 1, 1], label, note: 'HL990317' }],
      });
    expect(foundBy(e4, { papers: [first, second], scans: [opened('resealed', '2026-05-02T08:00:00Z')] })).toEqual([]);
    expect(foundBy(e4, { papers: [first, second], scans: [opened('pallet', '2026-05-02T08:00:00Z')] })).toHaveLength(1);
    for (const label of ['not opened', 'Seal intact, never been inspected'])
      expect(foundBy(e4, { papers: [first, second], scans: [opened(label, '2026-05-02T08:00:00Z')] })).toHaveLength(1);
    expect(foundBy(e4, { papers: [first, second], scans: [opened('resealed', '2026-04-02T08:00:00Z')] })).toHaveLength(
      1,
    );
  });

  it('is silent about the next trip, and about clocks that leave the order open', () => {
    expect(
      foundBy(e4, {
        papers: [report('gate-out', 'A1234567', '2026-05-01T08:00'), report('gate-in', 'B7654321', '2026-05-20T08:00')],
      }),
    ).toEqual([]);
    expect(foundBy(e4, { papers: [first, report('gate-out', 'HL990317', '2026-05-01T20:00', 'CNSHA')] })).toEqual([]);
    expect(foundBy(e4, { papers: [first, report('gate-out', 'HL990317', '2026-05-03T20:00', 'NLRTM', true)] })).toEqual(
      [],
    );
  });

  it('asks to verify a number that may be mistyped', () => {
    expect(gist(foundBy(e4, { papers: [first, report('gate-out', 'EU7721O4', '2026-05-03T08:00')] }))).toEqual([
      `${NUMBER}: default, verify`,
    ]);
  });

  it('says so where seals were reported once, or without a time', () => {
    expect(reasonNotExamined(e4, { papers: [first] })).not.toBeNull();
    expect(reasonNotExamined(e4, { papers: [first, report('gate-out', 'HL990317', null)] })).not.toBeNull();
  });
});
