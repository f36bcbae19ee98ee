import { readFileSync } from 'node:fs';
import { DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../../functions/read-document/read-document.ts';
import { auditOf } from '../../../functions/stores/audit.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { LIST_PRICES } from '../../../shared/documents/file-reading.ts';
import { DEFAULT_LIMITS } from '../../../shared/documents/read-limits.ts';
import type { Box } from '../../../shared/documents/reading.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { pdfWithContent, textPdf } from '../read-document/papers.ts';
import { ANNA, AT, pagesOver } from './pages-under-test.ts';

const SAMPLES = new URL('../../../events/samples/', import.meta.url);
const sample = (path: string) => readFileSync(new URL(path, SAMPLES));

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
beforeAll(async () => {
  // No paper is WebP, so that those who read papers refuse it; here it is what they made.
  sharp.unblock({ operation: ['VipsForeignLoadWebp'] });
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
});

/** The darkest value in a part of a picture, 0 to 255. */
async function darkest(picture: Buffer, [x, y, w, h]: Box): Promise<number> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const part = {
    left: Math.floor(x * width),
    top: Math.floor(y * height),
    width: Math.max(1, Math.ceil(w * width)),
    height: Math.max(1, Math.ceil(h * height)),
  };
  const { channels } = await sharp(await sharp(picture).extract(part).png().toBuffer())
    .greyscale()
    .stats();
  return channels[0]?.min ?? 255;
}

describe('a page of a PDF', () => {
  test('is a picture on which every value stands where evidence says', async () => {
    const pages = await pagesOver(table);
    const bytes = sample('01-in-order/papers/manifest.pdf');
    const reading = await readDocument({
      file: 'm.pdf',
      bytes,
      ocr: null,
      limits: DEFAULT_LIMITS,
      prices: LIST_PRICES,
    });
    const boxes = reading.papers
      .flatMap(({ evidence }) => Object.values(evidence))
      .flatMap(({ page, box }) => (page === 1 && box !== null ? [box] : []));
    const paper = await pages.upload('manifest.pdf', bytes);
    const { answer, status } = await pages.get(`${paper.pages}/1?width=1280`);
    expect(status).toBe(200);
    const picture = await pages.pictureOf(answer);
    expect(picture).toMatchObject({ width: 1280, type: 'image/webp', until: '2026-03-02T09:05:00.000Z' });
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ width: picture.width, height: picture.height });
    expect(boxes.length).toBeGreaterThan(20);
    for (const box of boxes) expect(await darkest(picture.bytes, box), `box ${box}`).toBeLessThan(140);
    expect(await darkest(picture.bytes, [0.001, 0.001, 0.01, 0.01])).toBeGreaterThan(240);
  });

  test('is rendered once and then served from the store, in few widths', async () => {
    const pages = await pagesOver(table);
    const paper = await pages.upload('two.pdf', await textPdf([['one'], ['two']]));
    const first = await pages.get(`${paper.pages}/2?width=900`);
    const second = await pages.get(`${paper.pages}/2?width=1200`);
    expect(second.answer).toMatchObject({ width: 1280, pages: 2 });
    expect(first.status).toBe(200);
    const { Contents } = await pages.s3.send(new ListObjectsV2Command({ Bucket: 'plain' }));
    expect(Contents?.map(({ Key }) => Key)).toEqual([`NLRTM/C1/pages/${paper.documentId}/2-1280.webp`]);
  });

  test('that the paper does not have is told with how many it has', async () => {
    const pages = await pagesOver(table);
    const paper = await pages.upload('two.pdf', await textPdf([['one'], ['two']]));
    expect(await pages.get(`${paper.pages}/3`)).toMatchObject({
      status: 404,
      answer: { error: { code: 'page.unknown', detail: { pages: 2 } } },
    });
  });

  test('that can not be opened says why', async () => {
    const pages = await pagesOver(table);
    const paper = await pages.upload('broken.pdf', sample('01-in-order/papers/manifest.pdf').subarray(0, 300));
    expect(await pages.get(`${paper.pages}/1`)).toMatchObject({
      status: 409,
      answer: { error: { code: 'document.unreadable', detail: { code: 'pdf.broken' } } },
    });
  });

  test('that unpacks to more than memory holds costs its own request and no other', async () => {
    const pages = await pagesOver(table);
    const bomb = await pages.upload('bomb.pdf', pdfWithContent(Buffer.alloc(300 * 1024 * 1024, ' ')));
    const good = await pages.upload('good.pdf', await textPdf([['one']]));
    const [hostile, honest] = await Promise.all([pages.get(`${bomb.pages}/1`), pages.get(`${good.pages}/1`)]);
    expect([200, 409]).toContain(hostile.status);
    expect(honest.status).toBe(200);
  });
});

