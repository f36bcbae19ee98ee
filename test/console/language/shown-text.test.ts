import { describe, expect, test } from 'vitest';
import { partsOf, shownText } from '../../../functions/console/language/shown-text.ts';

describe('text from outside', () => {
  test('is left as it is where nothing is hidden in it, in any alphabet', () => {
    for (const text of ['Zenda Ltd', 'شركة زندا', 'Ørsted Nuñez', '船 ٣', '👩‍✈️'.replace('\u200d', '')])
      expect(shownText(text)).toBe(text);
  });

  test('shows what turns it round, what has no width, and what controls', () => {
    expect(shownText('invoice\u202Efdp.exe')).toBe('invoice[U+202E]fdp.exe');
    expect(shownText('Zen\u200Bda')).toBe('Zen[U+200B]da');
    expect(shownText('a\u0000b\nc')).toBe('a[U+0000]b[U+000A]c');
    expect(shownText('tag\u{E0041}')).toBe('tag[U+E0041]');
  });

  test('is cut into what is written and what is hidden', () => {
    expect(partsOf('a\u2066b')).toEqual([
      { text: 'a', hidden: false },
      { text: 'U+2066', hidden: true },
      { text: 'b', hidden: false },
    ]);
    expect(partsOf('')).toEqual([]);
  });
});
