import { describe, expect, it } from 'vitest';
import { english } from '../../shared/language/phrase.ts';
import { listedEntry } from '../../shared/watchlists/entry.ts';
import { changesSince, pairOf, partyKey } from '../../shared/watchlists/matched-pair.ts';
import {
  type AllowedPair,
  allowedPairSchema,
  type Known,
  type PairDecision,
  rememberedBy,
} from '../../shared/watchlists/remembered.ts';

const ENTRY = listedEntry({
  id: 'un:7002',
  list: 'un',
  type: 'organisation',
  names: [{ name: 'MARSHLIGHT HOLDING', quality: 'primary' }],
  countries: ['KE'],
});
const PARTY = { name: 'Marshlight Holdings', countries: ['DE', 'NL'] };
const CASE = { port: 'NLRTM', asOf: '2026-03-10T08:00:00.000Z' };
const dismissed: PairDecision = {
  ...pairOf(PARTY, ENTRY),
  ...{ same: false, caseId: 'NLRTM/C1', by: 'anna', at: '2026-03-01T08:00:00.000Z', reason: 'not-a-match' },
};
const about = (decisions: PairDecision[], allowed: AllowedPair[] = [], of = CASE) =>
  rememberedBy({ decisions, allowed }, of);
const told = (known: Known | null) => known && { ...known, because: english(known.because) };

describe('a party', () => {
  it.each(['MARSHLIGHT  HOLDINGS', 'marshlight-holdings.', ' Marshlight\tHoldings'])('is the same as %j', (name) => {
    expect(partyKey({ name })).toBe(partyKey(PARTY));
  });

  it('is another under another name, in another script, or as a ship of that name', () => {
    const keys = [
      { name: 'Marshlight' },
      { name: 'Маршлайт' },
      { name: 'Marshlight Holdings', type: 'vessel' as const },
    ];
    expect(new Set([PARTY, ...keys].map(partyKey)).size).toBe(4);
  });
});

describe('a match that an officer dismissed', () => {
  it('says the reason in words of its own, or as it is where it is no code', () => {
    const because = (reason: string) => about([{ ...dismissed, reason }]).about(PARTY, ENTRY)?.because;
    expect(because('not-a-match')).toMatchObject({
      values: [{ pattern: 'not the same' }, 'anna', 'NLRTM/C1', expect.anything()],
    });
    expect(because('toString')).toMatchObject({ values: ['toString', 'anna', 'NLRTM/C1', expect.anything()] });
  });

  it('is settled while neither side changed, and says by whom, where and when', () => {
    const known = about([dismissed]).about(
      { ...PARTY, countries: ['NL', 'DE', 'NL'] },
      { ...ENTRY, programmes: ['X'] },
    );
    expect(told(known)).toEqual({
      settled: true,
      because: 'dismissed before (not the same) by anna in NLRTM/C1 on 2026-03-01',
    });
  });

  it.each([
    ["the entry's addresses", PARTY, { ...ENTRY, addresses: [{ text: 'Quay 7', country: null }] }],
    ["the entry's names", PARTY, { ...ENTRY, names: [...ENTRY.names, { name: 'M. H.', quality: 'weak' as const }] }],
    ["the party's date of birth", { ...PARTY, birthDate: '1964-03-23' }, ENTRY],
    ["the party's countries", { ...PARTY, countries: ['DE'] }, ENTRY],
    ["the party's numbers", { ...PARTY, documentNumber: 'X 1' }, ENTRY],
  ])('comes back when %s changed, and says so', (what, party, entry) => {
    const known = about([dismissed]).about(party, entry);
    expect(told(known)).toMatchObject({ settled: false, because: expect.stringContaining(`changed since: ${what}`) });
  });

  it('comes back when a number of the entry is told of the party, and for no other number', () => {
    const entry = { ...ENTRY, identifiers: [{ kind: 'tax' as const, value: 'KE-0000.17', country: 'KE' }] };
    const decision = { ...dismissed, ...pairOf(PARTY, entry) };
    expect(about([decision]).about({ ...PARTY, identifiers: ['NL 000099998B57'] }, entry)?.settled).toBe(true);
    expect(told(about([decision]).about({ ...PARTY, identifiers: ['KE 000017'] }, entry))).toMatchObject({
      settled: false,
      because: expect.stringContaining("changed since: the party's numbers"),
    });
  });

  it('settles nothing of another entry or another party, and nothing once it was confirmed', () => {
    expect(about([dismissed]).about(PARTY, { ...ENTRY, id: 'un:7003' })).toBeNull();
    expect(about([dismissed]).about({ name: 'Marshlight Trading' }, ENTRY)).toBeNull();
    expect(about([{ ...dismissed, same: true }]).about(PARTY, ENTRY)).toBeNull();
  });

  it('names both sides where both changed', () => {
    const now = pairOf({ ...PARTY, birthDate: '1964-03-23' }, { ...ENTRY, sex: 'F' });
    expect(changesSince(dismissed, now).map(english)).toEqual(["the entry's type", "the party's date of birth"]);
  });
});

describe('a pair that somebody allowed', () => {
  const allowed: AllowedPair = allowedPairSchema.parse({
    name: 'MARSHLIGHT HOLDINGS',
    entry: 'un:7002',
    author: 'chris',
    reason: 'a supplier that we know',
    expires: '2026-03-10',
  });

  it('is settled on the last day, and no longer', () => {
    expect(told(about([], [allowed]).about(PARTY, ENTRY))).toEqual({
      settled: true,
      because: 'allowed by chris until 2026-03-10: a supplier that we know',
    });
    expect(about([], [allowed], { ...CASE, asOf: '2026-03-11T00:00:00.000Z' }).about(PARTY, ENTRY)).toBeNull();
  });

  it('holds for its ports, its date of birth and its number only', () => {
    const holds = (change: Partial<AllowedPair>, party = {}) =>
      about([], [{ ...allowed, ...change }]).about({ ...PARTY, ...party }, ENTRY) !== null;
    expect(holds({ ports: ['BEANR'] })).toBe(false);
    expect(holds({ ports: ['NLRTM'] })).toBe(true);
    expect(holds({ birthDate: '1964-03-23' })).toBe(false);
    expect(holds({ birthDate: '1964-03-23' }, { birthDate: '1964-03-23' })).toBe(true);
    expect(holds({ documentNumber: 'KX-1' }, { documentNumber: 'kx 1' })).toBe(true);
    expect(holds({ documentNumber: 'KX-1' }, { documentNumber: 'KX-2' })).toBe(false);
    expect(holds({ vessel: true })).toBe(false);
  });

  it.each(['author', 'reason', 'expires', 'entry', 'name'])('is refused without its %s', (field) => {
    expect(allowedPairSchema.safeParse({ ...allowed, [field]: undefined }).success).toBe(false);
  });
});