describe('a page of a picture', () => {
  test('is upright as its reading is, whatever the camera says', async () => {
    const pages = await pagesOver(table);
    // A mark at the top left of the upright picture lies at the bottom left of the one that a turned camera stores.
    const mark = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#000000' } })
      .png()
      .toBuffer();
    const stored = await sharp({ create: { width: 800, height: 400, channels: 3, background: '#ffffff' } })
      .composite([{ input: mark, left: 10, top: 350 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const paper = await pages.upload('photo.jpg', stored);
    const picture = await pages.pictureOf((await pages.get(`${paper.pages}/1`)).answer);
    expect(picture).toMatchObject({ width: 400, height: 800, pages: 1 });
    expect(await darkest(picture.bytes, [0, 0, 0.15, 0.1])).toBeLessThan(60);
    expect(await darkest(picture.bytes, [0.5, 0.5, 0.4, 0.4])).toBeGreaterThan(230);
  });

  test('is one frame of a TIFF of many', async () => {
    const pages = await pagesOver(table);
    const frame = (grey: number) => Buffer.alloc(300 * 200, grey);
    const tiff = await sharp(Buffer.concat([frame(250), frame(20)]), {
      raw: { width: 300, height: 400, channels: 1, pageHeight: 200 },
    })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    const paper = await pages.upload('fax.tif', tiff);
    const second = await pages.pictureOf((await pages.get(`${paper.pages}/2`)).answer);
    expect(second).toMatchObject({ width: 300, height: 200, pages: 2 });
    expect(await darkest(second.bytes, [0, 0, 1, 1])).toBeLessThan(60);
  });

  test('with more pixels than a paper may have is refused', async () => {
    const pages = await pagesOver(table);
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const size = Buffer.alloc(13);
    size.writeUInt32BE(60_000, 0);
    size.writeUInt32BE(60_000, 4);
    size.set([8, 0, 0, 0, 0], 8);
    const paper = await pages.upload('huge.png', Buffer.concat([header, size, Buffer.alloc(64)]));
    expect(await pages.get(`${paper.pages}/1`)).toMatchObject({
      status: 409,
      answer: { error: { code: 'document.unreadable' } },
    });
  });
});

describe('who looks', () => {
  test('is written down once a view, a larger picture of it being no other view', async () => {
    let at = AT;
    const pages = await pagesOver(table, () => at);
    const paper = await pages.upload('one.pdf', await textPdf([['one']]));
    await pages.get(`${paper.pages}/1?width=1280`);
    await pages.get(`${paper.pages}/1?width=2560`);
    at = '2026-03-02T09:10:00.000Z';
    await pages.get(`${paper.pages}/1`);
    const trail = await auditOf(table, 'NLRTM', 'C1');
    expect(trail.map(({ action, actor, detail }) => ({ action, actor, detail }))).toEqual([
      { action: 'document viewed', actor: 'officer-anna', detail: { documentId: paper.documentId, page: 1 } },
      { action: 'document viewed', actor: 'officer-anna', detail: { documentId: paper.documentId, page: 1 } },
    ]);
  });

  test('must be permitted to read cases of the port', async () => {
    const pages = await pagesOver(table);
    const paper = await pages.upload('one.pdf', await textPdf([['one']]));
    for (const other of [
      { ...ANNA, ports: ['BEANR'] },
      { ...ANNA, roles: ['port-agent' as const] },
      { ...ANNA, roles: ['operator' as const] },
    ]) {
      expect(await pages.get(`${paper.pages}/1`, other)).toMatchObject({
        status: 403,
        answer: { error: { code: 'access.denied' } },
      });
    }
    expect(await auditOf(table, 'NLRTM', 'C1')).toEqual([]);
  });

  test('at a deleted original sees that it is gone, also where its picture was kept', async () => {
    const pages = await pagesOver(table);
    const seen = await pages.upload('seen.pdf', await textPdf([['one']]));
    const unseen = await pages.upload('unseen.pdf', await textPdf([['one']]));
    await pages.get(`${seen.pages}/1`);
    for (const { key, versionId } of [seen, unseen]) {
      await pages.s3.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: key, VersionId: versionId }));
    }
    for (const paper of [seen, unseen]) {
      expect(await pages.get(`${paper.pages}/1`)).toMatchObject({
        status: 404,
        answer: { error: { code: 'document.deleted' } },
      });
    }
  });

  test.each([1, 2])(
    'at page %i of a deleted original leaves none of its pictures behind, and those of others',
    async (page) => {
      const pages = await pagesOver(table);
      const gone = await pages.upload('gone.pdf', await textPdf([['one'], ['two']]));
      const other = await pages.upload('other.pdf', await textPdf([['one']]));
      for (const width of [480, 1280]) await pages.get(`${gone.pages}/1?width=${width}`);
      await pages.get(`${other.pages}/1`);
      const drawn = async () => {
        const { Contents = [] } = await pages.s3.send(new ListObjectsV2Command({ Bucket: 'plain' }));
        return Contents.map(({ Key }) => Key);
      };
      expect(await drawn()).toHaveLength(3);
      await pages.s3.send(new DeleteObjectCommand({ Bucket: 'versioned', Key: gone.key, VersionId: gone.versionId }));
      expect(await pages.get(`${gone.pages}/${page}`)).toMatchObject({ status: 404 });
      expect(await drawn()).toEqual([`NLRTM/C1/pages/${other.documentId}/1-1280.webp`]);
    },
  );

  test('for a paper of another case finds none', async () => {
    const pages = await pagesOver(table);
    const paper = await pages.upload('one.pdf', await textPdf([['one']]));
    expect(await pages.get(`/cases/NLRTM/C2/documents/${paper.documentId}/pages/1`)).toMatchObject({
      status: 404,
      answer: { error: { code: 'document.unknown' } },
    });
  });
});
