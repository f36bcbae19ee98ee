import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { registerDocument } from '../../../functions/stores/documents.ts';
import { announceFile, announceUpload } from '../../../functions/stores/port-uploads.ts';
import { uploadRoutes } from '../../../functions/take-uploads/upload-routes.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { openLocalTable } from '../cases/local-table.ts';

const AT = '2026-03-02T09:00:00.000Z';
const EVE: Principal = { id: 'agent-eve', roles: ['port-agent'], ports: ['NLRTM'], lanes: [] };
const SHA256 = 'a'.repeat(64);
const idOf = (nth: number) => `019ca000-0000-7000-8000-${String(nth).padStart(12, '0')}`;
const FILE = { area: 'papers', scanId: null, file: 'manifest.pdf', bytes: 5, sha256: SHA256 };

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
const s3 = mockClient(S3Client);
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  s3.reset();
  s3.on(CreateMultipartUploadCommand).resolves({ UploadId: 'u1' });
  s3.on(ListPartsCommand).resolves({ Parts: [] });
  // What S3 says of a list without parts, whether or not there is such an upload.
  s3.on(CompleteMultipartUploadCommand).rejects(failure('MalformedXML', 400));
});

function failure(name: string, httpStatusCode: number) {
  return new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode } });
}

async function as(who: Principal, method: 'GET' | 'POST', path: string, body: object | null = null) {
  const objects = { client: new S3Client({ region: 'eu-west-1' }) };
  const api = serveRoutes(uploadRoutes({ table, objects, intakeBucket: 'intake', now: () => AT }));
  const request = new Request(`https://api.example${path}`, { method, body: body && JSON.stringify(body) });
  const response = await api.fetch(request, { caller: { principal: who, requestId: 'r' } });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

const begin = () => as(EVE, 'POST', '/uploads', { id: idOf(1), port: 'NLRTM', reference: 'C1', files: [FILE] });
const complete = (who = EVE) => as(who, 'POST', `/uploads/${idOf(1)}/files/0/complete`);

it('says that parts are missing where none is there yet', async () => {
  await begin();
  expect(await complete()).toMatchObject({ status: 409, answer: { error: { code: 'upload.incomplete' } } });
});

it('finds a file whole that was put together before the answer was lost', async () => {
  await begin();
  s3.on(ListPartsCommand).rejects(failure('NoSuchUpload', 404));
  expect(await complete()).toMatchObject({ status: 409, answer: { error: { code: 'upload.expired' } } });
  const place = { area: 'papers', port: 'NLRTM', reference: 'C1', file: FILE.file } as const;
  const key = `NLRTM/C1/papers/${FILE.file}`;
  await registerDocument(table, place, { bucket: 'intake', key, versionId: 'v1', size: 5, sequencer: '1', at: AT });
  expect(await complete()).toMatchObject({ status: 200, answer: { upload: { files: [{ state: 'received' }] } } });
});

it('gives an agent no more of an upload to a port that is not theirs any more, nor of somebody else', async () => {
  await begin();
  const unknown = { status: 404, answer: { error: { code: 'upload.unknown' } } };
  for (const who of [
    { ...EVE, ports: ['BEANR'] },
    { ...EVE, id: 'agent-mallory' },
  ]) {
    expect(await complete(who)).toMatchObject(unknown);
    expect(await as(who, 'POST', `/uploads/${idOf(1)}/files/0/parts`, { parts: [1] })).toMatchObject(unknown);
  }
});

it('tells of twenty folders of five hundred files with the longest names in no more than an answer holds', async () => {
  for (let nth = 1; nth <= 20; nth += 1) {
    const id = idOf(nth);
    await announceUpload(table, EVE.id, { id, port: 'NLRTM', reference: `C${nth}`, at: AT });
    await Promise.all(
      Array.from({ length: 500 }, (_, n) => {
        const file = `${n}${'単'.repeat(250)}`;
        const announced = { ...FILE, area: 'papers' as const, upload: id, n, file, key: file, multipart: 'u' };
        return announceFile(table, EVE.id, { ...announced, versionId: null });
      }),
    );
  }
  const { answer } = await as(EVE, 'GET', '/uploads');
  expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(6_000_000);
  expect(Object(answer).uploads.map(({ id }: { id: string }) => id)).toEqual(
    [20, 19, 18, 17, 16, 15, 14, 13].map(idOf),
  );
}, 120_000);
