import { cuscarMessage } from '../papers/cuscar.ts';
import { invoicePdf } from '../papers/invoice.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410213),
  sizeType: '42G1' as const,
  seals: ['TWS4472113'],
  packages: 6,
  grossKg: 10800,
};
const trade: Trade = {
  serial: 11,
  vessel: 'plover',
  voyage: '120N',
  loading: { code: 'ITGOA', name: 'GENOA', country: 'Italy' },
  seller: party('Officine Telaio Lontano S.r.l.', 'Via che non esiste 14', '00000 Genova, Italy', 'IT'),
  buyer: party('Weverij Morgenrood B.V.', 'Spoelhof 3', '0000 AL Hengelo, Netherlands', 'NL'),
  incoterm: 'CPT Rotterdam',
  currency: 'EUR',
  containers: [container],
  goods: [
    {
      description: 'Shuttleless weaving looms',
      hsCode: '844630',
      packages: 4,
      packageType: KINDS.crates,
      grossKg: 7200,
      netKg: 6800,
    },
    {
      description: 'Yarn winding frames',
      hsCode: '844540',
      packages: 2,
      packageType: KINDS.crates,
      grossKg: 3600,
      netKg: 3400,
    },
  ],
  prices: [
    { unit: 'CR', unitPrice: 48_500 },
    { unit: 'CR', unitPrice: 21_250 },
  ],
};

export const cargoReportMessage: Sample = {
  folder: '11-cargo-report-message',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0011',
    story: 'The manifest comes as a CUSCAR message; the lines of the invoice sum to 10,000 more than its total.',
    revisions: 1,
    findings: [{ check: 'B2', severity: 'low', subject: invoiceOf(trade).number }],
    lanes: ['documents'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.edi', cuscarMessage(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf({ ...invoiceOf(trade), printedTotal: 226_500 })],
  ],
  scans: [scanOn(16, container, { kind: 'crates', kg: 10800, height: 1.9 })],
};
