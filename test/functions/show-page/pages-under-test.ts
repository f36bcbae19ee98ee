import { PutObjectCommand } from '@aws-sdk/client-s3';
import { serveRoutes } from '../../../functions/review/serve-routes.ts';
import { pageRoutes } from '../../../functions/show-page/page-routes.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { registerDocument } from '../../../functions/stores/documents.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import { pageSchema } from '../../../shared/review/paper-answers.ts';
import { serveStore } from '../../local/s3/serve-store.ts';

export const ANNA: Principal = { id: 'officer-anna', roles: ['officer'], ports: ['NLRTM'], lanes: 'all' };
export const AT = '2026-03-02T09:00:00.000Z';

/** The pages' API over a table and a store of the test. */
export async function pagesOver(table: CasesTable, now: () => string = () => AT) {
  const { s3, ...store } = await serveStore();
  const routes = pageRoutes({
    ...{ table, objects: { client: s3 }, intakeBucket: 'versioned', readingsBucket: 'plain' },
    now,
  });
  const api = serveRoutes(routes);
  let requests = 0;
  const get = async (path: string, principal: Principal = ANNA) => {
    requests += 1;
    const caller = { principal, requestId: `r${requests}` };
    const response = await api.fetch(new Request(`https://api.example${path}`), { caller });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
  /** Puts a paper of the case NLRTM/C1 and gives the address of its pages. */
  const upload = async (file: string, bytes: Uint8Array) => {
    const key = `NLRTM/C1/papers/${file}`;
    const put = await s3.send(new PutObjectCommand({ Bucket: 'versioned', Key: key, Body: bytes }));
    const versionId = put.VersionId ?? '';
    const place = { area: 'papers', port: 'NLRTM', reference: 'C1', file } as const;
    const uploaded = { bucket: 'versioned', key, versionId, size: bytes.length, sequencer: '1', at: AT };
    const documentId = await registerDocument(table, place, uploaded);
    return { documentId, key, versionId, pages: `/cases/NLRTM/C1/documents/${documentId}/pages` };
  };
  /** The picture behind an answer, as bytes. */
  const pictureOf = async (answer: unknown) => {
    const page = pageSchema.parse(answer);
    if (!('link' in page)) throw new TypeError('the answer is no picture');
    const response = await fetch(page.link);
    if (!response.ok) throw new Error(`the link gives ${response.status}`);
    return { ...page, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };
  return { ...store, s3, get, upload, pictureOf };
}
