import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityFieldsSchema } from '../../../shared/documents/identity-fields.ts';
import { readIdentity, readPrintedIdentity } from '../../../shared/documents/mrz/identity.ts';
import { LAYOUTS } from '../../../shared/documents/mrz/layouts.ts';
import { alignLine, FRAME_CLASSES, ZONE_ALPHABET } from '../../../shared/documents/mrz/zone/frames.ts';
import { settleZone } from '../../../shared/documents/mrz/zone/settle-zone.ts';
import { stretched, textRows, zoneRows } from '../../../shared/documents/mrz/zone/text-rows.ts';
import { fuzzRuns } from '../../fuzz/runs.ts';
import { pageOf } from '../page-of.ts';

const SEED = 9303;
const zoneCharacters = fc.string({ unit: fc.constantFrom(...ZONE_ALPHABET, '<', '<', '«', ' ', 'o', '|') });
const zoneLine = fc
  .constantFrom(30, 36, 44)
  .chain((length) =>
    fc.string({ unit: fc.constantFrom(...ZONE_ALPHABET), minLength: length - 3, maxLength: length + 3 }),
  );
const beginning = fc.constantFrom('P<UTO', 'V<UTO', 'I<UTO', 'IDFRA', 'IDD<<', 'AC', '');
const LABELS = ['Surname/Nom', 'Date of birth', 'Sex', '4a. 01.01.2020', '1. A', 'PASSPORT', 'Passport No.'];
const line = fc.oneof(
  fc.tuple(beginning, zoneLine).map(([start, rest]) => start + rest.slice(start.length)),
  zoneCharacters,
  fc.constantFrom(...LABELS),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('whatever stands on a page', () => {
  test('zones and printed fields are found or not, and never fail', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const pages = [pageOf(lines, { reader: 'ocr', confidence: 0.8 })];
        for (const identity of [readIdentity(pages), readPrintedIdentity(pages)]) {
          if (identity === null) continue;
          identityFieldsSchema.parse(identity.fields);
          for (const { confidence } of Object.values(identity.evidence)) expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { seed: SEED, numRuns: fuzzRuns(200) },
    );
  });
});

describe('whatever the networks say', () => {
  test('a line has as many characters as asked for, in order', () => {
    const frames = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { maxLength: 60 * FRAME_CLASSES });
    fc.assert(
      fc.property(frames, fc.integer({ min: 1, max: 20 }), (numbers, length) => {
        const steps = Math.floor(numbers.length / FRAME_CLASSES);
        const aligned = alignLine({ data: Float32Array.from(numbers.slice(0, steps * FRAME_CLASSES)), steps }, length);
        if (aligned === null) return;
        expect(aligned.letters.length).toBe(length);
        expect(aligned.centres).toEqual(aligned.centres.toSorted((a, b) => a - b));
      }),
      { seed: SEED, numRuns: fuzzRuns(60, 5) },
    );
  });
  test('a zone keeps its shape', () => {
    const probabilities = fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 37, maxLength: 90 });
    fc.assert(
      fc.property(fc.constantFrom(...LAYOUTS), probabilities, (layout, numbers) => {
        const letters = Array.from({ length: layout.lines }, (_, row) =>
          Array.from({ length: layout.length }, (_each, at) =>
            Float32Array.from({ length: 37 }, (_letter, which) =>
              Math.log(numbers[(which * 7 + at * 3 + row) % numbers.length] ?? 1),
            ),
          ),
        );
        const zone = settleZone(letters, layout);
        expect(zone.lines.map(({ length }) => length)).toEqual(new Array(layout.lines).fill(layout.length));
        expect(zone.lines.join('')).toMatch(/^[0-9A-Z<]+$/);
      }),
      { seed: SEED, numRuns: fuzzRuns(25, 20) },
    );
  });
  test('rows are put together without end or failure', () => {
    const side = fc.float({ min: 3, max: 900, noNaN: true });
    const row = fc.record({
      x: side,
      y: side,
      length: side,
      height: side.map((height) => height / 12),
      angle: fc.float({ min: -4, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        for (const group of zoneRows(textRows(rows))) {
          expect(stretched(group, 1).every(({ length }) => Number.isFinite(length))).toBe(true);
        }
      }),
      { seed: SEED, numRuns: fuzzRuns(150, 3) },
    );
  });
});
