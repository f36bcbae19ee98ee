import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const first = { number: box(410205), sizeType: '22G1' as const, seals: ['TWS4471405'], packages: 280, grossKg: 7840 };
const second = { number: box(410206), sizeType: '22G1' as const, seals: ['TWS4471406'], packages: 280, grossKg: 7840 };
const trade: Trade = {
  serial: 4,
  vessel: 'plover',
  voyage: '118N',
  loading: { code: 'BRSSZ', name: 'SANTOS', country: 'Brazil' },
  seller: party('Azulejaria Vento Baixo Ltda', 'Rua Inventada 200', '00000-000 Santos, Brazil', 'BR'),
  buyer: party('Tegelduin Bouwstoffen B.V.', 'Fictieplein 2', '0000 AE Breda, Netherlands', 'NL'),
  incoterm: 'CFR Rotterdam',
  currency: 'EUR',
  containers: [first, second],
  goods: [
    {
      description: 'Cork floor panels',
      hsCode: '450410',
      packages: 560,
      packageType: KINDS.cartons,
      grossKg: 15680,
      netKg: 14900,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 58.25 }],
};
const genuine = scanOn(5, first, { kind: 'cartons', kg: 7840, height: 2 }, 1);

export const clonedScan: Sample = {
  folder: '04-cloned-scan',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0004',
    story: 'The image filed for the second container is that of the first, stored anew as PNG.',
    revisions: 1,
    findings: [{ check: 'I7', severity: 'critical', certainty: 'sure' }],
    lanes: ['imaging'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
  ],
  scans: [genuine, { ...scanOn(5, second, null, 2), copyOf: genuine, format: 'png' }],
};
