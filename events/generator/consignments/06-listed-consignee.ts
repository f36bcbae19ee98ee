import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410208),
  sizeType: '22G1' as const,
  seals: ['TWS4471608'],
  packages: 400,
  grossKg: 7200,
};
const trade: Trade = {
  serial: 6,
  vessel: 'dunlin',
  voyage: '007E',
  loading: { code: 'INNSA', name: 'NHAVA SHEVA', country: 'India' },
  seller: party('Kalpanik Pump Works Pvt Ltd', 'Plot 0, Imaginary Estate', 'Mumbai 000000, India', 'IN'),
  // The list has VELIZHAROV MARITIME SUPPLY LLC.
  buyer: party('Welizharow Maritime Supply Ltd', '18 Nowhere Quay', 'Valletta VLT 0000, Malta', 'MT'),
  incoterm: 'CIP Rotterdam',
  currency: 'EUR',
  containers: [container],
  goods: [
    {
      description: 'Centrifugal bilge pumps for boats',
      hsCode: '841370',
      packages: 400,
      packageType: KINDS.cartons,
      grossKg: 7200,
      netKg: 6600,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 188 }],
};

export const listedConsignee: Sample = {
  folder: '06-listed-consignee',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0006',
    story: 'The consignee stands on a sanctions list under another spelling.',
    revisions: 1,
    findings: [{ check: 'K1', severity: 'high' }],
    lanes: ['sanctions'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: [scanOn(9, container, { kind: 'cartons', kg: 7200, height: 1.6 })],
};
