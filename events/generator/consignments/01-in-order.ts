import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import { packingListPdf } from '../papers/packing-list.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const trade: Trade = {
  serial: 1,
  vessel: 'lark',
  voyage: '041W',
  loading: { code: 'PTLEI', name: 'LEIXOES', country: 'Portugal' },
  seller: party('Fenwhistle Ceramics Lda', 'Rua dos Fornos Frios 3', '0000-000 Porto, Portugal', 'PT'),
  buyer: party('Lanternhof Tableware B.V.', 'Zilvermeeuwkade 12', '0000 AB Rotterdam, Netherlands', 'NL'),
  incoterm: 'FOB Leixoes',
  currency: 'EUR',
  containers: [{ number: box(410201), sizeType: '22G1', seals: ['TWS4471201'], packages: 620, grossKg: 8680 }],
  goods: [
    {
      description: 'Stoneware dinner plates, glazed',
      hsCode: '691200',
      packages: 620,
      packageType: KINDS.cartons,
      grossKg: 8680,
      netKg: 8060,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 41.5 }],
};

export const inOrder: Sample = {
  folder: '01-in-order',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0001',
    story: 'Papers, scan and gate agree: released without a task.',
    revisions: 1,
    findings: [],
    lanes: [],
    status: 'closed',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
    ['packing-list.pdf', await packingListPdf(shipmentOf(trade), invoiceOf(trade))],
  ],
  scans: trade.containers.map((one) => scanOn(2, one, { kind: 'cartons', kg: 8680, height: 2.1 })),
};
