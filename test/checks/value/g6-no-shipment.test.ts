import { describe, expect, it } from 'vitest';
import { g6NoShipment } from '../../../shared/checks/value/g6-no-shipment.ts';
import { consignment, container, seen, transportPaper } from '../../dossier/readings.ts';
import { foundBy, gist, reasonNotExamined } from '../examine.ts';
import { soldFor } from './priced-goods.ts';

const manifest = (form: 'master' | 'house' | null = null, masterBill: string | null = null) => {
  const one = consignment({
    billOfLading: 'TWLB2610001',
    masterBill,
    containers: [container({ number: 'TWTU4102011' })],
  });
  const paper = transportPaper([one]);
  if (paper.reading.kind === 'manifest') paper.reading.fields.form = form;
  return paper;
};
const examine = (fields: object, paper = manifest()) =>
  gist(foundBy(g6NoShipment, { papers: [paper, soldFor(10, {}, fields)] }));

describe('G6: an invoice without a shipment', () => {
  it('fires where neither its bill nor its container is carried, with both sides', () => {
    const fields = { billOfLading: 'SWLB9988776', containers: ['TDWU7700001'] };
    const [one] = foundBy(g6NoShipment, { papers: [manifest(), soldFor(10, {}, fields)] });
    expect(one).toMatchObject({ subject: 'INV-1', certainty: 'likely' });
    expect(one?.message).toContain(
      'is for bill of lading SWLB9988776 and container TDWU7700001, which no transport paper',
    );
  });

  it('is silent where one of them is carried, by whatever separators, or under the master bill', () => {
    expect(examine({ billOfLading: 'SWLB9988776', containers: ['TWTU 410201-1'] })).toEqual([]);
    expect(examine({ billOfLading: 'TWLB-2610001' })).toEqual([]);
    expect(examine({ billOfLading: 'LB2610001' })).toEqual([]);
    expect(examine({ billOfLading: 'MAST123' }, manifest('house', 'MAST123'))).toEqual([]);
  });

  it("asks to verify a misread number, and a forwarder's bill beside the carrier's", () => {
    const misread = soldFor(10, {}, { billOfLading: 'TWLB2670007' });
    misread.reading.evidence = { billOfLading: seen('TWLB2670007', 0.5, 'ocr') };
    expect(gist(foundBy(g6NoShipment, { papers: [manifest(), misread] }))).toEqual(['INV-1: default, verify']);
    expect(examine({ billOfLading: 'HBL-77' }, manifest('master'))).toEqual(['INV-1: default, verify']);
  });

  it('takes no time by the square for a thousand containers that are all others', () => {
    const boxes = (owner: string) => Array.from({ length: 1000 }, (_, at) => `${owner}U${1_000_000 + at * 7919}`);
    const containers = boxes('TWT').map((number) => container({ number }));
    const papers = [transportPaper([consignment({ containers })]), soldFor(10, {}, { containers: boxes('ABC') })];
    expect(gist(foundBy(g6NoShipment, { papers }))).toEqual(['INV-1: default, likely']);
  }, 4_000);

  it('says so where the invoice names no number', () => {
    expect(reasonNotExamined(g6NoShipment, { papers: [manifest(), soldFor(10)] })).not.toBeNull();
  });
});
