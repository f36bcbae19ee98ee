import { describe, expect, it } from 'vitest';
import { i2GateWindow } from '../../../shared/checks/scans/i2-gate-window.ts';
import { scan } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const at = (startedAt: string, inAt: string, outAt: string | null) =>
  foundBy(i2GateWindow, {
    scans: [scan({ startedAt, endedAt: startedAt.replace(':00Z', ':50Z'), gate: { inAt, outAt } })],
  });

describe('I2: the scan within the gate window', () => {
  it('fires for a scan long before the container came in', () => {
    const found = at('2026-05-08T03:00:00Z', '2026-05-09T09:00:00Z', '2026-05-09T11:00:00Z');
    expect(gist(found)).toEqual(['scan S1: default, likely']);
    expect(found[0]?.evidence).toHaveLength(4);
  });

  it('is silent within the window, also where the container is still there', () => {
    expect(at('2026-05-09T10:00:00Z', '2026-05-09T09:00:00Z', '2026-05-09T11:00:00Z')).toEqual([]);
    expect(at('2026-05-09T10:00:00Z', '2026-05-09T11:30:00+02:00', null)).toEqual([]);
  });

  it('lets the clocks differ by a quarter of an hour, and no more', () => {
    expect(at('2026-05-09T08:45:00Z', '2026-05-09T09:00:00Z', null)).toEqual([]);
    expect(at('2026-05-09T08:44:00Z', '2026-05-09T09:00:00Z', null)).toHaveLength(1);
  });

  it("asks to verify where the port's offset from UTC would explain it", () => {
    const found = at('2026-05-09T12:00:00Z', '2026-05-09T09:30:00Z', '2026-05-09T10:30:00Z');
    expect(gist(found)).toEqual(['scan S1: default, verify']);
    expect(found[0]?.message).toContain('local time');
  });

  it('asks to verify where one day would explain it, and says which', () => {
    const found = at('2026-05-08T10:00:00Z', '2026-05-09T09:00:00Z', '2026-05-09T11:00:00Z');
    expect(gist(found)).toEqual(['scan S1: default, verify']);
    expect(found[0]?.message).toContain('One day would put it inside');
  });

  it('finds a scan that is yet to come, without a gate', () => {
    const found = foundBy(i2GateWindow, { scans: [scan({ startedAt: '2026-06-10T12:00:00Z', gate: null })] });
    expect(gist(found)).toEqual(['scan S1 clock: medium, likely']);
  });

  it("asks which clock is wrong where the image's own time is another", () => {
    const one = scan({ gate: { inAt: '2026-05-09T09:00:00Z', outAt: null } });
    const told = { file: 'image.tif', recorded: '2026-05-09T10:00:00Z', seen: 'was made at 2026-05-08T10:00:00Z' };
    const disagreements = [
      { ...told, code: 'scan-agreement.clock' as const, message: 'The time (one clock is a day off)' },
    ];
    expect(gist(foundBy(i2GateWindow, { scans: [{ ...one, disagreements }] }))).toEqual([
      'scan S1 clock: medium, verify',
    ]);
  });

  it('says so where no gate transaction is known', () => {
    expect(reasonNotExamined(i2GateWindow, { scans: [scan({ gate: null })] })).not.toBeNull();
  });
});
