import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import { packingListPdf } from '../papers/packing-list.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410211),
  sizeType: '22G1' as const,
  seals: ['TWS4471911'],
  packages: 540,
  grossKg: 4860,
};
const trade: Trade = {
  serial: 9,
  vessel: 'dunlin',
  voyage: '008E',
  loading: { code: 'LKCMB', name: 'COLOMBO', country: 'Sri Lanka' },
  seller: party('Hithaluwa Textiles (Pvt) Ltd', '77 Imaginary Lake Road', 'Colombo 00, Sri Lanka', 'LK'),
  buyer: party('Winterslaap Textiel B.V.', 'Dekenstraat 5', '0000 AJ Enschede, Netherlands', 'NL'),
  incoterm: 'FOB Colombo',
  currency: 'EUR',
  containers: [container],
  goods: [
    {
      description: 'Knitted cotton blankets',
      hsCode: '630130',
      packages: 540,
      packageType: KINDS.cartons,
      grossKg: 4860,
      netKg: 4320,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 66 }],
};

export const brokenFile: Sample = {
  folder: '09-broken-file',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0009',
    story: 'All is in order, but the packing list was cut off on its way.',
    revisions: 1,
    findings: [],
    lanes: ['documents'],
    status: 'in-review',
    unreadable: ['papers/packing-list.pdf'],
  },
  papers: async () => {
    const packingList = await packingListPdf(shipmentOf(trade), invoiceOf(trade));
    return [
      ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
      ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
      // Cut inside the first objects, so that nothing is left to repair.
      ['packing-list.pdf', packingList.subarray(0, 400)],
    ];
  },
  scans: [scanOn(12, container, { kind: 'cartons', kg: 4860, height: 2.15 })],
};
