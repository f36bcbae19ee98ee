import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const loaded = { number: box(410203), sizeType: '22G1' as const, seals: ['TWS4471303'], packages: 300, grossKg: 5400 };
const empty = { number: box(410204), sizeType: '22G1' as const, seals: [], packages: 0, grossKg: 0, empty: true };
const trade: Trade = {
  serial: 3,
  vessel: 'plover',
  voyage: '118N',
  loading: { code: 'MACAS', name: 'CASABLANCA', country: 'Morocco' },
  seller: party('Atelier Sahelpoint SARL', '12 Rue Imaginaire', '00000 Casablanca, Morocco', 'MA'),
  buyer: party('Wolkenveld Wonen B.V.', 'Dromerslaan 31', '0000 AD Tilburg, Netherlands', 'NL'),
  incoterm: 'FOB Casablanca',
  currency: 'EUR',
  containers: [loaded, empty],
  goods: [
    {
      description: 'Woven wool rugs',
      hsCode: '570242',
      packages: 300,
      packageType: KINDS.cartons,
      grossKg: 5400,
      netKg: 5100,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 210 }],
};

export const declaredEmpty: Sample = {
  folder: '03-declared-empty',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0003',
    story: 'The second container travels as empty, but pallets stand in its front half.',
    revisions: 1,
    findings: [
      { check: 'I4', severity: 'critical', subject: empty.number },
      { check: 'I6', severity: 'medium', subject: empty.number },
    ],
    lanes: ['imaging'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: [
    scanOn(4, loaded, { kind: 'cartons', kg: 5400, height: 1.8 }, 1),
    scanOn(4, empty, { kind: 'cartons', kg: 2600, lengthShare: 0.45, height: 1.5 }, 2),
  ],
};
