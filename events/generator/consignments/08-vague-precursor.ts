import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import type { SaleInvoice } from '../shipment.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410210),
  sizeType: '22G1' as const,
  seals: ['TWS4471810'],
  packages: 72,
  grossKg: 9360,
};
const trade: Trade = {
  serial: 8,
  vessel: 'plover',
  voyage: '119N',
  loading: { code: 'EGALY', name: 'ALEXANDRIA', country: 'Egypt' },
  seller: party('Wahmiya Trading S.A.E.', '40 El Khayal Street', 'Alexandria, Egypt', 'EG'),
  buyer: party('Nevelbron Zwembaden B.V.', 'Luchtkasteel 8', '0000 AH Zwolle, Netherlands', 'NL'),
  incoterm: 'CFR Rotterdam',
  currency: 'USD',
  containers: [container],
  goods: [
    {
      description: 'Industrial chemicals, various',
      hsCode: '',
      packages: 72,
      packageType: KINDS.drums,
      grossKg: 9360,
      netKg: 8640,
    },
  ],
  prices: [{ unit: 'DR', unitPrice: 131 }],
};
const invoice: SaleInvoice = {
  ...invoiceOf(trade),
  lines: invoiceOf(trade).lines.map((line) => ({
    ...line,
    description: 'Hydrogen peroxide solution 49 %, CAS 7722-84-1',
    hsCode: '284700',
  })),
};

export const vaguePrecursor: Sample = {
  folder: '08-vague-precursor',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0008',
    story:
      'The manifest says no more than chemicals; the invoice sells a restricted explosives precursor, which no paper declares as dangerous.',
    revisions: 1,
    findings: [
      { check: 'A3', severity: 'medium' },
      { check: 'F5', severity: 'high' },
      { check: 'L1', severity: 'high', subject: 'hydrogen peroxide' },
      { check: 'L2', severity: 'high', subject: 'hydrogen peroxide' },
    ],
    lanes: ['goods'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoice)],
  ],
  scans: [scanOn(11, container, { kind: 'drums', kg: 9360 })],
};
