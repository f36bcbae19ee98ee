import { describe, expect, it } from 'vitest';
import { i3ScannerKnown } from '../../../shared/checks/scans/i3-scanner-known.ts';
import { scan, scanRecord } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const scanner = scanRecord().scanner;

describe('I3: scanners known at the port', () => {
  it('is silent for a registered scanner at its site', () => {
    expect(foundBy(i3ScannerKnown, { scans: [scan({})] })).toEqual([]);
  });

  it('fires for an unknown scanner, showing those registered', () => {
    const found = foundBy(i3ScannerKnown, { scans: [scan({ scanner: { ...scanner, id: 'XX-9' } })] });
    expect(gist(found)).toEqual(['scan S1: critical, sure']);
    expect(found[0]?.message).toBe('Scan S1: scanner XX-9 is not among those registered for NLRTM.');
    expect(found[0]?.evidence[1]?.text).toBe('RTM-X1 (transmission) at Maasvlakte');
  });

  it('fires for another port and for another technology', () => {
    expect(foundBy(i3ScannerKnown, { scans: [scan({ port: 'BEANR' })] })[0]?.message).toContain('recorded at BEANR');
    expect(
      foundBy(i3ScannerKnown, { scans: [scan({ scanner: { ...scanner, technology: 'gamma' } })] })[0]?.message,
    ).toContain('registered as transmission');
  });

  it('takes a registered scanner at another site less gravely: it may have moved', () => {
    expect(gist(foundBy(i3ScannerKnown, { scans: [scan({ site: 'Waalhaven' })] }))).toEqual(['scan S1: high, likely']);
  });

  it('says so where there is no record, or no register', () => {
    expect(reasonNotExamined(i3ScannerKnown, { scans: [scan(null)] })).toBe('no scan record was filed');
    expect(reasonNotExamined(i3ScannerKnown, { scans: [scan({})], port: { scanners: [] } })).toContain(
      'no scanner is registered',
    );
  });
});
