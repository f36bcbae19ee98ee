import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is put into a text of ours is isolated by marks that nobody sees; taken for text from outside these would be shown. */
const TAKEN_FOR_FOREIGN = /<(?:Text|Clip|Clipped)\b[^>]*>\s*\{\s*(?:t|base)\(/;

test('no words of ours are shown as text from outside, with their marks as hidden characters', () => {
  const wrong = globSync('functions/console/**/*.tsx').filter((path) =>
    TAKEN_FOR_FOREIGN.test(readFileSync(path, 'utf8')),
  );

  expect(wrong).toEqual([]);
  expect(TAKEN_FOR_FOREIGN.test("<Text>{t('evidence.gone', { file })}</Text>")).toBe(true);
  expect(TAKEN_FOR_FOREIGN.test('<Text cut>\n  {base("a")}\n</Text>')).toBe(true);
  expect(TAKEN_FOR_FOREIGN.test('<Text>{file}</Text>')).toBe(false);
});
