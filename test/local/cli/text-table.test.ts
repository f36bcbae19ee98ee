import { stripVTControlCharacters, styleText } from 'node:util';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingText } from '../../../infra/local/cli/finding-text.ts';
import { textTable } from '../../../infra/local/cli/text-table.ts';
import { clipText, foreignText, widthOf, wrapText } from '../../../infra/local/cli/text-width.ts';

it('sets columns as wide as their widest cell, whatever colours and wide letters they hold', () => {
  const red = styleText('red', 'held', { validateStream: false });
  const table = textTable(['case', 'state', 'of'], [['A', red, '1'], ['漢字の名', 'released', '2'], ['b']]);
  expect(stripVTControlCharacters(table)).toBe(
    ['case      state     of', 'A         held      1', '漢字の名  released  2', 'b'].join('\n'),
  );
});

it('cuts at a word where one ends not far before, and marks the cut', () => {
  expect(clipText('seal on the manifest', 20)).toBe('seal on the manifest');
  expect(clipText('seal on the manifest', 16)).toBe('seal on the…');
  expect(clipText('Donaudampfschiff', 8)).toBe('Donauda…');
  expect(clipText('anything', 0)).toBe('');
});

it('wraps between words, and cuts only a word that is wider itself', () => {
  expect(wrapText('gross is less than net', 10)).toEqual(['gross is', 'less than', 'net']);
  expect(wrapText('a Donaudampfschiff', 5)).toEqual(['a', 'Donau', 'dampf', 'schif', 'f']);
  expect(wrapText('', 5)).toEqual(['']);
});

it('never gives a line wider than asked, and loses no letter in wrapping', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, width) => {
      const plain = foreignText(text);
      expect(widthOf(clipText(plain, width))).toBeLessThanOrEqual(width);
      const lines = wrapText(plain, width);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(plain.replace(/\s/g, ''));
    }),
  );
});

it('shows what papers hold without their commands to the terminal', () => {
  const shown = findingText({
    check: 'B4',
    severity: 'medium',
    certainty: 'sure',
    lane: 'documents',
    subject: 'x',
    wrongBy: '',
    message: 'the consignee is “\u001b]0;owned\u0007\u001b[2JACME\u202e”',
    evidence: [],
  });
  expect(stripVTControlCharacters(shown)).toContain('�]0;owned��[2JACME�');
});
