import {
  AnalyzeExpenseCommand,
  DetectDocumentTextCommand,
  GetDocumentTextDetectionCommand,
  StartDocumentTextDetectionCommand,
} from '@aws-sdk/client-textract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pdfOf, pictureOf, serveTextract, temporaryFolder, textsOf } from './serve-textract.ts';

// A second or two, yet the networks are at the mercy of what else the machine does.
vi.setConfig({ testTimeout: 120_000 });

const folder = temporaryFolder();
const objects: Record<string, Uint8Array> = {};
let served: Awaited<ReturnType<typeof serveTextract>>;
let picture: Buffer;

beforeAll(async () => {
  served = await serveTextract(folder.path, objects, { retryMs: 1 });
  picture = await pictureOf('Gross weight 24,180 kg', 'Container TDWU4102010');
  objects['intake/picture'] = picture;
  objects['intake/three-pages'] = await pdfOf(['First page'], ['Second page'], ['Third page']);
});
afterAll(async () => {
  await served.close();
  folder.remove();
});

const detect = (Bytes: Uint8Array) => served.client.send(new DetectDocumentTextCommand({ Document: { Bytes } }));
const start = (Name: string, ClientRequestToken?: string) =>
  served.client.send(
    new StartDocumentTextDetectionCommand({
      DocumentLocation: { S3Object: { Bucket: 'intake', Name } },
      ClientRequestToken,
    }),
  );

/** Asks until the job has ended. */
async function ended(JobId: string | undefined, MaxResults?: number) {
  return await expect
    .poll(
      async () => {
        const answer = await served.client.send(new GetDocumentTextDetectionCommand({ JobId, MaxResults }));
        return answer.JobStatus === 'IN_PROGRESS' ? null : answer;
      },
      { timeout: 100_000 },
    )
    .not.toBeNull();
}

