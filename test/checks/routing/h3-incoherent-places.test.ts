import { describe, expect, it } from 'vitest';
import { h3IncoherentPlaces as h3 } from '../../../shared/checks/routing/h3-incoherent-places.ts';
import { consignment, invoice, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const paper = (
  portOfLoading: string | null,
  portOfDischarge: string | null,
  kind: 'manifest' | 'bill-of-lading' = 'manifest',
  evidence = {},
) =>
  transportPaper([consignment({ billOfLading: 'BL1' })], {
    kind,
    evidence,
    header: { portOfLoading, portOfDischarge },
  });
const sold = (incoterm: string, incotermPlace: string) => invoice({ billOfLading: 'BL1', incoterm, incotermPlace });

describe('H3: places that do not go together', () => {
  it('fires where two papers name other ports', () => {
    const [one] = foundBy(h3, { papers: [paper('CNSHA', 'NLRTM'), paper('ZADUR', 'NLRTM', 'bill-of-lading')] });
    expect(one?.message).toBe(
      'Consignment BL1: the port of loading is CNSHA on the manifest, but ZADUR on the bill of lading.',
    );
    expect(one?.certainty).toBe('likely');
  });

  it('fires where the case was filed at a port that is not on the way, and where loading is discharge', () => {
    expect(foundBy(h3, { papers: [paper('CNSHA', 'USNYC')] })[0]?.message).toContain(
      'filed at NLRTM, which no paper names',
    );
    expect(foundBy(h3, { papers: [paper('NLRTM', 'NLRTM')] })[0]?.message).toContain(
      'loaded and discharged at one port',
    );
  });

  it('asks about a term named after a place far away', () => {
    expect(gist(foundBy(h3, { papers: [paper('CNSHA', 'NLRTM'), sold('FOB', 'Rotterdam')] }))).toEqual([
      'BL1: default, verify',
    ]);
  });

  it('is silent about names and codes of one place, and about terms nearby', () => {
    expect(
      foundBy(h3, { papers: [paper('Shanghai', 'ROTTERDAM'), paper('CNSHA', 'NLRTM', 'bill-of-lading')] }),
    ).toEqual([]);
    expect(foundBy(h3, { papers: [paper('CNYTN', 'NLRTM'), sold('FOB', 'Shenzhen')] })).toEqual([]);
    expect(foundBy(h3, { papers: [paper('CNSHA', 'NLRTM'), sold('CIF', 'Antwerp')] })).toEqual([]);
    expect(foundBy(h3, { papers: [paper('Springvale', 'Somewhere')] })).toEqual([]);
  });

  it('asks to verify a port that was read with doubt, and says so where none is named', () => {
    const doubtful = paper('ZADUR', 'NLRTM', 'bill-of-lading', { portOfLoading: seen('ZADUR', 0.5, 'ocr') });
    expect(gist(foundBy(h3, { papers: [paper('CNSHA', 'NLRTM'), doubtful] }))).toEqual(['BL1: default, verify']);
    expect(reasonNotExamined(h3, { papers: [paper(null, null)] })).not.toBeNull();
  });
});
