import { describe, expect, it } from 'vitest';
import { a2BlankField as a2 } from '../../../shared/checks/completeness/a2-blank-field.ts';
import type { Reading } from '../../../shared/documents/reading.ts';
import type { Filed } from '../../../shared/dossier/dossier.ts';
import { consignment, container, goods, invoice, invoiceLine, party, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';

const header = { voyage: '041W', portOfLoading: 'CNSHA', portOfDischarge: 'NLRTM' };
const whole = {
  billOfLading: 'BL1',
  shipper: party('Silverpine Trading'),
  consignee: party('Ostervale Lines'),
  containers: [container({ number: 'CSQU3054383' })],
  goods: [goods({ description: 'storm lamps', hsCode: '940550', packages: 10, grossKg: 900 })],
};
const paper = (given: Parameters<typeof consignment>[0] = {}, more = {}) =>
  transportPaper([consignment({ ...whole, ...given })], {
    vessel: { name: 'SALTWHISTLE LARK', imo: null },
    header: { ...header, ...more },
  });
function by(reader: Reading['reader'], filed: Filed<Reading>): Filed<Reading> {
  return { ...filed, reading: { ...filed.reading, reader } };
}

describe('A2: a mandatory field is blank', () => {
  it('names all that is blank in one finding, with the rule that asks for it', () => {
    const found = foundBy(a2, { papers: [by('structured', paper({ consignee: null }, { voyage: null }))] });
    expect(gist(found)).toEqual(['BL1: medium, likely']);
    expect(found[0]?.message).toBe('Consignment BL1: the consignee, the voyage are missing on the manifest.');
    expect(found[0]?.evidence.at(-1)?.text).toContain('ICS2');
  });

  it('is silent where another paper of the consignment states it', () => {
    const coded = invoice({
      billOfLading: 'BL1',
      seller: party('a'),
      buyer: party('b'),
      lines: [invoiceLine({ hsCode: '94055000' })],
    });
    const uncoded = paper({ goods: [goods({ description: 'lamps', packages: 10, grossKg: 900 })] });
    expect(foundBy(a2, { papers: [uncoded, coded] })).toEqual([]);
    expect(foundBy(a2, { papers: [uncoded] })).toHaveLength(1);
  });

  it('knows from the trade papers what a picture may have lost, and only then', () => {
    const sold = invoice({ billOfLading: 'BL1', seller: party('a'), buyer: party('b') });
    expect(foundBy(a2, { papers: [by('ocr', paper({ consignee: null })), sold] })).toEqual([]);
    expect(foundBy(a2, { papers: [by('structured', paper({ consignee: null })), sold] })).toHaveLength(1);
  });

  it('asks by the rules of the port', () => {
    const uncoded = paper({ goods: [goods({ description: 'lamps', packages: 10, grossKg: 900 })] });
    expect(foundBy(a2, { papers: [uncoded], port: { locode: 'SGSIN' } })).toEqual([]);
    const sold = invoice({ billOfLading: 'BL1', seller: party('a'), buyer: party('b') });
    expect(foundBy(a2, { papers: [paper(), sold], port: { locode: 'USNYC' } })[0]?.message).toContain(
      'country of origin',
    );
  });

  it('asks to verify where it may be lost in reading', () => {
    expect(gist(foundBy(a2, { papers: [by('ocr', paper({ consignee: null }))] }))).toEqual(['BL1: low, verify']);
    expect(gist(foundBy(a2, { papers: [paper({ consignee: null })] }))).toEqual(['BL1: medium, verify']);
  });

  it('misses no packages of bulk goods and no containers of loose ones', () => {
    const bulk = [goods({ description: 'wheat', hsCode: '100199', packageType: 'VR', grossKg: 25_000 })];
    expect(foundBy(a2, { papers: [paper({ goods: bulk, containers: [] })] })).toEqual([]);
    expect(foundBy(a2, { papers: [paper({ containers: [container({})] })] })).toHaveLength(1);
  });

  it('says so where there is no consignment of goods', () => {
    expect(reasonNotExamined(a2, { papers: [invoice()] })).not.toBeNull();
    const empties = paper({ goods: [], containers: [container({ number: 'CSQU3054383', empty: true })] });
    expect(reasonNotExamined(a2, { papers: [empties] })).not.toBeNull();
  });
});