describe('DetectDocumentText', () => {
  it('gives the page, its lines and their words with boxes as shares of the page', async () => {
    const { Blocks = [], DocumentMetadata, DetectDocumentTextModelVersion } = await detect(picture);
    expect(textsOf(Blocks, 'LINE')).toEqual(['Gross weight 24,180 kg', 'Container TDWU4102010']);
    expect(textsOf(Blocks, 'WORD')).toEqual(['Gross', 'weight', '24,180', 'kg', 'Container', 'TDWU4102010']);
    expect(DocumentMetadata?.Pages).toBe(1);
    expect(DetectDocumentTextModelVersion).toBeTypeOf('string');

    const [page, line] = Blocks;
    expect([page?.BlockType, line?.BlockType]).toEqual(['PAGE', 'LINE']);
    const childrenOf = (block: typeof page) => block?.Relationships?.flatMap(({ Ids = [] }) => Ids);
    const idsOf = (type: string) => Blocks.filter(({ BlockType }) => BlockType === type).map(({ Id }) => Id);
    expect(childrenOf(page)).toEqual(idsOf('LINE'));
    expect(childrenOf(line)).toEqual(idsOf('WORD').slice(0, 4));
    expect(new Set(Blocks.map(({ Id }) => Id)).size).toBe(Blocks.length);

    for (const { BlockType, Confidence = -1, Geometry } of Blocks) {
      const { Left = -1, Top = -1, Width = -1, Height = -1 } = Geometry?.BoundingBox ?? {};
      for (const share of [Left, Top, Width, Height, Left + Width, Top + Height]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1.000001);
      }
      expect(Geometry?.Polygon).toHaveLength(4);
      if (BlockType === 'PAGE') continue;
      expect(Confidence).toBeGreaterThan(80);
      expect(Confidence).toBeLessThanOrEqual(100);
    }
    // The text starts 20 of 300 points from the left; the lines lie below each other.
    const boxes = Blocks.filter(({ BlockType }) => BlockType === 'LINE').map(({ Geometry }) => Geometry?.BoundingBox);
    expect(boxes[0]?.Left).toBeCloseTo(20 / 300, 1);
    expect(boxes[1]?.Top).toBeGreaterThan((boxes[0]?.Top ?? 1) + (boxes[0]?.Height ?? 1) / 2);
  });

  it('reads an object of S3, and a PDF of one page', async () => {
    objects['intake/one-page'] = await pdfOf(['Seal TWS4471709']);
    const S3Object = { Bucket: 'intake', Name: 'one-page' };
    const { Blocks } = await served.client.send(new DetectDocumentTextCommand({ Document: { S3Object } }));
    expect(textsOf(Blocks, 'WORD')).toEqual(['Seal', 'TWS4471709']);
  });

  it.each([90, 180, 270])(
    'reads a page that lies turned by %d degrees, and tells where on that page',
    async (degrees) => {
      const { Blocks = [] } = await detect(await sharp(picture).rotate(degrees).png().toBuffer());
      expect(textsOf(Blocks, 'LINE')).toEqual(['Gross weight 24,180 kg', 'Container TDWU4102010']);
      const upright = (await detect(picture)).Blocks?.find(({ BlockType }) => BlockType === 'WORD');
      const { X = -1, Y = -1 } = upright?.Geometry?.Polygon?.[0] ?? {};
      const start = Blocks.find(({ BlockType }) => BlockType === 'WORD')?.Geometry?.Polygon?.[0];
      const [x = -1, y = -1] = { 90: [1 - Y, X], 180: [1 - X, 1 - Y], 270: [Y, 1 - X] }[degrees] ?? [];
      expect(Math.abs((start?.X ?? 9) - x)).toBeLessThan(0.03);
      expect(Math.abs((start?.Y ?? 9) - y)).toBeLessThan(0.03);
    },
  );

  it('finds nothing on an empty page', async () => {
    const empty = sharp({ create: { width: 200, height: 100, channels: 3, background: '#ffffff' } });
    const { Blocks } = await detect(await empty.png().toBuffer());
    expect(Blocks?.map(({ BlockType }) => BlockType)).toEqual(['PAGE']);
  });

  it('refuses what is no document by the name of what is wrong, and reads the next page', async () => {
    await expect(detect(Buffer.from('just text'))).rejects.toMatchObject({ name: 'UnsupportedDocumentException' });
    await expect(detect(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toMatchObject({
      name: 'UnsupportedDocumentException',
    });
    await expect(detect(objects['intake/three-pages'] ?? picture)).rejects.toMatchObject({
      name: 'UnsupportedDocumentException',
    });
    await expect(detect(picture.subarray(0, picture.length / 2))).rejects.toMatchObject({
      name: 'BadDocumentException',
    });
    await expect(detect(picture.subarray(0, 60))).rejects.toMatchObject({ name: 'BadDocumentException' });
    await expect(detect(Buffer.from('%PDF-1.7\nno more'))).rejects.toMatchObject({ name: 'BadDocumentException' });
    await expect(detect(new Uint8Array())).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect(textsOf((await detect(picture)).Blocks, 'WORD')).toHaveLength(6);
  });

  it('refuses more than ten megabytes and more than ten thousand pixels a side', async () => {
    await expect(detect(new Uint8Array(10 * 1024 * 1024 + 1))).rejects.toMatchObject({
      name: 'DocumentTooLargeException',
    });
    const wide = sharp({ create: { width: 10_001, height: 8, channels: 3, background: '#ffffff' } });
    await expect(detect(await wide.png().toBuffer())).rejects.toMatchObject({ name: 'BadDocumentException' });
  });

  it('takes either bytes or an object that is there', async () => {
    const S3Object = { Bucket: 'intake', Name: 'absent' };
    const both = new DetectDocumentTextCommand({ Document: { Bytes: picture, S3Object } });
    await expect(served.client.send(both)).rejects.toMatchObject({ name: 'InvalidParameterException' });
    await expect(served.client.send(new DetectDocumentTextCommand({ Document: {} }))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    await expect(served.client.send(new DetectDocumentTextCommand({ Document: { S3Object } }))).rejects.toMatchObject({
      name: 'InvalidS3ObjectException',
    });
  });
});

describe('asynchronous detection', () => {
  it('reads every page, and gives the blocks in parts that follow one another', async () => {
    const { JobId } = await start('three-pages');
    await ended(JobId);
    const blocks = [];
    let NextToken: string | undefined;
    let parts = 0;
    do {
      const get = new GetDocumentTextDetectionCommand({ JobId, MaxResults: 5, NextToken });
      const part = await served.client.send(get);
      expect(part).toMatchObject({ JobStatus: 'SUCCEEDED', DocumentMetadata: { Pages: 3 } });
      expect(part.Blocks?.length).toBeLessThanOrEqual(5);
      blocks.push(...(part.Blocks ?? []));
      NextToken = part.NextToken;
      parts += 1;
    } while (NextToken !== undefined);
    expect(parts).toBe(3);
    expect(textsOf(blocks, 'LINE')).toEqual(['First page', 'Second page', 'Third page']);
    expect(blocks.filter(({ BlockType }) => BlockType === 'PAGE').map(({ Page }) => Page)).toEqual([1, 2, 3]);
    expect(new Set(blocks.map(({ Id }) => Id)).size).toBe(blocks.length);
  });

  it('gives the same job for the same client token, and no job for the token with another document', async () => {
    const first = await start('picture', 'token-1');
    expect((await start('picture', 'token-1')).JobId).toBe(first.JobId);
    expect((await start('picture')).JobId).not.toBe(first.JobId);
    await expect(start('three-pages', 'token-1')).rejects.toMatchObject({
      name: 'IdempotentParameterMismatchException',
    });
  });

  it('ends a job for a broken document as failed, with the reason', async () => {
    objects['intake/broken'] = picture.subarray(0, picture.length / 2);
    const { JobId } = await start('broken');
    await ended(JobId);
    const answer = await served.client.send(new GetDocumentTextDetectionCommand({ JobId }));
    expect(answer.JobStatus).toBe('FAILED');
    expect(answer.StatusMessage).toBeTruthy();
    expect(answer.Blocks).toBeUndefined();
  });

  it('refuses an object that is not there, and a job that was never started', async () => {
    await expect(start('absent')).rejects.toMatchObject({ name: 'InvalidS3ObjectException' });
    const get = new GetDocumentTextDetectionCommand({ JobId: 'unheard-of' });
    await expect(served.client.send(get)).rejects.toMatchObject({ name: 'InvalidJobIdException' });
  });
});

it('says of every other operation that it is unknown', async () => {
  const analyse = new AnalyzeExpenseCommand({ Document: { Bytes: picture } });
  await expect(served.client.send(analyse)).rejects.toMatchObject({ name: 'UnknownOperationException' });
});
