import { describe, expect, it } from 'vitest';
import { i1ContainerAtScanner } from '../../../shared/checks/scans/i1-container-at-scanner.ts';
import { consignment, container, scan, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const manifest = transportPaper([consignment({ containers: [container({ number: 'CSQU3054383' })] })]);
const scanned = (number: string, confidence = 0.98) => scan({ containers: [{ number, confidence }] });
const examine = (number: string, confidence?: number) =>
  foundBy(i1ContainerAtScanner, { papers: [manifest], scans: [scanned(number, confidence)] });

describe('I1: the container read at the scanner', () => {
  it('fires for another valid container number', () => {
    const found = examine('HLXU2008419');
    expect(gist(found)).toEqual(['scan S1 HLXU2008419: critical, sure']);
    expect(found[0]?.message).toBe(
      'Scan S1: container HLXU2008419 was read at the scanner, but the papers name CSQU3054383.',
    );
    expect(found[0]?.evidence.map(({ source, text }) => [source, text])).toEqual([
      ['scan', 'HLXU2008419'],
      ['paper', 'CSQU3054383'],
    ]);
  });

  it('is silent for the declared one, whatever its separators', () => {
    expect(examine('CSQU 305438-3')).toEqual([]);
  });

  it('reads one character apart with a failing check digit as a probable misread', () => {
    const found = examine('CSQU3054388');
    expect(gist(found)).toEqual(['scan S1 CSQU3054388: low, verify']);
    expect(found[0]?.message).toContain('Probable misread of CSQU3054383');
  });

  it('does not excuse two characters apart', () => {
    expect(gist(examine('CSQU3054398'))).toEqual(['scan S1 CSQU3054398: critical, likely']);
  });

  it('asks to verify a number that the camera read with doubt', () => {
    expect(gist(examine('HLXU2008419', 0.4))).toEqual(['scan S1 HLXU2008419: critical, verify']);
  });

  it('says so where a side is missing', () => {
    expect(reasonNotExamined(i1ContainerAtScanner, { scans: [scanned('CSQU3054383')] })).toContain(
      'no transport paper',
    );
    expect(reasonNotExamined(i1ContainerAtScanner, { papers: [manifest], scans: [scan(null)] })).toContain(
      'no scan record',
    );
  });
});
