import { billOfLadingPdf } from '../papers/bill-of-lading.ts';
import { invoicePdf } from '../papers/invoice.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410207),
  sizeType: '22G1' as const,
  seals: ['TWS4471507'],
  packages: 240,
  grossKg: 6240,
};
const trade: Trade = {
  serial: 5,
  vessel: 'dunlin',
  voyage: '007E',
  loading: { code: 'VNSGN', name: 'HO CHI MINH CITY', country: 'Viet Nam' },
  seller: party('Song Bien Furniture Co., Ltd', '7 Duong Tuong Tuong', 'Ho Chi Minh City, Viet Nam', 'VN'),
  buyer: party('Stoelenrif Interieur B.V.', 'Verzinselpad 16', '0000 AF Delft, Netherlands', 'NL'),
  incoterm: 'FOB Ho Chi Minh City',
  currency: 'USD',
  containers: [container],
  goods: [
    {
      description: 'Bamboo folding chairs',
      hsCode: '940153',
      packages: 240,
      packageType: KINDS.cartons,
      grossKg: 6240,
      netKg: 5760,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 74 }],
};
const scan = scanOn(6, container, { kind: 'cartons', kg: 6240, height: 1.9 });

export const outsideGateWindow: Sample = {
  folder: '05-outside-gate-window',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0005',
    story: 'The scan was taken five hours before the container came in at the gate.',
    revisions: 1,
    findings: [{ check: 'I2', severity: 'high' }],
    lanes: ['imaging'],
    status: 'in-review',
  },
  papers: async () => [
    ['bill-of-lading.pdf', await billOfLadingPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: [{ ...scan, startedAt: '2026-11-06T03:12:40Z' }],
};
