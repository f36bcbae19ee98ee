import { describe, expect, test } from 'vitest';
import { type Edges, goesOn, joinedBehind } from '../../../shared/documents/text-layer/word-joiner.ts';

/** A letter at a place of a line; each is half as wide as high. */
const at = (place: number, wide = 1): Edges => [place * 0.01, 0.5, (place + wide) * 0.01, 0.52];

describe('a character goes on with a word', () => {
  test('at its right, where both are Latin', () => {
    expect(goesOn({ text: 'Sea', edges: at(0, 3) }, 'l', at(3))).toBe(true);
    expect(goesOn({ text: 'Sea', edges: at(0, 3) }, 'l', at(5))).toBe(false);
  });

  test('at its left, where it is of writing from right to left', () => {
    expect(goesOn({ text: 'شر', edges: at(8, 2) }, 'ك', at(7))).toBe(true);
    expect(goesOn({ text: 'شر', edges: at(8, 2) }, 'ك', at(10))).toBe(false);
  });

  test('at its left, where it is a mark between letters from right to left', () => {
    expect(goesOn({ text: 'ת', edges: at(9) }, '.', at(8))).toBe(true);
  });

  test('but not where a figure stands at the left of a word from right to left', () => {
    expect(goesOn({ text: 'رقم', edges: at(7, 3) }, '4', at(3))).toBe(false);
  });
});

describe('parts of a word that come from the last to the first', () => {
  test('are one where they touch', () => {
    const joined = joinedBehind({ text: 'TW-', edges: at(0, 3) }, { text: '4471', edges: at(3, 4) });
    expect(joined).toEqual({ text: 'TW-4471', edges: at(0, 7) });
  });

  test('have their brackets turned back', () => {
    const first = joinedBehind({ text: 'USD', edges: at(1, 3) }, { text: '(', edges: at(4) });
    expect(first?.text).toBe('USD)');
    expect(joinedBehind({ text: ')', edges: at(0) }, first ?? { text: '', edges: at(0) })?.text).toBe('(USD)');
  });

  test('are two words where a space is between them, or one is written from right to left', () => {
    expect(joinedBehind({ text: 'USD', edges: at(0, 3) }, { text: '80', edges: at(4, 2) })).toBeNull();
    expect(joinedBehind({ text: '120', edges: at(0, 3) }, { text: 'שקל', edges: at(3, 3) })).toBeNull();
  });
});
