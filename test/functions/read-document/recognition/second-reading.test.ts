import { describe, expect, test } from 'vitest';
import { SecondReading } from '../../../../functions/read-document/recognition/second-reading.ts';
import type { LineWord } from '../../../../shared/documents/recognition/line-words.ts';
import type { GreyImage, TextLine } from '../../../../shared/documents/recognition/text-lines.ts';

const WIDTH = 400;
/** Print from 40 to 56 within a line that is far too high for it. */
const LINE: TextLine = { x: 150, y: 50, length: 244, height: 36, angle: 0 };

function page({ border = false } = {}): GreyImage {
  const data = new Uint8Array(WIDTH * 100).fill(240);
  for (let letter = 0; letter < 20; letter += 1) {
    for (let y = 40; y < 56; y += 1) data.fill(20, y * WIDTH + 30 + letter * 12, y * WIDTH + 34 + letter * 12);
  }
  for (let y = 0; border && y < 100; y += 1) data.fill(20, y * WIDTH + 20, y * WIDTH + 22);
  return { data, width: WIDTH, height: 100 };
}

const words = (text: string, confidence: number): LineWord[] =>
  text.split(' ').map((each, at) => ({ text: each, from: at / 10, to: (at + 1) / 10, confidence, least: confidence }));

/** What is kept of a line that reads so at first, and so when it is read again; and how often it was. */
async function read(first: LineWord[], second: LineWord[], given = page()): Promise<{ text: string; times: number }> {
  let times = 0;
  const again = new SecondReading(given, async () => {
    times += 1;
    return second;
  });
  const kept = await again.of(LINE, first);
  return { text: kept.map(({ text }) => text).join(' '), times };
}

describe('a line is read a second time', () => {
  test('not where the first time left no doubt', async () => {
    expect(await read(words('Rope coils', 0.98), words('Rope oils', 1))).toEqual({ text: 'Rope coils', times: 0 });
  });

  test('where it was doubtful, and the surer reading is kept', async () => {
    expect(await read(words('Rpe cils', 0.6), words('Rope coils', 0.97))).toEqual({ text: 'Rope coils', times: 1 });
    expect(await read(words('Rope coils', 0.8), words('Rpe cils', 0.6))).toEqual({ text: 'Rope coils', times: 1 });
  });

  test('but its spaces are those of the first time where its letters are', async () => {
    expect((await read(words('No. 56114', 0.8), words('No. 561 14', 0.97))).text).toBe('No. 56114');
  });

  test('where a border beside it was read as a letter, and the border is lost', async () => {
    const sure = words('I Rope coils', 0.98);
    expect(await read(sure, words('Rope coils', 0.97), page({ border: true }))).toEqual({
      text: 'Rope coils',
      times: 1,
    });
    expect(await read(sure, words('Rope coils', 0.97))).toEqual({ text: 'I Rope coils', times: 0 });
  });

  test('on no more lines of a page than the limit', async () => {
    let times = 0;
    const again = new SecondReading(page(), async () => {
      times += 1;
      return words('Rope coils', 0.5);
    });
    for (let line = 0; line < 1000; line += 1) await again.of(LINE, words('Rope coils', 0.6));
    expect(times).toBe(400);
  });
});
