import { describe, expect, it } from 'vitest';
import type { WatchlistEntry } from '../../../shared/watchlists/entry.ts';
import { ALERT, Screener } from '../../../shared/watchlists/screener.ts';
import type { Subject } from '../../../shared/watchlists/subject.ts';
import { listed } from '../invented-entries.ts';

const NAME = 'Aldemar Quandrell';
const match = (subject: Partial<Subject>, entry: Partial<WatchlistEntry> = {}) =>
  Screener.over([listed(NAME, entry)]).screen({ name: NAME, ...subject }, 0)[0];
const score = (subject: Partial<Subject>, entry: Partial<WatchlistEntry> = {}) => match(subject, entry)?.score ?? 0;
const last = (subject: Partial<Subject>, entry: Partial<WatchlistEntry> = {}) => match(subject, entry)?.reasons.at(-1);
const PLAIN = score({});

describe('facts beside the name', () => {
  it.each<[string, Partial<Subject>, Partial<WatchlistEntry>]>([
    ['a date of birth', { birthDate: '1961-04-23' }, {}],
    ['a listed date of birth', {}, { birthDates: [{ from: '1961-04-23', to: '1961-04-23', approximate: false }] }],
    ['countries', { countries: ['EE'] }, {}],
    ['listed countries', {}, { countries: ['EE'] }],
    ['a sex', { sex: 'F' }, {}],
    ['an address', { address: '14 Lantern Quay, Ostervale' }, {}],
    ['an IMO number', { imo: '9074729' }, {}],
    ['the same sex', { sex: 'F' }, { sex: 'F' }],
    ['the same country', { countries: ['EE'] }, { countries: ['LV', 'EE'] }],
    [
      'another address',
      { address: '2 Mill Lane, Ostervale' },
      { addresses: [{ text: '14 Lantern Quay, Ostervale', country: null }] },
    ],
    [
      'another document',
      { documentNumber: 'ZZ-998877' },
      { identifiers: [{ kind: 'passport', value: 'KX-118822', country: null }] },
    ],
  ])('change no score where they say nothing: %s', (_, subject, entry) => {
    expect(score(subject, entry)).toBe(PLAIN);
  });

  it.each<[string, Partial<Subject>, Partial<WatchlistEntry>, string]>([
    ['another sex', { sex: 'F' }, { sex: 'M' }, 'a woman, but listed as a man'],
    ['another sex', { sex: 'M' }, { sex: 'F' }, 'a man, but listed as a woman'],
    ['other countries', { countries: ['KE'] }, { countries: ['EE', 'LV'] }, 'Kenya, but listed with Estonia, Latvia'],
    ['a firm', { type: 'person' }, { type: 'organisation' }, 'a person, but listed as an organisation'],
    ['a person', { type: 'organisation' }, {}, 'an organisation, but listed as a person'],
  ])('speak against it: %s', (_, subject, entry, text) => {
    expect(last(subject, entry)).toMatchObject({ speaks: 'against', text });
    expect(last(subject, entry)?.odds).toBeLessThan(0);
  });

  it('name a shared country, which adds nothing, and hold another one against it only a little', () => {
    expect(last({ countries: ['KE', 'EE'] }, { countries: ['EE'] })).toMatchObject({
      speaks: 'for',
      text: 'Estonia on both sides',
      odds: 0,
    });
    expect(score({ countries: ['KE'] }, { countries: ['EE'] })).toBeGreaterThanOrEqual(ALERT);
  });

  it('count an address with its number and two of its words for it', () => {
    const addresses = [{ text: '14 Lantern Quay, Ostervale', country: null }];
    const same = last({ address: 'LANTERN QUAY 14 / OSTERVALE' }, { addresses });
    expect(same).toMatchObject({ speaks: 'for', text: 'the address is a listed one' });
    expect(score({ address: 'LANTERN QUAY 14 / OSTERVALE' }, { addresses })).toBeGreaterThan(PLAIN);
    expect(score({ address: '15 Lantern Quay, Ostervale' }, { addresses })).toBe(PLAIN);
  });

  it('take another IMO number for another ship', () => {
    const entry: Partial<WatchlistEntry> = {
      type: 'vessel',
      identifiers: [{ kind: 'imo', value: '9074729', country: null }],
    };
    expect(last({ type: 'vessel', imo: '9321483' }, entry)).toMatchObject({
      speaks: 'against',
      text: 'IMO 9321483, but listed with 9074729',
    });
    expect(score({ type: 'vessel', imo: '9321483' }, entry)).toBeLessThan(ALERT);
  });

  it.each<[string, Partial<Subject>, Partial<WatchlistEntry>]>([
    [
      'a date of birth',
      { birthDate: '1961-04-23' },
      { birthDates: [{ from: '1961-04-23', to: '1961-04-23', approximate: false }] },
    ],
    ['a country and a sex', { countries: ['EE'], sex: 'F' }, { countries: ['EE'], sex: 'F' }],
    [
      'an address',
      { address: '14 Lantern Quay, Ostervale' },
      { addresses: [{ text: '14 Lantern Quay, Ostervale', country: null }] },
    ],
  ])('make no alert alone, under another name: %s', (_, subject, entry) => {
    expect(score({ ...subject, name: 'Fenella Ossivane' }, entry)).toBeLessThan(ALERT);
    expect(score({ ...subject, name: null }, entry)).toBe(0);
  });
});

describe('the sort of what is asked for', () => {
  const found = (subject: Partial<Subject>, type: WatchlistEntry['type'], anySort = false) =>
    Screener.over([listed(NAME, { type })]).screen({ name: NAME, ...subject }, 0, anySort).length > 0;

  it('keeps ships and aircraft apart from parties, and from each other', () => {
    expect(found({}, 'vessel')).toBe(false);
    expect(found({ type: 'person' }, 'aircraft')).toBe(false);
    expect(found({ type: 'vessel' }, 'person')).toBe(false);
    expect(found({ type: 'vessel' }, 'aircraft')).toBe(false);
    expect(found({ type: 'vessel' }, 'vessel')).toBe(true);
  });

  it('may be anything where nobody knows', () => {
    const types = ['person', 'organisation', 'vessel', 'aircraft'] as const;
    expect(types.map((type) => found({}, type))).toEqual([true, true, false, false]);
    expect(types.map((type) => found({}, type, true))).toEqual([true, true, true, true]);
    expect(types.map((type) => found({ type: 'person' }, type, true))).toEqual([true, true, false, false]);
  });
});
