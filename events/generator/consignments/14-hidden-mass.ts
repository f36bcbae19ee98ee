import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const light = { number: box(410216), sizeType: '22G1' as const, seals: ['TWS4472416'], packages: 200, grossKg: 3000 };
const other = { number: box(410217), sizeType: '22G1' as const, seals: ['TWS4472417'], packages: 200, grossKg: 3000 };
const trade: Trade = {
  serial: 14,
  vessel: 'lark',
  voyage: '044W',
  loading: { code: 'ZADUR', name: 'DURBAN', country: 'South Africa' },
  seller: party('Veldwind Baskets (Pty) Ltd', '99 Fabled Road', 'Durban 0000, South Africa', 'ZA'),
  buyer: party('Mandenmaker Import B.V.', 'Sprookjeslaan 27', '0000 AP Zutphen, Netherlands', 'NL'),
  incoterm: 'FOB Durban',
  currency: 'EUR',
  containers: [light, other],
  goods: [
    {
      description: 'Wicker baskets',
      hsCode: '460219',
      packages: 400,
      packageType: KINDS.cartons,
      grossKg: 6000,
      netKg: 5400,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 49.9 }],
};

export const hiddenMass: Sample = {
  folder: '14-hidden-mass',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0014',
    story: 'Baskets weigh far more in the image than on paper, and a scanner that nobody knows took the other image.',
    revisions: 1,
    findings: [
      { check: 'I3', severity: 'critical', certainty: 'sure' },
      { check: 'I6', severity: 'medium', subject: light.number },
    ],
    lanes: ['imaging'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: [
    {
      ...scanOn(19, light, { kind: 'sacks', kg: 9400, height: 2.1 }, 1),
      scanId: 'X2-20261119-001',
      scanner: 'NLRTM-X2',
    },
    {
      ...scanOn(19, other, { kind: 'cartons', kg: 3000, height: 1.2 }, 2),
      scanId: 'X9-20261119-002',
      scanner: 'NLRTM-X9',
    },
  ],
};
