import { describe, expect, it } from 'vitest';
import { i12NoPortalRecord } from '../../../shared/checks/scans/i12-no-portal-record.ts';
import { scan, scanImage } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const portal = { gammaCps: 400, neutronCps: 0.4, backgroundCps: 400, alarm: 'none' as const, durationS: 20 };
const containers = [{ number: 'CSQU3054383', confidence: 1 }];

describe('I12: a scan without its portal record', () => {
  it('fires without one, and is silent with one', () => {
    expect(gist(foundBy(i12NoPortalRecord, { scans: [scan({})] }))).toEqual(['scan S1: default, likely']);
    expect(foundBy(i12NoPortalRecord, { scans: [scan({ portal })] })).toEqual([]);
  });

  it('asks for one passage of a container that was scanned twice', () => {
    const twice = [scan({ containers, portal }), scan({ containers }, [], 'S2')];
    expect(foundBy(i12NoPortalRecord, { scans: twice })).toEqual([]);
  });

  it('tells of many together', () => {
    const scans = Array.from({ length: 2000 }, (_, index) => scan({}, [], `S${index}`));
    expect(foundBy(i12NoPortalRecord, { scans })).toHaveLength(11);
  });

  it('says so without a scan or a record', () => {
    expect(reasonNotExamined(i12NoPortalRecord, {})).toBe('no scan was filed');
    expect(reasonNotExamined(i12NoPortalRecord, { scans: [scan(null, [scanImage()])] })).toContain('no scan record');
  });
});
