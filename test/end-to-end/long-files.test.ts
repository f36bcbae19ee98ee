import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { pictureOf } from '../local/textract/serve-textract.ts';
import { StageBench } from './bench.ts';
import { eventually, type RunningStage } from './running-stage.ts';

const KEY = 'NLRTM/TW-2026-0900/papers/long.pdf';
const ID = 'NLRTM/TW-2026-0900';

let bench: StageBench;
beforeEach(async () => {
  bench = await StageBench.open();
  bench.copy.ports({ gatherSeconds: 3600 }).environment('ReadDocument', ({ TEXTRACT }) => {
    const settings = z.looseObject({}).parse(JSON.parse(String(TEXTRACT)));
    return { TEXTRACT: JSON.stringify({ ...settings, jobFromPages: 3 }) };
  });
}, 300_000);
afterEach(() => bench.close());

/** Three scanned pages of an invoice, without a text layer. */
async function scan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const lines of [
    ['COMMERCIAL INVOICE', 'Invoice No.: QL-2026-17', 'Invoice date: 25 March 2026'],
    ['Seller: Quayside Lamps Ltd', 'Buyer: Lichthuis B.V.'],
    ['Container No.: CSQU3054383', 'Total USD 4,950.00'],
  ]) {
    const image = await document.embedPng(await pictureOf(...lines));
    document.addPage([image.width, image.height]).drawImage(image, { x: 0, y: 0 });
  }
  return document.save();
}

const documentItem = async (running: RunningStage) =>
  (await running.items()).find(({ sk, key }) => String(sk).startsWith('DOCUMENT#') && key === KEY);

it('reads a long scan by one job, of whose end the papers queue is told', async () => {
  const { runtime, running } = await bench.start();
  await running.put(KEY, await scan());
  const waiting = await eventually(async () => {
    const item = await documentItem(running);
    return item?.jobs && 'words' in Object(item.jobs) ? item : null;
  }, 'the job of the long file is noted');
  expect(waiting).toMatchObject({ jobs: { words: { id: expect.stringMatching(/^[0-9a-f]{64}$/) } } });
  const read = await eventually(async () => {
    const item = await documentItem(running);
    return item?.state === 'received' ? null : item;
  }, 'the long file is read to its end');
  expect(read).toMatchObject({ state: 'read', kind: 'invoice', reader: 'ocr', costUsd: 0.0045, problem: null });
  // Taken up twice: once to start the job, once when the topic told that it is done. Nothing had to find it standing still.
  expect(read).toMatchObject({ tries: 2, requeued: 0, jobs: { words: { complete: true } } });
  const { documents = [] } = (await running.progress(ID)) ?? {};
  expect(documents.map(({ state }) => state)).toEqual(['read']);
  expect(runtime.denials()).toEqual([]);
}, 500_000);

it('leaves a long scan received where the job may not tell of its end, and says what was refused', async () => {
  bench.copy.revoke('AWS::IAM::ManagedPolicy', 'RecognitionGrantsPolicy', 'sns:Publish');
  const { runtime, running } = await bench.start();
  await running.put(KEY, await scan());
  await eventually(
    async () => runtime.denials().some(({ action }) => action === 'sns:Publish'),
    'publishing is refused',
  );
  expect(await documentItem(running)).toMatchObject({ state: 'received', jobs: { words: { complete: false } } });
}, 500_000);
