import { describe, expect, it } from 'vitest';
import { examinationOf, runChecks } from '../../shared/checks/check.ts';
import { compareChecks } from '../../shared/checks/compare-checks.ts';
import { inspectChecks } from '../../shared/checks/inspect-checks.ts';
import { checkSettingSchema } from '../../shared/checks/profile.ts';
import type { Reading } from '../../shared/documents/reading.ts';
import type { DossierScan, Filed } from '../../shared/dossier/dossier.ts';
import {
  consignment,
  container,
  dossier,
  equipmentReport,
  reported,
  scan,
  scanImage,
  transportPaper,
} from '../dossier/readings.ts';
import { invoiceFor, manifestLine } from './classification/coded-goods.ts';
import { ROTTERDAM } from './examine.ts';

const NUMBER = 'CSQU3054383';
const SCANNER = { id: 'RTM-X1', make: null, model: null, technology: 'transmission' as const, energiesMev: [] };
const CALIBRATED = {
  ...ROTTERDAM,
  scanners: ROTTERDAM.scanners.map((scanner) => ({ ...scanner, calibratedAt: '2026-01-01' })),
};

/** What the checks of these ids tell, where the port has set some of them so. */
function told(
  ids: string,
  papers: Filed<Reading>[],
  { scans = [], set = {} }: { scans?: DossierScan[]; set?: Record<string, 'off' | 'shadow'> } = {},
) {
  const checks = [...compareChecks, ...inspectChecks].filter(({ id }) => ids.split(' ').includes(id));
  const settings = Object.entries(set).map(([check, state]) =>
    checkSettingSchema.parse({ check, state, author: 'chris', at: '2026-05-01T00:00:00.000Z', reason: 'a test' }),
  );
  const profile = new Map(settings.map((setting) => [setting.check, setting]));
  return runChecks(checks, examinationOf({ dossier: dossier(papers, scans), port: CALIBRATED, profile })).findings;
}
const ids = (...given: Parameters<typeof told>) => told(...given).map(({ check }) => check);

describe('a seal that was changed on the way', () => {
  const report = (event: 'discharged' | 'gate-out', seal: string, at: string) =>
    equipmentReport(
      { place: 'NLRTM', containers: [reported({ number: NUMBER, event, at, seals: [seal] })] },
      `${event}.edi`,
    );
  const manifest = (seal: string) =>
    transportPaper([consignment({ containers: [container({ number: NUMBER, seals: [seal] })] })]);
  const reports = [
    report('discharged', 'EU772104', '2026-05-01T08:00'),
    report('gate-out', 'HL990317', '2026-05-03T08:00'),
  ];

  it('is told by E4 alone, with the papers that show it too', () => {
    const [one, ...others] = told('E1 E4', [manifest('EU772104'), ...reports]);
    expect(others).toEqual([]);
    expect(one?.check).toBe('E4');
    expect(one?.evidence.map(({ file }) => file)).toEqual(['discharged.edi', 'gate-out.edi', 'manifest.pdf']);
  });

  it('is told by E1 beside it where a paper has a third seal', () => {
    expect(ids('E1 E4', [manifest('AB123456'), ...reports])).toEqual(['E1', 'E4']);
  });

  it('is told by E1 where E4 is off or on trial', () => {
    const papers = [manifest('EU772104'), ...reports];
    expect(ids('E1 E4', papers, { set: { E4: 'off' } })).toEqual(['E1']);
    expect(ids('E1 E4', papers, { set: { E4: 'shadow' } })).toEqual(['E1', 'E4']);
    expect(ids('E1 E4', papers, { set: { E1: 'shadow' } })).toEqual(['E1', 'E4']);
  });
});

describe('two codes of which one is none', () => {
  const papers = (ours: string, theirs: string) => [
    manifestLine({ description: 'Cotton shirts', hsCode: ours }),
    invoiceFor('cotton shirts', theirs),
  ];

  it('are told by F2 alone, with both', () => {
    const [one, ...others] = told('F2 F3', papers('610970', '610910'));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ check: 'F2', subject: '610970' });
    expect(one?.evidence.map(({ text }) => text)).toContain('610910');
  });

  it('are told by both where the other is not that of the words', () => {
    const green = 'Green coffee beans, not roasted';
    const found = told('F2 F3', [
      manifestLine({ description: green, hsCode: '090121' }),
      invoiceFor(green.toLowerCase(), '090171'),
    ]);
    expect(found.map(({ check, subject }) => `${check} ${subject}`)).toEqual(['F2 090171', 'F3 090121']);
    expect(found[1]?.message).toContain('its words are those of the neighbouring');
  });

  it('are told by F3 where both exist', () => {
    expect(ids('F2 F3', papers('610990', '610910'))).toEqual(['F3']);
  });
});

describe('a container that is near empty', () => {
  const manifest = transportPaper([consignment({ containers: [container({ number: NUMBER, grossKg: 16_000 })] })]);
  const scanned = (attenuationAreaM2: number) =>
    scan({ containers: [{ number: NUMBER, confidence: 0.99 }], scanner: SCANNER }, [
      scanImage({ attenuationPx: null, attenuationAreaM2 }),
    ]);

  it('is told by I5 alone, and by I6 where it is only lighter than declared', () => {
    expect(ids('I5 I6', [manifest], { scans: [scanned(4)] })).toEqual(['I5']);
    expect(ids('I5 I6', [manifest], { scans: [scanned(4)], set: { I5: 'off' } })).toEqual(['I6']);
    expect(ids('I5 I6', [manifest], { scans: [scanned(30)] })).toEqual(['I6']);
  });
});
