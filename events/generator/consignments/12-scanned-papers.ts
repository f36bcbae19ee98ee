import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import { FLATBED, imagePdfOf, photographOf, TELEPHONE } from '../papers/photograph.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410214),
  sizeType: '22G1' as const,
  seals: ['TWS4472214'],
  packages: 520,
  grossKg: 6760,
};
const trade: Trade = {
  serial: 12,
  vessel: 'dunlin',
  voyage: '009E',
  loading: { code: 'TWKHH', name: 'KAOHSIUNG', country: 'Taiwan' },
  seller: party('Yunwu Bicycle Bells Co., Ltd', 'No. 0, Lane 0, Xuni Road', 'Kaohsiung 000, Taiwan', 'TW'),
  buyer: party('Tingeling Rijwielen B.V.', 'Bellenhof 44', '0000 AM Apeldoorn, Netherlands', 'NL'),
  incoterm: 'FOB Kaohsiung',
  currency: 'USD',
  containers: [container],
  goods: [
    {
      description: 'Bicycle bells and lamps',
      hsCode: '830610',
      packages: 520,
      packageType: KINDS.cartons,
      grossKg: 6760,
      netKg: 6240,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 118, quantity: 480 }],
};

export const scannedPapers: Sample = {
  folder: '12-scanned-papers',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0012',
    story:
      'Manifest and invoice are pictures only, and the invoice sells forty cartons less than the manifest declares.',
    revisions: 1,
    findings: [{ check: 'B1', severity: 'medium' }],
    lanes: ['documents'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await imagePdfOf(await manifestPdf(shipmentOf(trade)), FLATBED, 'manifest 12')],
    ['invoice.jpg', await photographOf(await invoicePdf(invoiceOf(trade)), TELEPHONE, 'invoice 12')],
  ],
  scans: [{ ...scanOn(17, container, { kind: 'cartons', kg: 6760, height: 1.7 }), format: 'jpeg' }],
};
