import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionDifference } from '../../shared/watchlists/edition-difference.ts';
import type { WatchlistEntry } from '../../shared/watchlists/entry.ts';
import { compileIndex } from '../../shared/watchlists/index/compile.ts';
import { openIndex } from '../../shared/watchlists/index/open.ts';
import { ALERT, Screener } from '../../shared/watchlists/screener.ts';
import type { Subject } from '../../shared/watchlists/subject.ts';
import { asEntry, asSubject } from '../eval/screening/as-entries.ts';
import { generateSet } from '../eval/screening/generate-set.ts';
import { fuzzRuns } from '../fuzz/runs.ts';
import { INVENTED, listed } from './invented-entries.ts';

const WORDS =
  `aldemar tobias quandrell aldmear quandrel veltranov weltranow mikhail michail ivan maria seis two abd al rahman
  alrahman van der ostervale shipping trading ltd llc meridian 7 8 a j.p. wei tian weitian mr Велтранов محمد 欧西万`.split(
    /\s+/,
  );
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const entry = fc
  .record({
    name,
    alias: name,
    type: fc.constantFrom('person' as const, 'person' as const, 'organisation' as const, 'vessel' as const),
    sex: fc.constantFrom('F' as const, 'M' as const, null),
    year: fc.option(fc.integer({ min: 1960, max: 1963 })),
    passport: fc.option(fc.constantFrom('KX118822', 'KX118823')),
  })
  .map(
    (given): WatchlistEntry =>
      listed('', {
        ...{ type: given.type, sex: given.sex },
        names: [
          { name: given.name, quality: 'primary' },
          { name: given.alias, quality: 'weak' },
        ],
        birthDates:
          given.year === null
            ? []
            : [{ from: `${given.year}-01-01`, to: `${given.year}-12-31`, approximate: given.year % 2 === 0 }],
        identifiers: given.passport === null ? [] : [{ kind: 'passport', value: given.passport, country: null }],
      }),
  );
const entries = fc
  .array(entry, { minLength: 2, maxLength: 10 })
  .map((all) => all.map((one, at): WatchlistEntry => ({ ...one, id: `x:${at}` })));
const subject = fc.record<Subject>({
  name,
  birthDate: fc.constantFrom(null, '1961', '1962-03-04'),
  sex: fc.constantFrom('F', 'M', null),
  documentNumber: fc.constantFrom(null, 'KX-118822'),
});

/** Those worth an officer's look: what is far below may be left out of a long list for the sake of speed. */
const matchesOf = (segments: readonly (readonly WatchlistEntry[])[], of: Subject) =>
  new Screener(segments.map((all) => openIndex(compileIndex('x', all)))).screen(of, ALERT, true);

describe('a match of a subject and an entry that is an alert', () => {
  it('is the same whatever else is listed, and in however many lists', () => {
    fc.assert(
      fc.property(entries, subject, fc.nat(), (all, of, cut) => {
        const at = cut % (all.length + 1);
        const together = matchesOf([all], of);
        expect(matchesOf([all.slice(0, at), all.slice(at)], of)).toEqual(together);
        expect(matchesOf([all.toReversed()], of)).toEqual(together);
        expect(all.flatMap((one) => matchesOf([[one]], of)).toSorted(best)).toEqual(together);
      }),
      { seed: 71, numRuns: fuzzRuns(30, 10) },
    );
  });

  it('is the same in what changed between two editions as in all of the newer', () => {
    fc.assert(
      fc.property(entries, entries, subject, (before, after, of) => {
        // Two of three entries stay as they were.
        const next = before
          .map((one, at) => (at % 3 === 0 ? (after[at] ?? one) : one))
          .concat(after.slice(before.length));
        const { added, changed } = editionDifference(before, next);
        const ids = new Set([...added, ...changed].map(({ id }) => id));
        const ofAll = matchesOf([next], of).filter((match) => ids.has(match.entry.id));
        expect(matchesOf([[...added, ...changed]], of)).toEqual(ofAll);
      }),
      { seed: 72, numRuns: fuzzRuns(50, 10) },
    );
  });

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(entries, fc.array(subject, { minLength: 2, maxLength: 4 }), (all, subjects) => {
        const screener = Screener.over(all);
        const once = subjects.map((of) => Screener.over(all).screen(of, 0, true));
        expect(subjects.map((of) => screener.screen(of, 0, true))).toEqual(once);
      }),
      { seed: 73, numRuns: fuzzRuns(30, 10) },
    );
  });

  it('is told once an entry, best first, with a score from 0 to 1 and the listed name', () => {
    fc.assert(
      fc.property(entries, subject, (all, of) => {
        const matches = matchesOf([all], of);
        expect(matches.toSorted(best)).toEqual(matches);
        expect(new Set(matches.map((match) => match.entry.id)).size).toBe(matches.length);
        for (const match of matches) {
          expect(match.score).toBeGreaterThanOrEqual(0);
          expect(match.score).toBeLessThanOrEqual(0.999);
          expect(match.nameScore).toBeLessThanOrEqual(1);
          expect(match.entry.names.map((one) => one.name)).toContain(match.name);
          expect(match.reasons.every(({ odds }) => Number.isFinite(odds))).toBe(true);
        }
      }),
      { seed: 74, numRuns: fuzzRuns(30, 10) },
    );
  });

  it('is left out below the least score that is asked for, and nothing else', () => {
    fc.assert(
      fc.property(entries, subject, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (all, of, least) => {
        const screener = Screener.over(all);
        expect(screener.screen(of, least)).toEqual(screener.screen(of, 0).filter(({ score }) => score >= least));
      }),
      { seed: 75, numRuns: fuzzRuns(30, 10) },
    );
  });
});

