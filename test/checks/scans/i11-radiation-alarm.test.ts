import { describe, expect, it } from 'vitest';
import { i11RadiationAlarm } from '../../../shared/checks/scans/i11-radiation-alarm.ts';
import type { PortalReading } from '../../../shared/scans/portal-reading.ts';
import type { ScanRecord } from '../../../shared/scans/scan-record.ts';
import {
  consignment,
  container,
  goods,
  hashOf,
  invoice,
  invoiceLine,
  scan,
  transportPaper,
} from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (description: string, hsCode: string | null = null) =>
  transportPaper([
    consignment({ containers: [container({ number: NUMBER })], goods: [goods({ description, hsCode })] }),
  ]);
const QUIET = { gammaCps: 410, neutronCps: 0.4, backgroundCps: 400, alarm: 'none' as const, durationS: 20 };
const scanned = (portal: Partial<NonNullable<ScanRecord['portal']>> | null) =>
  scan({ containers: [{ number: NUMBER, confidence: 1 }], portal: portal && { ...QUIET, ...portal } });
const found = (description: string, portal: Parameters<typeof scanned>[0], hsCode: string | null = null) =>
  foundBy(i11RadiationAlarm, { papers: [manifest(description, hsCode)], scans: [scanned(portal)] });
const GAMMA = { gammaCps: 1100, alarm: 'gamma' as const };

/** A scan whose portal named these nuclides. */
function named(...nuclides: string[]) {
  const none = { confidence: null, confidenceText: null, category: null };
  const portal: PortalReading = {
    ...{ standard: 'N42-2012', startedAt: null, durationS: 20, gammaCps: 900, gammaMostCps: 1100 },
    instrument: { make: null, model: null, id: null, kind: null },
    ...{ gammaBackgroundCps: 400, neutronCps: 0.4, neutronMostCps: 0.5, neutronBackgroundCps: 0.4 },
    alarms: [{ category: 'gamma', text: null }],
    nuclides: nuclides.map((name) => ({ name, ...none })),
    ...{ profile: [], spectrum: null },
  };
  const reading = { kind: 'portal-record' as const, file: 'p.xml', sha256: hashOf('f'), problems: [], portal };
  return { ...scanned(null), portal: { documentId: 'doc-p', file: 'p.xml', reading } };
}

describe('I11: alarms of radiation portals', () => {
  it('takes an alarm of goods that nature made radioactive for probably innocent', () => {
    const told = found('Granite slabs, polished', GAMMA);
    expect(gist(told)).toEqual(['scan S1: medium, verify']);
    expect(told[0]?.message).toContain('stone and granite');
    expect(gist(found('goods', GAMMA, '3104.20'))).toEqual(['scan S1: medium, verify']);
  });

  it('is graver where nothing declared explains it', () => {
    expect(gist(found('Cotton shirts', GAMMA))).toEqual(['scan S1: high, likely']);
  });

  it('puts neutrons and what can fission above all, whatever is declared', () => {
    expect(gist(found('Granite slabs', { neutronCps: 31, alarm: 'neutron' }))).toEqual(['scan S1: critical, sure']);
    const given = { papers: [manifest('Granite slabs')], scans: [named('U-235')] };
    expect(gist(foundBy(i11RadiationAlarm, given))).toEqual(['scan S1: critical, sure']);
  });

  it('holds the nuclides against the goods', () => {
    const with40 = (description: string) =>
      gist(foundBy(i11RadiationAlarm, { papers: [manifest(description)], scans: [named('K-40')] }));
    expect(with40('Fresh bananas')).toEqual(['scan S1: medium, verify']);
    expect(with40('Cotton shirts')).toEqual(['scan S1: high, likely']);
    const cobalt = { papers: [manifest('Ceramic tiles')], scans: [named('Co-60')] };
    expect(gist(foundBy(i11RadiationAlarm, cobalt))).toEqual(['scan S1: critical, likely']);
  });

  it("explains an alarm by the container's own goods only, however its number is printed", () => {
    const bill = (billOfLading: string, number: string, description: string) =>
      consignment({ billOfLading, containers: [container({ number })], goods: [goods({ description })] });
    const papers = [
      transportPaper([bill('BL1', 'CSQU 305438-3', 'Cotton shirts'), bill('BL2', 'TWTU4102011', 'Fresh bananas')]),
      invoice({ billOfLading: 'BL2', lines: [invoiceLine({ description: 'Fresh bananas' })] }),
    ];
    expect(gist(foundBy(i11RadiationAlarm, { papers, scans: [scanned(GAMMA)] }))).toEqual(['scan S1: high, likely']);
  });

  it('lets goods explain nothing where several consignments could be in the container and none names it', () => {
    const bill = (billOfLading: string, number: string) =>
      consignment({ billOfLading, containers: [container({ number })], goods: [goods({ description: 'Bananas' })] });
    const papers = [transportPaper([bill('BL1', 'HLXU2008419'), bill('BL2', 'TWTU4102011')])];
    expect(gist(foundBy(i11RadiationAlarm, { papers, scans: [scanned(GAMMA)] }))).toEqual(['scan S1: high, likely']);
  });

  it('asks for the licence of a source that needs one', () => {
    const told = found('Radiopharmaceuticals', GAMMA);
    expect(gist(told)).toEqual(['scan S1: high, verify']);
    expect(told[0]?.message).toContain('licence');
    expect(found('Nuclear density gauges', GAMMA)[0]?.message).toContain('licence');
    expect(found('Pressure gauges', GAMMA)[0]?.message).toContain('nothing in the declared goods explains it');
  });

  it('knows an alarm by its counts from twice the background on', () => {
    expect(gist(found('Cotton shirts', { gammaCps: 801 }))).toEqual(['scan S1: high, verify']);
    expect(found('Cotton shirts', { gammaCps: 800 })).toEqual([]);
    expect(found('Cotton shirts', {})).toEqual([]);
  });

  it('says so where no portal was read', () => {
    expect(reasonNotExamined(i11RadiationAlarm, { scans: [scan({})] })).toContain('radiation');
  });
});
