import { billOfLadingPdf } from '../papers/bill-of-lading.ts';
import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const trade: Trade = {
  serial: 2,
  vessel: 'lark',
  voyage: '041W',
  loading: { code: 'TRIZM', name: 'IZMIR', country: 'Turkiye' },
  seller: party('Hayaldemir Cookware A.S.', 'Uydurma Sokak 88', '00000 Izmir, Turkiye', 'TR'),
  buyer: party('Keukenbaak Groothandel B.V.', 'Verzonnenweg 4', '0000 AC Utrecht, Netherlands', 'NL'),
  incoterm: 'CIF Rotterdam',
  currency: 'EUR',
  containers: [{ number: box(410202), sizeType: '22G1', seals: ['TWS4471902'], packages: 480, grossKg: 9640 }],
  goods: [
    {
      description: 'Cast iron frying pans, enamelled',
      hsCode: '732392',
      packages: 480,
      packageType: KINDS.cartons,
      grossKg: 9640,
      netKg: 10420,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 96 }],
};
const resealed = shipmentOf(trade).containers.map((container) => ({ ...container, seals: ['TWS5590317'] }));

export const weightAndSeal: Sample = {
  folder: '02-weight-and-seal',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0002',
    story: 'The gross weight lies below the net weight, and the bill of lading names another seal than the manifest.',
    revisions: 1,
    findings: [
      { check: 'D1', severity: 'medium' },
      { check: 'D1', severity: 'medium' },
      { check: 'E1', severity: 'high', subject: box(410202) },
    ],
    lanes: ['documents'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['bill-of-lading.pdf', await billOfLadingPdf({ ...shipmentOf(trade), containers: resealed })],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: trade.containers.map((one) => ({
    ...scanOn(3, one, { kind: 'cartons', kg: 10800, height: 2.2 }),
    seal: undefined,
  })),
};
