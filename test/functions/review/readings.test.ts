import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { readingRoutes } from '../../../functions/review/routes/readings.ts';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { keepCorrection } from '../../../functions/stores/corrections.ts';
import { type DocumentOutcome, finishDocument, registerDocument } from '../../../functions/stores/documents.ts';
import { readingKeyOf } from '../../../functions/stores/objects.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import { paperReadingSchema } from '../../../shared/review/paper-answers.ts';
import { serveStore } from '../../local/s3/serve-store.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { ANNA, AT } from '../show-page/pages-under-test.ts';

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
});

async function caseWith(bytes: Uint8Array) {
  const { s3 } = await serveStore();
  const readings = { objects: { client: s3 }, bucket: 'plain' };
  const file = 'invoice.csv';
  const key = `NLRTM/C1/papers/${file}`;
  const place = { area: 'papers', port: 'NLRTM', reference: 'C1', file } as const;
  const uploaded = { bucket: 'versioned', key, versionId: '1', size: bytes.length, sequencer: '1', at: AT };
  const documentId = await registerDocument(table, place, uploaded);
  const document = { port: 'NLRTM', reference: 'C1', documentId };
  const api = serveRoutes(readingRoutes({ table, readings, now: () => AT }));
  const get = async (query: string, principal = ANNA) => {
    const address = `https://api.example/cases/NLRTM/C1/documents/${documentId}/reading${query}`;
    const response = await api.fetch(new Request(address), { caller: { principal, requestId: query || 'first' } });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
  const read = async () => {
    const reading = await readDocument({ file, bytes, ocr: null, limits: DEFAULT_LIMITS, prices: LIST_PRICES });
    const readingKey = readingKeyOf(document);
    await s3.send(new PutObjectCommand({ Bucket: 'plain', Key: readingKey, Body: JSON.stringify(reading) }));
    const told: Pick<DocumentOutcome & { state: 'read' }, 'kind' | 'kinds' | 'reader' | 'partial' | 'costUsd'> = {
      ...{ kind: 'invoice', kinds: [], reader: 'structured', partial: false, costUsd: 0 },
    };
    await finishDocument(table, document, { state: 'read', readingKey, sha256: null, ...told }, AT);
  };
  return { get, read, document };
}

const invoiceOf = (lines: number) =>
  Buffer.from(
    [
      'Description;Quantity;Unit price;Amount;HS code',
      ...Array.from({ length: lines }, (_, i) => `ITEM ${i};2;3.50;7.00;090111`),
    ].join('\n'),
  );

describe('the reading of a paper', () => {
  test('is given value by value, so many at a time, whatever its length', async () => {
    const { get, read } = await caseWith(invoiceOf(5000));
    await read();
    const first = paperReadingSchema.parse((await get('?limit=500')).answer);
    expect(first).toMatchObject({ counts: { doubtful: 0 }, papers: [{ kind: 'invoice' }], next: 500 });
    expect(first.counts.values).toBeGreaterThanOrEqual(25_000);
    expect(first.values).toHaveLength(500);
    const second = paperReadingSchema.parse((await get('?limit=500&skip=500')).answer);
    expect(second.values[0]?.path).not.toBe(first.values[0]?.path);
    expect(await get('?limit=5000')).toMatchObject({ status: 400 });
  });

  test('is written down as viewed once, not for each further part of it', async () => {
    const { get, read, document } = await caseWith(invoiceOf(5));
    await read();
    await get('?limit=10');
    await get('?limit=10&skip=10');
    const trail = await auditOf(table, 'NLRTM', 'C1');
    expect(trail).toMatchObject([
      { action: 'reading viewed', actor: 'officer-anna', detail: { documentId: document.documentId } },
    ]);
  });

  test('is written down as viewed by whoever asks for a later part only, too', async () => {
    const { get, read } = await caseWith(invoiceOf(5));
    await read();
    await get('?limit=10&skip=1');
    expect(await auditOf(table, 'NLRTM', 'C1')).toMatchObject([{ action: 'reading viewed', actor: 'officer-anna' }]);
  });

  test('of the doubtful values alone leaves out the sure ones', async () => {
    const { get, read } = await caseWith(invoiceOf(5));
    await read();
    expect(await get('?doubtful=true')).toMatchObject({ status: 200, answer: { values: [], counts: { shown: 0 } } });
  });

  test('is searched for a value by what is printed and where', async () => {
    const { get, read } = await caseWith(invoiceOf(50));
    await read();
    expect(await get('?text=ITEM%2042')).toMatchObject({ answer: { values: [{ path: 'lines[42].description' }] } });
    expect(await get('?text=7.00&place=row%2012%2C%20column%204')).toMatchObject({
      answer: { values: [{ path: 'lines[10].amount' }], counts: { shown: 1 } },
    });
  });

  test('shows a value as an officer has corrected it, beside what is printed', async () => {
    const { get, read, document } = await caseWith(invoiceOf(5));
    await read();
    await get('?text=ITEM%202');
    const correction = {
      documentId: document.documentId,
      path: 'lines[2].description',
      printed: 'ITEM 2',
      value: 'ITEM Z',
    };
    await keepCorrection(table, document, correction, { by: 'officer-anna', at: AT, from: 2 });
    expect(await get('?text=ITEM%202')).toMatchObject({
      answer: {
        values: [{ path: 'lines[2].description', text: 'ITEM 2', value: 'ITEM Z', repaired: expect.any(String) }],
      },
    });
  });

  test('that is not there yet, or could not be made, says why', async () => {
    const { get, document } = await caseWith(invoiceOf(5));
    expect(await get('')).toMatchObject({ status: 409, answer: { error: { code: 'document.unread' } } });
    const problem = { code: 'pdf.encrypted', message: 'the PDF is protected by a password' };
    await finishDocument(table, document, { state: 'unreadable', problem, sha256: null }, AT);
    expect(await get('')).toMatchObject({
      status: 409,
      answer: { error: { message: problem.message, detail: { code: 'pdf.encrypted' } } },
    });
  });

  test('is for those who may read cases of the port', async () => {
    const { get, read } = await caseWith(invoiceOf(5));
    await read();
    expect(await get('', { ...ANNA, ports: ['BEANR'] })).toMatchObject({ status: 403 });
    expect(await get('', { ...ANNA, roles: ['operator'] })).toMatchObject({ status: 403 });
  });
});
