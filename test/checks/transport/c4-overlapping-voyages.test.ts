import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../shared/checks/check.ts';
import { c4OverlappingVoyages as c4 } from '../../../shared/checks/transport/c4-overlapping-voyages.ts';
import { consignment, container, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const header = { portOfLoading: 'CNSHA', portOfDischarge: 'NLRTM', voyage: '041W', onBoardDate: '2026-04-01' };
const ours = (evidence = {}, more = {}) =>
  transportPaper([consignment({ billOfLading: 'BL1', containers: [container({ number: NUMBER })] })], {
    vessel: { name: 'SALTWHISTLE LARK', imo: null },
    header: { ...header, ...more },
    evidence,
  });
const sighted = (detail: Record<string, string>): Sighting => ({
  ...{ caseId: 'NLRTM/OTHER-1', kind: 'container', value: NUMBER, about: 'x', seenAt: '2026-05-01T00:00:00Z' },
  detail,
});
const loaded = (onBoard: string, more: Record<string, string> = {}) =>
  sighted({
    onBoard,
    loading: 'CNSHA',
    discharge: 'DEHAM',
    vessel: 'OTHER PLOVER',
    voyage: '7N',
    bill: 'BL9',
    ...more,
  });
const clash = (...seenElsewhere: Sighting[]) => gist(foundBy(c4, { papers: [ours()], seenElsewhere }));

describe('C4: a container on overlapping voyages', () => {
  it('fires where it was loaded elsewhere before it can have arrived, with both sides', () => {
    const [one] = foundBy(c4, { papers: [ours()], seenElsewhere: [loaded('2026-04-09', { loading: 'SGSIN' })] });
    expect(one?.message).toContain('loaded 2026-04-01 on SALTWHISTLE LARK 041W, but in case NLRTM/OTHER-1');
    expect(one).toMatchObject({ subject: NUMBER, severity: 'high', certainty: 'likely' });
    expect(one?.evidence).toHaveLength(3);
  });

  it('fires where a gate or a scanner saw it far away while it was at sea', () => {
    expect(clash(sighted({ event: 'scanned', at: '2026-04-04T10:00:00Z', place: 'NLRTM' }))).toEqual([
      `${NUMBER}: high, likely`,
    ]);
    expect(clash(sighted({ event: 'scanned', at: '2026-03-30T10:00:00Z', place: 'NLRTM' }))).toEqual([
      `${NUMBER}: high, likely`,
    ]);
  });

  it('is silent where there was time enough', () => {
    expect(clash(loaded('2026-06-01'), loaded('2026-02-01', { loading: 'DEHAM', discharge: 'CNSHA' }))).toEqual([]);
    expect(clash(sighted({ event: 'scanned', at: '2026-05-02T10:00:00Z', place: 'NLRTM' }))).toEqual([]);
    expect(clash(sighted({ event: 'gate-in', at: '2026-03-31T10:00', place: 'CNSHA' }))).toEqual([]);
  });

  it('is silent about one voyage told twice, and about several bills for one container', () => {
    expect(clash(loaded('2026-04-01', { vessel: 'Saltwhistle Lark', voyage: '041W' }))).toEqual([]);
    expect(clash(loaded('2026-04-12', { bill: 'BL-1', loading: 'SGSIN' }))).toEqual([]);
  });

  it('asks to verify what may be a container rolled to a later ship', () => {
    expect(clash(loaded('2026-04-05', { discharge: 'NLRTM' }))).toEqual([`${NUMBER}: medium, verify`]);
  });

  it('asks to verify where the date was read with doubt', () => {
    const papers = [ours({ onBoardDate: seen('2026-04-01', 0.6, 'ocr') })];
    expect(gist(foundBy(c4, { papers, seenElsewhere: [loaded('2026-04-09', { loading: 'SGSIN' })] }))).toEqual([
      `${NUMBER}: high, verify`,
    ]);
  });

  it('knows only that nothing is loaded twice on one day between places that it does not know', () => {
    expect(clash(loaded('2026-04-01', { loading: 'NOWHERE', discharge: 'NOWHERE' }))).toEqual([
      `${NUMBER}: high, likely`,
    ]);
    expect(clash(loaded('2026-04-03', { loading: 'NOWHERE', discharge: 'NOWHERE' }))).toEqual([]);
  });

  it('says so where no date of loading is stated', () => {
    expect(reasonNotExamined(c4, { papers: [ours({}, { onBoardDate: null })] })).not.toBeNull();
  });
});
