import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { SAMPLES, tidewaiter } from './command-line.ts';

// Written from the published contract, not from the project's own schemas: others read these.
const text = z.string().nullable();
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable();
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable();
const number = z.number().nullable();
const party = z.looseObject({ name: text, address: text, country: text }).nullable();
const share = z.number().min(0).max(1);

const evidence = z.record(
  z.string(),
  z.looseObject({
    page: z.int(),
    box: z.tuple([share, share, share, share]).nullable(),
    text: z.string(),
    confidence: share,
  }),
);
const manifestFields = z.looseObject({
  vessel: z.looseObject({ name: text, imo: text }),
  voyage: text,
  portOfLoading: text,
  portOfDischarge: text,
  consignments: z.array(
    z.looseObject({
      billOfLading: text,
      shipper: party,
      consignee: party,
      notify: party,
      containers: z.array(
        z.looseObject({
          number: text,
          sizeType: text,
          seals: z.array(z.string()),
          packages: number,
          grossKg: number,
          tareKg: number,
          empty: z.boolean().nullable(),
        }),
      ),
      goods: z.array(
        z.looseObject({
          description: text,
          hsCode: text,
          packages: number,
          packageType: text,
          grossKg: number,
          netKg: number,
          unNumber: text,
        }),
      ),
    }),
  ),
});
const invoiceFields = z.looseObject({
  invoiceNumber: text,
  issueDate: date,
  currency: text,
  total: decimal,
  taxTotal: decimal,
  seller: party,
  buyer: party,
  incoterm: text,
  originCountry: text,
  billOfLading: text,
  containers: z.array(z.string()),
  lines: z.array(
    z.looseObject({
      description: text,
      quantity: number,
      unit: text,
      unitPrice: decimal,
      amount: decimal,
      hsCode: text,
      netKg: number,
      grossKg: number,
    }),
  ),
});
const reading = z.looseObject({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum([
    'manifest',
    'bill-of-lading',
    'invoice',
    'packing-list',
    'certificate-of-origin',
    'dangerous-goods',
    'equipment-report',
    'identity',
    'unknown',
  ]),
  reader: z.enum(['structured', 'text-layer', 'mrz', 'ocr', 'analyze-expense', 'analyze-id', 'analyze-document']),
  pages: z.int(),
  partial: z.boolean(),
  fields: z.looseObject({}),
  evidence,
  problems: z.array(z.looseObject({ code: z.string(), message: z.string() })),
});
const lane = z.enum(['documents', 'imaging', 'sanctions', 'goods']);
const checked = z.looseObject({
  case: z.string(),
  port: z.string(),
  documents: z.array(z.looseObject({ file: z.string(), kind: z.string() })),
  findings: z.array(
    z.looseObject({
      check: z.string(),
      severity: z.enum(['critical', 'high', 'medium', 'low']),
      lane,
      message: z.string(),
      evidence: z.array(z.looseObject({})).min(1),
    }),
  ),
  score: z.number(),
  lanes: z.array(lane),
});

async function readJson(place: string) {
  const { code, out } = await tidewaiter('read', join(SAMPLES, place), '--json');
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  return reading.parse(JSON.parse(out));
}

async function checkJson(folder: string) {
  const { code, out } = await tidewaiter('check', folder, '--json');
  return { code, outcome: checked.parse(JSON.parse(out)) };
}

it.each([
  ['02-weight-and-seal/papers/manifest.pdf', 'manifest', 'text-layer', manifestFields],
  ['02-weight-and-seal/papers/bill-of-lading.pdf', 'bill-of-lading', 'text-layer', manifestFields],
  ['02-weight-and-seal/papers/invoice.pdf', 'invoice', 'text-layer', invoiceFields],
  ['11-cargo-report-message/papers/manifest.edi', 'manifest', 'structured', manifestFields],
])('read --json of %s gives a %s by the published contract', async (place, kind, reader, fields) => {
  const one = await readJson(place);
  expect(one).toMatchObject({ kind, reader });
  fields.parse(one.fields);
  expect(Object.keys(one.evidence).length).toBeGreaterThan(5);
});

it('scan --json gives an image with its measures, and a record', async () => {
  const scans = join(SAMPLES, '01-in-order/scans/X1-20261102-001');
  const image = await tidewaiter('scan', join(scans, 'image.tif'), '--json');
  const record = await tidewaiter('scan', join(scans, 'record.json'), '--json');
  expect([image.code, record.code]).toEqual([0, 0]);
  expect(JSON.parse(image.out)).toMatchObject({ kind: 'scan-image', bits: 16, problems: [] });
  expect(JSON.parse(record.out)).toMatchObject({ kind: 'scan-record' });
});

it('check --json of a consignment in order has no finding and no lane, and exit code 0', async () => {
  const { code, outcome } = await checkJson(join(SAMPLES, '01-in-order'));
  expect(code).toBe(0);
  expect(outcome).toMatchObject({ case: '01-in-order', port: 'NLRTM', findings: [], score: 0, lanes: [] });
  expect(outcome.documents).toHaveLength(5);
});

it('check --json of one that is not has its findings with both sides, and exit code 1', async () => {
  const { code, outcome } = await checkJson(join(SAMPLES, '02-weight-and-seal'));
  expect(code).toBe(1);
  expect(outcome.findings.map(({ check }) => check).sort()).toEqual(['D1', 'D1', 'E1']);
  expect(outcome.lanes).toEqual(['documents']);
  for (const finding of outcome.findings) expect(finding.evidence.length).toBeGreaterThanOrEqual(2);
});

it('check tells the same in words', async () => {
  const { code, out } = await tidewaiter('check', join(SAMPLES, '02-weight-and-seal'));
  expect(code).toBe(1);
  expect(out).toContain('TWS4471902 on the manifest');
  expect(out).toContain('TWS5590317 on the bill of lading');
  expect(out).toContain('goes to: documents');
});
