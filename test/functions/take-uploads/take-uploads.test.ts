import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListObjectVersionsCommand,
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
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  const objects = { client: new S3Client({ region: 'eu-west-1', credentials }) };
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

const KEY = `NLRTM/C1/papers/${FILE.file}`;
const version = (change: object = {}) => ({
  Key: KEY,
  Size: 5,
  VersionId: 'v1',
  LastModified: new Date(AT),
  ...change,
});
const parts = () => as(EVE, 'POST', `/uploads/${idOf(1)}/files/0/parts`, { parts: [1] });

it('finds a file whole whose answer was lost, before and after its document is registered', async () => {
  await begin();
  s3.on(ListPartsCommand).rejects(failure('NoSuchUpload', 404));
  s3.on(ListObjectVersionsCommand).resolves({ Versions: [version()] });
  expect(await parts()).toMatchObject({ status: 200, answer: { there: [1], links: {} } });
  expect(await complete()).toMatchObject({ status: 200, answer: { upload: { files: [{ state: 'arrived' }] } } });
  const place = { area: 'papers', port: 'NLRTM', reference: 'C1', file: FILE.file } as const;
  await registerDocument(table, place, {
    bucket: 'intake',
    key: KEY,
    versionId: 'v1',
    size: 5,
    sequencer: '1',
    at: AT,
  });
  expect(await complete()).toMatchObject({ status: 200, answer: { upload: { files: [{ state: 'received' }] } } });
  expect(s3.commandCalls(CreateMultipartUploadCommand)).toHaveLength(1);
});

it.each([
  ['nothing', []],
  ['an older version', [version({ LastModified: new Date('2026-03-02T08:59:58Z') })]],
  ['a version of another size', [version({ Size: 6 })]],
  ['a version of a key that begins alike', [version({ Key: `${KEY}.old` })]],
])('begins a file anew whose parts have expired, where S3 has %s', async (_, Versions) => {
  await begin();
  s3.on(ListPartsCommand).rejects(failure('NoSuchUpload', 404));
  s3.on(ListPartsCommand, { UploadId: 'u2' }).resolves({ Parts: [{ PartNumber: 1, ETag: 'e', Size: 5 }] });
  s3.on(ListObjectVersionsCommand).resolves({ Versions });
  s3.on(CreateMultipartUploadCommand).resolves({ UploadId: 'u2' });
  s3.on(CompleteMultipartUploadCommand, { UploadId: 'u2' }).resolves({ VersionId: 'v2' });
  expect(await complete()).toMatchObject({ status: 409, answer: { error: { code: 'upload.incomplete' } } });
  const { answer } = await parts();
  expect(answer).toMatchObject({ there: [1], links: { 1: expect.stringContaining('uploadId=u2') } });
  expect(await complete()).toMatchObject({ status: 200, answer: { upload: { files: [{ state: 'arrived' }] } } });
});

it('gives links to one and the same new upload to two who go on at once', async () => {
  await begin();
  s3.on(ListPartsCommand).rejects(failure('NoSuchUpload', 404));
  s3.on(ListObjectVersionsCommand).resolves({});
  let begun = 1;
  s3.on(CreateMultipartUploadCommand).callsFake(() => {
    begun += 1;
    return { UploadId: `u${begun}` };
  });
  const both = await Promise.all([parts(), parts()]);
  const named = both.map(({ answer }) => /uploadId=(u\d)/.exec(JSON.stringify(answer))?.[1]);
  expect(begun).toBe(3);
  expect(named[0]).toMatch(/^u[23]$/);
  expect(named[1]).toBe(named[0]);
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
