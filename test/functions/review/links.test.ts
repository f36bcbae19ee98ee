import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '../../../functions/stores/audit.ts';
import { openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { registerDocument } from '../../../functions/stores/documents.ts';
import { linksSchema } from '../../../shared/review/link-answers.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const LINKS = '/cases/NLRTM/C1/links';

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let call: ReturnType<typeof apiOver>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  call = apiOver(table);
  for (const reference of ['C1', 'C2']) await openCase(table, { port: 'NLRTM', reference }, AT, AT);
});

function upload(reference: string, file: string): Promise<string> {
  const key = `NLRTM/${reference}/papers/${file}`;
  const uploaded = { bucket: 'intake', key, versionId: 'v1', size: 9, sequencer: '01', at: AT };
  return registerDocument(table, { port: 'NLRTM', reference, area: 'papers', file }, uploaded);
}

async function linksTo(asked: { documents?: string[]; images?: string[] }) {
  const { answer, status } = await call('POST', LINKS, asked);
  expect(status, JSON.stringify(answer)).toBe(200);
  return linksSchema.parse(answer);
}

describe('links to the files of a case', () => {
  it('lead to the very version of an original for five minutes', async () => {
    const id = await upload('C1', 'invoice 1.pdf');
    const { links, until } = await linksTo({ documents: [id] });
    const link = new URL(links[id] ?? '');
    expect(link.hostname).toBe('intake.s3.eu-west-1.amazonaws.com');
    expect(link.pathname).toBe('/NLRTM/C1/papers/invoice%201.pdf');
    expect(link.searchParams.get('versionId')).toBe('v1');
    expect(link.searchParams.get('X-Amz-Expires')).toBe('300');
    expect(link.searchParams.get('X-Amz-Date')).toBe('20260302T090000Z');
    expect(until).toBe('2026-03-02T09:05:00.000Z');
  });

  it.each(['page.html', 'drawing.svg', 'invoice.pdf', 'ev"il\n\u202Egpj.html'])(
    'save the original %j, whatever it says that it is',
    async (file) => {
      const id = await upload('C1', file);
      const { links } = await linksTo({ documents: [id] });
      const { searchParams } = new URL(links[id] ?? '');
      expect(searchParams.get('response-content-type')).toBe('application/octet-stream');
      expect(searchParams.get('response-content-disposition')).toMatch(
        /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%~!-]+$/,
      );
    },
  );

  it('show the pictures that the readers made, by the type that they are of', async () => {
    const { links } = await linksTo({ images: ['ab/tiles/9/0_0.png', 'ab/thumbnail.webp', 'ab/second.svg'] });
    const typeOf = (name: string) => new URL(links[name] ?? '').searchParams.get('response-content-type');
    expect(new URL(links['ab/tiles/9/0_0.png'] ?? '').pathname).toBe('/NLRTM/C1/images/ab/tiles/9/0_0.png');
    expect(typeOf('ab/tiles/9/0_0.png')).toBe('image/png');
    expect(typeOf('ab/thumbnail.webp')).toBe('image/webp');
    expect(typeOf('ab/second.svg')).toBe('application/octet-stream');
  });

  it('lead to no file of another case', async () => {
    const other = await upload('C2', 'invoice.pdf');
    expect(await call('POST', LINKS, { documents: [other] })).toMatchObject({
      status: 404,
      answer: { error: { code: 'document.unknown' } },
    });
    for (const name of ['../pages/x/1-480.webp', 'a/../../C2/images/x.png', '/x.png', 'a//x.png', 'a/./x.png', '..']) {
      expect(await call('POST', LINKS, { images: [name] }), name).toMatchObject({ status: 400 });
    }
    expect(await call('POST', '/cases/NLRTM/C3/links', { images: ['x.png'] })).toMatchObject({ status: 404 });
  });

  it('are at most 256 a call', async () => {
    const images = Array.from({ length: 257 }, (_, at) => `ab/tiles/9/${at}_0.png`);
    expect(await call('POST', LINKS, { images })).toMatchObject({ status: 400 });
    expect(Object.keys((await linksTo({ images: images.slice(1) })).links)).toHaveLength(256);
  });

  it('are noted once a call: which originals, and how many pictures', async () => {
    const id = await upload('C1', 'invoice.pdf');
    await linksTo({ documents: [id], images: ['ab/1.png', 'ab/2.png'] });
    const opened = (await auditOf(table, 'NLRTM', 'C1')).filter(({ action }) => action === 'files opened');
    expect(opened.map(({ detail }) => detail)).toEqual([{ documents: id, images: 2 }]);
  });
});
