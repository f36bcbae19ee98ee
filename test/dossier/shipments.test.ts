import { describe, expect, it } from 'vitest';
import { shipmentsOf } from '../../shared/dossier/shipments.ts';
import { consignment, container, dossier, invoice, packingList, transportPaper } from './readings.ts';

const of = (billOfLading: string | null, number: string | null = null) =>
  consignment({ billOfLading, containers: number === null ? [] : [container({ number })] });
const gist = (...papers: Parameters<typeof dossier>[0]) =>
  shipmentsOf(dossier(papers)).map(
    ({ subject, consignments, invoices, packingLists }) =>
      `${subject}: ${consignments.length}/${invoices.length}/${packingLists.length}`,
  );

describe('finding the papers of one consignment', () => {
  it('joins a manifest, its bill, the invoice and its packing list by number', () => {
    const papers = [
      transportPaper([of('BL-1'), of('BL-2')]),
      transportPaper([of('BL1')], { kind: 'bill-of-lading' }),
      invoice({ invoiceNumber: 'I-1', billOfLading: 'BL 1' }),
      packingList({ invoiceNumber: 'I1' }),
    ];
    expect(gist(...papers)).toEqual(['BL-1: 2/1/1', 'BL-2: 1/0/0']);
  });

  it('joins by a shared container where no bill number is stated', () => {
    expect(
      gist(
        transportPaper([of('A', 'CSQU3054383'), of('B', 'HLXU2008419')]),
        invoice({ containers: ['HLXU 200841-9'] }),
      ),
    ).toEqual(['A: 1/0/0', 'B: 1/1/0']);
  });

  it('takes the only consignment there is, and guesses at none of several', () => {
    expect(gist(transportPaper([of('A')]), invoice())).toEqual(['A: 1/1/0']);
    expect(gist(transportPaper([of('A'), of('B')]), invoice())).toEqual(['A: 1/0/0', 'B: 1/0/0']);
  });

  it('joins numbers that differ only as optical reading errs', () => {
    expect(gist(transportPaper([of('TWLB001'), of('X')]), invoice({ billOfLading: 'TWLBO0I' }))).toEqual([
      'TWLB001: 1/1/0',
      'X: 1/0/0',
    ]);
  });

  it('names the consignment by the invoice where the transport paper lost its number', () => {
    expect(gist(transportPaper([of(null)]), invoice({ billOfLading: 'BL7' }))).toEqual(['BL7: 1/1/0']);
  });
});
