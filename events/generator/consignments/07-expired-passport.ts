import { invoicePdf } from '../papers/invoice.ts';
import { manifestPdf } from '../papers/manifest.ts';
import { passportPdf, type Specimen } from '../papers/passport.ts';
import { photographOf, TELEPHONE } from '../papers/photograph.ts';
import type { Sample } from '../sample.ts';
import { scanOn } from './terminal-visit.ts';
import { box, invoiceOf, KINDS, party, shipmentOf, type Trade } from './trade.ts';

const container = {
  number: box(410209),
  sizeType: '22G1' as const,
  seals: ['TWS4471709'],
  packages: 350,
  grossKg: 4900,
};
const trade: Trade = {
  serial: 7,
  vessel: 'lark',
  voyage: '042W',
  loading: { code: 'GRPIR', name: 'PIRAEUS', country: 'Greece' },
  seller: party('Fantasia Sandals AE', '5 Odos Fantasias', '000 00 Piraeus, Greece', 'GR'),
  buyer: party('Zandloper Schoenen B.V.', 'Nergenshuizenweg 1', '0000 AG Leiden, Netherlands', 'NL'),
  incoterm: 'FOB Piraeus',
  currency: 'EUR',
  containers: [container],
  goods: [
    {
      description: 'Leather sandals',
      hsCode: '640320',
      packages: 350,
      packageType: KINDS.cartons,
      grossKg: 4900,
      netKg: 4480,
    },
  ],
  prices: [{ unit: 'CTN', unitPrice: 240 }],
};
const driver: Specimen = {
  surname: 'Tesselmark',
  givenNames: 'Orla Minthe',
  number: 'X90000417',
  birthDate: '1984-03-09',
  sex: 'F',
  issueDate: '2011-05-17',
  expiryDate: '2021-05-16',
  wrongNumberDigit: '3',
};

export const expiredPassport: Sample = {
  folder: '07-expired-passport',
  expected: {
    port: 'NLRTM',
    reference: 'TW-2026-0007',
    story: 'The photographed passport of the driver expired in 2021, and its document number has a wrong check digit.',
    revisions: 1,
    findings: [
      { check: 'J1', severity: 'high', subject: 'passport.jpg' },
      { check: 'J2', severity: 'medium', subject: 'passport.jpg' },
    ],
    lanes: ['documents'],
    status: 'in-review',
  },
  papers: async () => [
    ['manifest.pdf', await manifestPdf(shipmentOf(trade))],
    ['invoice.pdf', await invoicePdf(invoiceOf(trade))],
    [
      'passport.jpg',
      await photographOf(
        await passportPdf(driver),
        { ...TELEPHONE, dpi: 300, skew: 1.1, quality: 78, desk: 0.06 },
        'passport 07',
      ),
    ],
  ],
  scans: [scanOn(10, container, { kind: 'cartons', kg: 4900, height: 2 })],
};
