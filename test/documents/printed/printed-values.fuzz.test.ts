import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifiersIn } from '../../../shared/documents/printed/identifiers.ts';
import { parseVolume, volumeUnitIn } from '../../../shared/documents/printed/volume.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';

const PIECES = [
  'IBAN',
  'VAT',
  'No.',
  'Tel.',
  'reg',
  '@',
  '.',
  ':',
  '-',
  ' ',
  '+',
  '(',
  ')',
  '00',
  '42',
  'GB82',
  'a',
  'É',
  'm3',
  'cu. ft',
  ',',
];
const printed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

test('whatever a text holds, its identifiers are parts of it, and none lies on another', () => {
  fc.assert(
    fc.property(printed, (text) => {
      let from = 0;
      for (const identifier of identifiersIn(text)) {
        const at = text.indexOf(identifier.text, from);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(identifier.value).not.toBe('');
        from = at + identifier.text.length;
      }
    }),
    { numRuns: fuzzRuns(300) },
  );
});

test('whatever a text holds, a volume read from it is a finite number that is not surer than certain', () => {
  fc.assert(
    fc.property(printed, printed, (text, heading) => {
      const volume = parseVolume(text, { heading: volumeUnitIn(heading) });
      if (volume === null) return;
      expect(Number.isFinite(volume.value)).toBe(true);
      expect(volume.certainty).toBeGreaterThan(0);
      expect(volume.certainty).toBeLessThanOrEqual(1);
    }),
    { numRuns: fuzzRuns(300) },
  );
});
