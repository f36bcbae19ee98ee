import { expect, it, onTestFinished } from 'vitest';
import { openInProcessOcr } from '../../../infra/local/textract/in-process-ocr.ts';
import { pictureOf } from './serve-textract.ts';

it('gives words without a server, and says of a broken picture that asking again would not help', async () => {
  const picture = await pictureOf('Seal TWS4471709');
  const ocr = openInProcessOcr();
  onTestFinished(() => ocr.close());
  await expect(ocr.recognise(picture.subarray(0, 300), 1)).rejects.toMatchObject({
    name: 'OcrUnavailableError',
    code: 'ocr.refused',
  });
  const { words } = await ocr.recognise(picture, 2);
  expect(words.map(({ text }) => text)).toEqual(['Seal', 'TWS4471709']);
  for (const { confidence } of words) expect(confidence).toBeGreaterThan(0.8);
}, 120_000);