describe('a list of many alike', () => {
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      listed('Ivan Petrov', {
        id: `x:${100 + at}`,
        birthDates: [{ from: `19${40 + (at % 50)}-03-04`, to: `19${40 + (at % 50)}-03-04`, approximate: false }],
        names: [
          { name: 'Ivan Petrov', quality: 'primary' },
          { name: 'IVAN PETROV', quality: 'strong' },
          { name: 'Ivan Ivanovich Petrov', quality: 'strong' },
        ],
      }),
    );

  it('gives all that come up to the alert line', () => {
    expect(Screener.over(alike(300)).screen({ name: 'Ivan Petrov' })).toHaveLength(300);
  });

  it('weighs the date of birth of each before any is left out', () => {
    for (const at of [0, 17, 43, 49]) {
      const found = Screener.over(alike(50)).screen({ name: 'Ivan Petrov', birthDate: `${1940 + at}-03-04` });
      expect(found[0]?.entry.id).toBe(`x:${100 + at}`);
    }
  });

  it('gives no more than 25 that do not', () => {
    const others = Array.from({ length: 60 }, (_, at) => listed('Ivan Sidorov', { id: `x:${100 + at}` }));
    const found = Screener.over(others).screen({ name: 'Ivan Petrov' }, 0);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(25);
  });
});

it('an entry with very many names hides no other', () => {
  const names = Array.from({ length: 400 }, (_, at) => ({
    name: `Aldemar ${'T'.repeat(1 + (at % 9))} Quandrell ${at}`,
    quality: 'weak' as const,
  }));
  const found = Screener.over([listed('', { names }), listed('Aldemar Quandrell', { id: 'x:2' })]).screen({
    name: 'Aldemar Quandrell',
  });
  expect(found[0]?.entry.id).toBe('x:2');
});

it('alerts among thousands of names are those of the names by themselves', () => {
  const { entities, queries } = generateSet('train-whole', 2000);
  const all = entities.map(asEntry);
  const whole = Screener.over(all);
  const pieces = Array.from({ length: 20 }, (_, piece) => Screener.over(all.filter((_, at) => at % 20 === piece)));
  const subjects = queries.filter((_, at) => at % 4 === 0).map(asSubject);
  const ofWhole = subjects.map((one) => whole.screen(one, ALERT, true).map(({ entry }) => entry.id));
  const ofPieces = subjects.map((one) => pieces.flatMap((piece) => piece.screen(one, ALERT, true)).toSorted(best));
  const alerts = ofPieces.flat().length;
  const missing = ofPieces.flatMap((matches, at) => matches.filter(({ entry }) => !ofWhole[at]?.includes(entry.id)));
  expect(alerts).toBeGreaterThan(250);
  // One in two hundred may hang on a word that only its list makes worth a look.
  expect(missing.length).toBeLessThanOrEqual(alerts / 200);
});

it('an entry of the invented list is found by each of its names', () => {
  const screener = Screener.over(INVENTED);
  const missed = INVENTED.filter(({ delistedOn }) => delistedOn === null).flatMap(({ id, type, names }) =>
    names
      .filter((one) => screener.screen({ name: one.name, type })[0]?.entry.id !== id)
      .map((one) => `${id} ${one.name}`),
  );
  expect(missed).toEqual([]);
});

function best(a: { score: number; entry: WatchlistEntry }, b: { score: number; entry: WatchlistEntry }): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}
