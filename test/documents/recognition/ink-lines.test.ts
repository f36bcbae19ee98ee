import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../events/generator/seeded-random.ts';
import { findInkLines } from '../../../shared/documents/recognition/ink-lines.ts';
import type { GreyImage, TextLine } from '../../../shared/documents/recognition/text-lines.ts';

const WIDTH = 800;
const HEIGHT = 600;
const paper = (value = 255): GreyImage => ({
  data: new Uint8Array(WIDTH * HEIGHT).fill(value),
  width: WIDTH,
  height: HEIGHT,
});

function fill({ data }: GreyImage, left: number, top: number, width: number, height: number, value: number): void {
  for (let y = top; y < top + height; y += 1) data.fill(value, y * WIDTH + left, y * WIDTH + left + width);
}

/** Words of blocks that are 8 wide and 16 high, 12 from one to the next. */
function print(page: GreyImage, left: number, top: number, characters: number, value = 0, slope = 0): void {
  for (let index = 0; index < characters; index += 1) {
    fill(page, left + index * 12, Math.round(top + index * 12 * slope), 8, 16, value);
  }
}

function printed(): GreyImage {
  const page = paper();
  for (let row = 0; row < 5; row += 1) print(page, 60, 60 + row * 50, 20);
  return page;
}

const edges = ({ x, y, length, height }: TextLine) => ({
  left: x - length / 2,
  right: x + length / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

describe('lines found by their ink', () => {
  test('surround the characters with a little margin', () => {
    const { lines, doubt } = findInkLines(printed(), 100);
    expect(doubt).toBeNull();
    expect(lines).toHaveLength(5);
    const { left, right, top, bottom } = edges(lines[0] ?? { x: 0, y: 0, length: 0, height: 0, angle: 0 });
    expect(left).toBeGreaterThan(50);
    expect(left).toBeLessThan(60);
    expect(right).toBeGreaterThan(60 + 19 * 12 + 8);
    expect(right).toBeLessThan(60 + 19 * 12 + 18);
    expect(top).toBeLessThan(60);
    expect(bottom).toBeGreaterThan(76);
    expect(bottom - top).toBeLessThan(30);
  });

  test('are apart from the border of a cell, too short for a rule', () => {
    const page = printed();
    fill(page, 54, 52, 2, 32, 0);
    const { lines } = findInkLines(page, 100);
    expect(lines).toHaveLength(5);
    const { top, bottom } = edges(lines[0] ?? { x: 0, y: 0, length: 0, height: 0, angle: 0 });
    expect(bottom - top).toBeLessThan(30);
  });

  test('are apart where columns are', () => {
    const page = printed();
    print(page, 400, 60, 10);
    expect(findInkLines(page, 100).lines).toHaveLength(6);
  });

  test('are the same within a ruled table', () => {
    const page = printed();
    for (let row = 0; row <= 5; row += 1) fill(page, 50, 43 + row * 50, 300, 2, 0);
    for (const left of [50, 200, 349]) fill(page, left, 43, 2, 250, 0);
    const { lines, doubt } = findInkLines(page, 100);
    expect(doubt).toBeNull();
    expect(lines.map(({ y }) => Math.round(y))).toEqual([68, 118, 168, 218, 268]);
  });

  test('are found light on a dark bar, too', () => {
    const page = printed();
    fill(page, 50, 400, 400, 40, 30);
    print(page, 60, 412, 20, 255);
    const { lines } = findInkLines(page, 100);
    expect(lines).toHaveLength(6);
    expect(lines[5]?.y).toBeCloseTo(420, -1);
  });

  test('have the slope of a skewed page', () => {
    const page = paper();
    for (let row = 0; row < 5; row += 1) print(page, 60, 60 + row * 50, 40, 0, 0.02);
    const { lines } = findInkLines(page, 100);
    expect(lines).toHaveLength(5);
    for (const { angle } of lines) expect(angle).toBeCloseTo(0.02, 2);
  });

  test('take in smaller type beside large', () => {
    const page = printed();
    for (let index = 0; index < 20; index += 1)
      fill(page, 60 + index * 12, index < 4 ? 400 : 409, 8, index < 4 ? 16 : 7, 0);
    const { lines } = findInkLines(page, 100);
    expect(lines).toHaveLength(6);
    expect(lines[5]?.length).toBeGreaterThan(19 * 12);
  });

  test('leave specks out', () => {
    const page = printed();
    const random = seededRandom('specks');
    for (let speck = 0; speck < 60; speck += 1) {
      fill(page, Math.floor(random.uniform() * 790), 320 + Math.floor(random.uniform() * 270), 2, 2, 0);
    }
    expect(findInkLines(page, 100).lines).toHaveLength(5);
  });
});

describe('a mark between characters that stand far apart', () => {
  const STEP = 32;

  /** Characters 8 wide at each `x`, a stop or comma at each `.`, as type of one width sets them. */
  function typewritten(text: string): GreyImage {
    const page = printed();
    for (const [index, character] of [...text].entries()) {
      const left = 60 + index * (STEP / 2);
      if (character === 'x') fill(page, left, 400, 8, 16, 0);
      if (character === '.') fill(page, left + 2, 412, 3, 6, 0);
      if (character === ',') fill(page, left + 2, 412, 3, 9, 0);
    }
    return page;
  }

  const linesOf = (text: string) => findInkLines(typewritten(text), 100).lines.slice(5);

  test.each(['xxx.xx', 'xxx,xxx.xx', 'x,xx', 'xx.,xx'])(
    'holds a line together, and is not taken by two: %s',
    (text) => {
      const [line, ...more] = linesOf(text);
      expect(more).toEqual([]);
      const { left, right } = edges(line ?? { x: 0, y: 0, length: 0, height: 0, angle: 0 });
      expect(left).toBeLessThan(60);
      expect(right).toBeGreaterThan(60 + (text.length - 1) * (STEP / 2) + 8);
    },
  );

  test('is not lost behind the last character, though it is as high as a small letter', () => {
    const [line] = linesOf('xxx,');
    expect(edges(line ?? { x: 0, y: 0, length: 0, height: 0, angle: 0 }).right).toBeGreaterThan(60 + 48 + 5);
  });

  test('holds no columns together', () => {
    expect(linesOf('xxx.     xxx')).toHaveLength(2);
    expect(linesOf('xxx     .xxx')).toHaveLength(2);
  });
});

describe('a page is left to the network', () => {
  const doubtOf = (page: GreyImage) => findInkLines(page, 1000).doubt;

  test('where there is noise', () => {
    const page = printed();
    const random = seededRandom('noise');
    page.data.forEach((value, at) => {
      page.data[at] = Math.max(0, Math.min(255, value - 60 + random.normal() * 9));
    });
    expect(doubtOf(page)).toBe('noisy');
  });

  test('where ink and paper are much alike', () => {
    const page = paper(200);
    for (let row = 0; row < 5; row += 1) print(page, 60, 60 + row * 50, 20, 170);
    expect(doubtOf(page)).toBe('pale');
  });

  test('where there are few characters, or none', () => {
    const page = paper();
    expect(doubtOf(page)).not.toBeNull();
    print(page, 60, 60, 8);
    expect(doubtOf(page)).not.toBeNull();
  });

  test('where characters stand apart above each other, as on a page that lies on its side', () => {
    const page = paper();
    for (let column = 0; column < 12; column += 1) {
      for (let index = 0; index < 20; index += 1) fill(page, 60 + column * 50, 60 + index * 24, 16, 18, 0);
    }
    expect(doubtOf(page)).toBe('single characters');
  });

  test('where a picture covers a part of it', () => {
    const page = printed();
    const random = seededRandom('picture');
    for (let y = 320; y < 590; y += 3) {
      for (let x = 60; x < 500; x += 3) if (random.uniform() < 0.75) fill(page, x, y, 4, 4, 20);
    }
    expect(doubtOf(page)).not.toBeNull();
  });
});
