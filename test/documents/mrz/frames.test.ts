import { describe, expect, test } from 'vitest';
import { alignLine, FRAME_CLASSES, shareOfInk, ZONE_ALPHABET } from '../../../shared/documents/mrz/zone/frames.ts';

/** Frames of a line at a pitch in steps, some steps of nothing before and behind. */
function framesOf(text: string, { pitch = 4, before = 6, behind = 9 } = {}) {
  const steps = Math.ceil(before + text.length * pitch + behind);
  const data = new Float32Array(steps * FRAME_CLASSES).fill(0.0005);
  for (let step = 0; step < steps; step += 1) {
    const place = (step + 0.5 - before) / pitch;
    const inside = place > 0 && place < text.length && Math.abs((place % 1) - 0.5) < 0.3;
    const type = inside ? ZONE_ALPHABET.indexOf(text.charAt(Math.floor(place))) + 1 : 0;
    data[step * FRAME_CLASSES + type] = 0.98;
  }
  return { data, steps };
}
function textOf(text: string, length: number, options = {}) {
  const aligned = alignLine(framesOf(text, options), length);
  return aligned?.letters.map((logs) => ZONE_ALPHABET.charAt(logs.indexOf(Math.max(...logs)))).join('');
}

describe('a line of characters at one pitch', () => {
  test.each([3.5, 4, 4.6])('is read at %d steps a character', (pitch) => {
    expect(textOf('IDD<<T220001293<<<<<<<<<<<<<<<', 30, { pitch })).toBe('IDD<<T220001293<<<<<<<<<<<<<<<');
  });
  test('keeps the number of its fillers, and of characters that repeat', () => {
    const line = 'PPUTOAAAA<<BBB<<<<<<<<<<<<<<<<<<<<<<';
    expect(textOf(line, 36)).toBe(line);
  });
  test('fits its own number of characters best', () => {
    const frames = framesOf('D231458907UTO7408122F1204159<<<<<<<6');
    const fits = [30, 36, 44].map((length) => alignLine(frames, length)?.fit ?? Number.NEGATIVE_INFINITY);
    expect(fits.indexOf(Math.max(...fits))).toBe(1);
  });
  test('is none where there is no room for so many', () => {
    expect(alignLine(framesOf('ABC'), 44)).toBeNull();
  });
});

test('what is not of characters has no ink', () => {
  expect(shareOfInk(framesOf('', { before: 40 }))).toBeLessThan(0.05);
  expect(shareOfInk(framesOf('A<7Q'.repeat(8)))).toBeGreaterThan(0.3);
  expect(shareOfInk({ data: new Float32Array(), steps: 0 })).toBe(0);
});
