import { afterEach, expect, it } from 'vitest';
import { EngineThread } from '../../../infra/local/textract/engine-thread.ts';
import { pictureOf } from './serve-textract.ts';

let engine: EngineThread;
afterEach(() => engine.close());

const picture = await pictureOf('Gross weight');
const textsOf = (lines: { text: string }[]) => lines.map(({ text }) => text);

it('starts with the first page, goes on after a broken one, and is let go when idle', async () => {
  engine = new EngineThread({ idleSeconds: 0.01 });
  expect(engine.running).toBe(false);
  const broken = engine.read(picture.subarray(0, 200));
  const sound = engine.read(picture);
  await expect(broken).rejects.toMatchObject({ name: 'EngineError', code: 'ocr.bad-image' });
  expect(textsOf(await sound)).toEqual(['Gross weight']);
  await expect.poll(() => engine.running).toBe(false);
}, 60_000);

it('gives up a page that takes too long, and reads the next in a new thread', async () => {
  engine = new EngineThread({ pageSeconds: 0.001 });
  await expect(engine.read(picture)).rejects.toMatchObject({ code: 'ocr.bad-image' });
  expect(engine.running).toBe(false);
}, 60_000);

it('closes in the middle of a page, and reads none after', async () => {
  engine = new EngineThread();
  const pages = [engine.read(picture), engine.read(picture)].map((page) =>
    page.then(
      () => 'read',
      (error) => error.code,
    ),
  );
  await engine.close();
  expect(await Promise.all(pages)).toEqual(['ocr.stopped', 'ocr.stopped']);
  await expect(engine.read(picture)).rejects.toMatchObject({ code: 'ocr.stopped' });
  expect(engine.running).toBe(false);
});

it('does not begin a page that nobody waits for any more', async () => {
  engine = new EngineThread();
  await expect(engine.read(picture, AbortSignal.abort())).rejects.toMatchObject({ code: 'ocr.stopped' });
  expect(engine.running).toBe(false);
});
