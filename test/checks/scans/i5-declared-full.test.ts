import { describe, expect, it } from 'vitest';
import { i5DeclaredFull } from '../../../shared/checks/scans/i5-declared-full.ts';
import { consignment, container, scan, scanImage, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const NUMBER = 'CSQU3054383';
const manifest = (grossKg: number | null, empty: boolean | null = null, sizeType: string | null = null) =>
  transportPaper([consignment({ containers: [container({ number: NUMBER, grossKg, empty, sizeType })] })]);
const content = (kind: 'empty' | 'dunnage' | 'cargo') => ({ kind, standingPx: 0, lyingPx: 0, floorPx: 0 });
const scanned = (measures: Parameters<typeof scanImage>[0], declared: 'full' | null = null) =>
  scan({ containers: [{ number: NUMBER, confidence: 0.99 }], declared }, [
    scanImage({ attenuationPx: null, ...measures }),
  ]);

describe('I5: declared full, image near empty', () => {
  it('fires where the image shows nothing', () => {
    const scans = [scanned({ content: content('dunnage'), fillShare: 0.01, attenuationAreaM2: 0.2 })];
    const found = foundBy(i5DeclaredFull, { papers: [manifest(8_000)], scans });
    expect(gist(found)).toEqual([`${NUMBER}: default, likely`]);
    expect(found[0]?.message).toBe(
      `Container ${NUMBER} is declared full with 8,000 kg of cargo, but scan S1 shows nothing but what an empty container holds.`,
    );
  });

  it('fires where it shows less than a fifth of the declared weight, and not from there on', () => {
    const shown = (attenuationAreaM2: number) =>
      foundBy(i5DeclaredFull, { papers: [manifest(8_000)], scans: [scanned({ attenuationAreaM2 })] });
    expect(shown(7.4)).toHaveLength(1);
    expect(shown(7.5)).toEqual([]);
  });

  it('is silent where the little that shows lets no light through', () => {
    const scans = [scanned({ attenuationAreaM2: 5, saturatedShare: 0.8 })];
    expect(foundBy(i5DeclaredFull, { papers: [manifest(16_000)], scans })).toEqual([]);
    const corner = [scanned({ attenuationAreaM2: 2, saturatedShare: 0.8, fillShare: 0.029 })];
    expect(gist(foundBy(i5DeclaredFull, { papers: [manifest(16_000)], scans: corner }))).toEqual([
      `${NUMBER}: default, verify`,
    ]);
  });

  it('only asks where no weight is declared', () => {
    const given = { papers: [manifest(null, false)], scans: [scanned({ fillShare: 0.01, attenuationAreaM2: 1 })] };
    expect(gist(foundBy(i5DeclaredFull, given))).toEqual([`${NUMBER}: default, verify`]);
    const recorded = [scanned({ content: content('empty') }, 'full')];
    expect(gist(foundBy(i5DeclaredFull, { scans: recorded }))).toEqual(['scan S1: default, verify']);
  });

  it('is silent for light goods and where another paper says empty', () => {
    const scans = [scanned({ content: content('empty'), attenuationAreaM2: 0 })];
    expect(foundBy(i5DeclaredFull, { papers: [manifest(499)], scans })).toEqual([]);
    expect(reasonNotExamined(i5DeclaredFull, { papers: [manifest(8_000, true)], scans })).toContain('declared full');
  });

  it('says so for tanks and for images without a container', () => {
    const blind = [scanned({ content: null })];
    expect(reasonNotExamined(i5DeclaredFull, { papers: [manifest(8_000)], scans: blind })).toContain('outline');
    const tank = { papers: [manifest(8_000, null, '22T6')], scans: [scanned({ content: content('empty') })] };
    expect(reasonNotExamined(i5DeclaredFull, tank)).toContain('tank');
  });
});
