import { billOfLadingPdf } from '../papers/bill-of-lading.ts';
import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import type { Shipment } from '../shipment.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410212),
  sizeType: '22G1' as const,
  seals: ['TWS4472012'],
  packages: 300,
  grossKg: 7650,
};
const trade: Trade = {
  serial: 10,
  vessel: 'lark',
  voyage: '043W',
  loading: { code: 'COBUN', name: 'BUENAVENTURA', country: 'Colombia' },
  seller: party('Cafetal Nubeverde S.A.S.', 'Carrera 0 No. 0-01', 'Buenaventura, Colombia', 'CO'),
  buyer: party('Branderij Schemerlicht B.V.', 'Koffiedamp 22', '0000 AK Haarlem, Netherlands', 'NL'),
  incoterm: 'FOB Buenaventura',
  currency: 'USD',
  containers: [container],
  goods: [
    {
      description: 'Green coffee beans, not roasted',
      hsCode: '090111',
      packages: 300,
      packageType: KINDS.bags,
      grossKg: 7650,
      netKg: 7500,
    },
  ],
  prices: [{ unit: 'BG', unitPrice: 142.5 }],
};
/** What the carrier files a day later: twenty bags more. */
const amended: Shipment = {
  ...shipmentOf(trade),
  containers: shipmentOf(trade).containers.map((one) => ({ ...one, packages: 320 })),
  goods: shipmentOf(trade).goods.map((one) => ({ ...one, packages: 320 })),
};

export const lateArrival: Sample = {
  folder: '10-late-arrival',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0010',
    story: 'In order at first; then a bill of lading comes late, with twenty bags more, and reopens the case.',
    revisions: 2,
    findings: [{ check: 'B1', severity: 'medium', subject: amended.billOfLading }],
    lanes: ['documents'],
    status: 'in-review',
    late: { after: 'examined', files: ['papers/bill-of-lading.pdf'] },
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
    ['bill-of-lading.pdf', await billOfLadingPdf(amended)],
  ],
  scans: [scanOn(13, container, { kind: 'sacks', kg: 7650, height: 1.9 })],
};
