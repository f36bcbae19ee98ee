import { describe, expect, test } from 'vitest';
import { fittedToInk } from '../../../shared/documents/recognition/line-fit.ts';
import { withoutRules } from '../../../shared/documents/recognition/ruled-line.ts';
import type { GreyImage, TextLine } from '../../../shared/documents/recognition/text-lines.ts';

const WIDTH = 600;
const HEIGHT = 120;
const PAPER = 240;
const INK = 20;
/** Twenty letters that stand from 50 to 66, and a line that was found around them. */
const LINE: TextLine = { x: 170, y: 58, length: 244, height: 24, angle: 0 };

function fill({ data }: GreyImage, left: number, top: number, width: number, height: number): void {
  for (let y = top; y < top + height; y += 1) data.fill(INK, y * WIDTH + left, y * WIDTH + left + width);
}

/** Letters of two strokes and a bar, as an H has them: 8 wide and 16 high. */
function printed(letters = 20): GreyImage {
  const page = { data: new Uint8Array(WIDTH * HEIGHT).fill(PAPER), width: WIDTH, height: HEIGHT };
  for (let letter = 0; letter < letters; letter += 1) {
    const left = 50 + letter * 12;
    fill(page, left, 50, 2, 16);
    fill(page, left + 6, 50, 2, 16);
    fill(page, left, 57, 8, 2);
  }
  return page;
}

const inkIn = ({ data }: GreyImage) => data.reduce((count, value) => count + (value < 120 ? 1 : 0), 0);

describe('a line without its rules', () => {
  test('is none where there are no rules', () => {
    expect(withoutRules(printed(), LINE)).toBeNull();
  });

  test('has lost a rule below it, and no stroke of a letter', () => {
    const page = printed();
    fill(page, 10, 67, 500, 2);
    const unruled = withoutRules(page, LINE);
    expect(inkIn(unruled?.page ?? page)).toBe(inkIn(printed()));
  });

  test('keeps the strokes that cross a rule', () => {
    const page = printed();
    fill(page, 10, 62, 500, 1);
    const unruled = withoutRules(page, LINE);
    const lost = inkIn(printed()) - inkIn(unruled?.page ?? page);
    expect(lost).toBe(0);
  });

  test('has lost the borders beside it, and no letter, which are less high', () => {
    const page = printed();
    fill(page, 40, 10, 2, 100);
    fill(page, 300, 10, 2, 100);
    const unruled = withoutRules(page, LINE);
    expect(inkIn(unruled?.page ?? page)).toBe(inkIn(printed()));
    expect(unruled?.longer).toEqual({ before: 0, behind: 0 });
  });

  test('reaches up to a border where a letter was lost between them', () => {
    const page = printed();
    fill(page, 46, 10, 2, 100);
    const found = { ...LINE, x: LINE.x + 6, length: LINE.length - 12 };
    const unruled = withoutRules(page, found);
    expect(unruled?.longer.before).toBeGreaterThan(10);
    expect(unruled?.line.length).toBeCloseTo(found.length + (unruled?.longer.before ?? 0));
  });

  test('leaves a dark bar, which is no rule', () => {
    const page = printed();
    fill(page, 10, 68, 500, 12);
    expect(withoutRules(page, LINE)).toBeNull();
  });
});

describe('a line as high as its ink', () => {
  const loose = { ...LINE, y: 62, height: 36 };

  test('is lower than a network draws it, and around its print', () => {
    const fitted = fittedToInk(printed(), loose);
    expect(fitted.height).toBeLessThan(24);
    expect(fitted.height).toBeGreaterThan(18);
    expect(fitted.y).toBeCloseTo(58, 0);
  });

  test('does not reach to a rule beside its print', () => {
    const page = printed();
    fill(page, 10, 74, 500, 2);
    expect(fittedToInk(page, loose).y).toBeCloseTo(58, 0);
  });

  test('stays as it is where it fits, and where it is too short to tell', () => {
    const fits = { ...LINE, height: 20 };
    const short = { ...loose, length: 100 };
    expect(fittedToInk(printed(), fits)).toBe(fits);
    expect(fittedToInk(printed(), short)).toBe(short);
  });
});
