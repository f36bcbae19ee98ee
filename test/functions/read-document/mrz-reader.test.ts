import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readMrz } from '../../../functions/read-document/mrz/mrz-reader.ts';
import { picturesOf } from '../../eval/degradations/render-paper.ts';
import { asSharp } from '../../eval/degradations/spoil.ts';
import { specimenPdf } from '../../eval/identity/draw-specimen.ts';
import { specimenOf, ZONE_FORMATS, type ZoneFormat } from '../../eval/identity/specimen.ts';

const DPI = 130;
/** Loading the networks and reading a page take a second when the machine is busy with nothing else. */
const PATIENCE = { timeout: 60_000 };
const specimen = (format: ZoneFormat, wrongDigit = false) => {
  for (let index = ZONE_FORMATS.indexOf(format); ; index += ZONE_FORMATS.length) {
    const each = specimenOf('dev', index);
    if (each.wrongDigit === wrongDigit) return each;
  }
};
const pictureOf = async (of: ReturnType<typeof specimen>) => {
  const [page] = await picturesOf(await specimenPdf(of), DPI);
  if (page === undefined) throw new Error('the specimen has no page');
  return asSharp(page);
};

describe('the reader of machine-readable zones', () => {
  test.each(ZONE_FORMATS)('reads %s on a tilted picture, and says where each line is', PATIENCE, async (format) => {
    const document = specimen(format);
    const zone = await readMrz(await (await pictureOf(document)).rotate(4, { background: '#444444' }).png().toBuffer());
    expect(zone?.format).toBe(format);
    expect(zone?.lines.map(({ text }) => text)).toEqual(document.lines);
    for (const { box, confidences, text } of zone?.lines ?? []) {
      const [left, top, width, height] = box;
      expect(confidences.length).toBe(text.length);
      expect(top).toBeGreaterThan(0.5);
      expect(left + width).toBeLessThanOrEqual(1);
      expect(width).toBeGreaterThan(0.6);
      expect(height).toBeLessThan(0.25);
    }
  });
  test.each([90, 180, 270] as const)(
    'reads a picture turned by %d degrees, told so or not',
    PATIENCE,
    async (degrees) => {
      const document = specimen('TD1');
      const picture = await (await pictureOf(document)).rotate(degrees).jpeg({ quality: 70 }).toBuffer();
      const turned = degrees === 90 ? 3 : degrees === 180 ? 2 : 1;
      for (const zone of [await readMrz(picture), await readMrz(picture, { turned })]) {
        expect(zone?.lines.map(({ text }) => text)).toEqual(document.lines);
      }
    },
  );
  test('leaves a check digit that is printed wrong as it is', PATIENCE, async () => {
    const document = specimen('TD3', true);
    const zone = await readMrz(await (await pictureOf(document)).png().toBuffer());
    expect(zone?.lines.map(({ text }) => text)).toEqual(document.lines);
    expect(zone?.lines.flatMap(({ notes }) => notes)).toEqual([]);
  });
  test('finds none where there is none', PATIENCE, async () => {
    const blank = sharp({ create: { width: 400, height: 300, channels: 3, background: '#dddddd' } });
    expect(await readMrz(await blank.png().toBuffer())).toBeNull();
    const upper = (await pictureOf(specimen('TD3'))).extract({ left: 0, top: 0, width: 600, height: 340 });
    expect(await readMrz(await upper.png().toBuffer())).toBeNull();
  });
});
