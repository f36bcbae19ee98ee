import { billOfLadingPdf } from '../papers/bill-of-lading.ts';
import { invoicePdf } from '../papers/invoice.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410215),
  sizeType: '22G1' as const,
  seals: ['TWS4472315'],
  packages: 260,
  grossKg: 5980,
};
/** The last digit mistyped. */
const mistyped = container.number.slice(0, -1) + String((Number(container.number.at(-1)) + 4) % 10);
const trade: Trade = {
  serial: 13,
  vessel: 'plover',
  voyage: '121N',
  loading: { code: 'CAMTR', name: 'MONTREAL', country: 'Canada' },
  seller: party('Loonhollow Outfitters Inc.', '1 Makebelieve Trail', 'Montreal QC A0A 0A0, Canada', 'CA'),
  buyer: party('Tentharing Kampeerwinkels B.V.', 'Luifelweg 19', '0000 AN Assen, Netherlands', 'NL'),
  incoterm: 'FCA Montreal',
  currency: 'EUR',
  containers: [container],
  goods: [
    {
      description: 'Camping tents of polyester',
      hsCode: '630622',
      packages: 260,
      packageType: KINDS.cartons,
      grossKg: 5980,
      netKg: 5460,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 305 }],
};
const otherBuyer = party('Quillfeather Expeditions Ltd', '2 Fable Wharf', 'Hull ZZ0 0ZZ, United Kingdom', 'GB');

export const otherBuyerOnInvoice: Sample = {
  folder: '13-other-buyer',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0013',
    story: 'The bill of lading names another receiver than the invoice, and mistypes the container number.',
    revisions: 1,
    findings: [
      { check: 'B4', severity: 'medium' },
      { check: 'C2', severity: 'medium', certainty: 'sure', subject: mistyped },
      { check: 'I1', severity: 'low', certainty: 'verify' },
    ],
    lanes: ['documents', 'imaging'],
    status: 'in-review',
  },
  papers: async () => [
    [
      'bill-of-lading.pdf',
      await billOfLadingPdf({ ...shipmentOf(trade), containers: [{ ...container, number: mistyped }] }),
    ],
    ['invoice.pdf', await invoicePdf({ ...invoiceOf(trade), buyer: otherBuyer })],
  ],
  scans: [scanOn(18, container, { kind: 'cartons', kg: 5980, height: 2.05 })],
};
