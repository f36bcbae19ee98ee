import { describe, expect, it } from 'vitest';
import { withTwinsParted } from '../../../shared/documents/recognition/latin-twins.ts';

describe('a stroke that may be a capital I or a small l', () => {
  it.each([
    ['lnvoice', 'Invoice'],
    ['(ltaly)', '(Italy)'],
    ['lllness', 'Illness'],
    ['lMPORT', 'IMPORT'],
    ['lTALIAN', 'ITALIAN'],
    ['BElJING', 'BEIJING'],
    ['CAPRl', 'CAPRI'],
    ['SteeI', 'Steel'],
    ['MetaIs', 'Metals'],
  ])('is what only can be written: %s', (read, printed) => {
    expect(withTwinsParted(read)).toBe(printed);
  });

  it.each(['lbs', 'ltd.', 'label', 'llama', 'l', 'II', 'I', "l'huile", 'McIntyre', 'Milano', 'I12l', 'B/L'])(
    'stays as it was read where both could be: %s',
    (text) => {
      expect(withTwinsParted(text)).toBe(text);
    },
  );
});
