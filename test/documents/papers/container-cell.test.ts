import { expect, test } from 'vitest';
import { containerCell, sealsOf } from '../../../shared/documents/papers/container-cell.ts';
import type { Reader } from '../../../shared/documents/reading.ts';

function cell(text: string, reader: Reader = 'ocr') {
  return { text, evidence: { page: 1, box: null, text, confidence: 0.9, reader } };
}

test('pieces of a seal that a recogniser tore apart are joined, and the mend is told', () => {
  expect(sealsOf(cell('TW 445501'))).toMatchObject([
    { value: 'TW445501', evidence: { repaired: 'spaces within the seal number taken out' } },
  ]);
});

test('what stands before a seal and is no piece of a number stays apart', () => {
  const { number, seals } = containerCell(cell('N/M CSQU3054383 8566536'), true);
  expect(number?.value).toBe('CSQU3054383');
  expect(seals.map(({ value }) => value)).toEqual(['8566536']);
});

test('a text layer tears nothing: its spaces stay', () => {
  expect(sealsOf(cell('TW 445501', 'text-layer')).map(({ value }) => value)).toEqual(['445501']);
});
