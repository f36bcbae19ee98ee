import { describe, expect, it } from 'vitest';
import type { IdentifierKind } from '../../../shared/watchlists/entry.ts';
import { Screener } from '../../../shared/watchlists/screener.ts';
import type { Subject } from '../../../shared/watchlists/subject.ts';
import { listed } from '../invented-entries.ts';

const numbers = (...given: [IdentifierKind, string][]) =>
  given.map(([kind, value]) => ({ kind, value, country: null }));
const screener = Screener.over([
  listed('Aldemar Quandrell', {
    id: 'x:1',
    identifiers: numbers(['passport', 'KX-118822'], ['national-identity', '38001012345'], ['tax', 'EE 100 200 300']),
  }),
  listed('QUIET MERIDIAN', {
    id: 'x:2',
    type: 'vessel',
    identifiers: numbers(['imo', '9074729'], ['mmsi', '276123456']),
  }),
  listed('Fenella Ossivane', { id: 'x:3', identifiers: numbers(['passport', '9321483'], ['document', 'АВ 123456']) }),
  listed('Ostervale Bank', {
    id: 'x:4',
    type: 'organisation',
    identifiers: numbers(['bic', 'OSTVUT2X'], ['document', '1234']),
  }),
]);
const ids = (subject: Partial<Subject>) =>
  screener.screen({ name: 'Somebody Else', ...subject }).map(({ entry, identified }) => [entry.id, identified]);

describe('an equal number', () => {
  it.each<[string, Partial<Subject>, string]>([
    ['a passport', { documentNumber: 'KX-118822' }, 'x:1'],
    ['a passport written otherwise', { documentNumber: 'kx 118 822' }, 'x:1'],
    ['any paper of a person', { documentNumber: '38001012345' }, 'x:1'],
    ['a number among others', { identifiers: ['99', 'EE100200300'] }, 'x:1'],
    ['an IMO number', { imo: '9074729', type: 'vessel' }, 'x:2'],
    ['an IMO number as papers write it', { imo: 'IMO 9074729', type: 'vessel' }, 'x:2'],
    ['an MMSI', { identifiers: ['276123456'] }, 'x:2'],
    ['a BIC', { identifiers: ['ostvut2x'] }, 'x:4'],
    ['a number with Cyrillic letters', { documentNumber: 'АВ123456' }, 'x:3'],
    ['no name at all', { name: null, documentNumber: 'KX118822' }, 'x:1'],
  ])('overrides the name: %s', (_, subject, id) => {
    expect(ids(subject)).toEqual([[id, true]]);
  });

  it.each<[string, Partial<Subject>]>([
    ['an IMO number that is a passport’s', { imo: '9321483' }],
    ['a passport’s number that is an IMO number', { documentNumber: '9074729' }],
    ['the digits of a number with other letters', { documentNumber: 'СС 123456' }],
    ['the digits of a number without its letters', { documentNumber: '123456' }],
    ['a number of four digits', { documentNumber: '1234' }],
    ['nothing', { documentNumber: '', imo: '', identifiers: ['', '-'] }],
    ['a number with a digit less', { documentNumber: 'KX-11882' }],
  ])('is none for %s', (_, subject) => {
    expect(ids(subject)).toEqual([]);
  });

  it('finds each of several entries, whichever numbers they have', () => {
    const all = ids({ imo: '9074729', documentNumber: 'KX-118822', identifiers: ['OSTVUT2X', 'KX-118822'] });
    expect(all).toEqual([
      ['x:1', true],
      ['x:2', true],
      ['x:4', true],
    ]);
  });

  it('stands first among the reasons, before what speaks against it', () => {
    const [match] = screener.screen({ name: 'Aldemar Quandrell', type: 'organisation', documentNumber: 'KX-118822' });
    expect(match).toMatchObject({ score: 0.999, identified: true });
    expect(match?.reasons.map(({ speaks, text }) => `${speaks}: ${text}`)).toEqual([
      'for: the passport number is a listed one',
      'against: an organisation, but listed as a person',
    ]);
  });

  it('comes before the best of names', () => {
    const matches = screener.screen({ name: 'Aldemar Quandrell', identifiers: ['OSTVUT2X'] });
    expect(matches.map(({ entry }) => entry.id)).toEqual(['x:4', 'x:1']);
  });
});
