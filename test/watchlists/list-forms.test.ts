import { describe, expect, it } from 'vitest';
import { parseList } from '../../shared/watchlists/edition.ts';
import { parseBirthDate } from '../../shared/watchlists/lists/birth-dates.ts';
import { ADD, ALT, bytes, ofacFiles, SDN, UN } from './sample-lists.ts';

const codeOf = (list: () => unknown) => {
  try {
    list();
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe("a list in OFAC's CSV form", () => {
  const entries = parseList('ofac-sdn', ofacFiles()).entries;

  it('joins aliases and addresses, and leaves orphans out', () => {
    expect(entries.map(({ id, type }) => `${id} ${type}`)).toEqual([
      'ofac-sdn:101 person',
      'ofac-sdn:102 organisation',
      'ofac-sdn:103 vessel',
      'ofac-sdn:104 person',
    ]);
    expect(entries[1]).toMatchObject({
      countries: ['EE'],
      names: [{ name: 'OSTERVALE SHIPPING & TRADING CO., LTD.' }, { name: 'OSTERVALE LINES', quality: 'strong' }],
    });
  });

  it('reads names in order, and the facts in the remarks', () => {
    expect(entries[0]).toMatchObject({
      id: 'ofac-sdn:101',
      list: 'ofac-sdn',
      type: 'person',
      names: [
        { name: 'Mikhel Danilo VELTRANOV', quality: 'primary' },
        { name: 'Mikhail VELTRANOFF', quality: 'strong' },
        { name: 'THE HERON', quality: 'weak' },
      ],
      birthDates: [
        { from: '1964-03-23', to: '1964-03-23', approximate: false },
        { from: '1965-01-01', to: '1965-12-31', approximate: false },
      ],
      countries: ['EE'],
      nationalities: ['EE'],
      identifiers: [{ kind: 'passport', value: 'KX-118822', country: 'EE' }],
      programmes: ['TEST1', 'TEST2'],
    });
    expect(entries[2]?.identifiers).toEqual([
      { kind: 'call-sign', value: 'CL1', country: null },
      { kind: 'imo', value: '9074729', country: null },
    ]);
  });

  it('bears a header, a byte order mark, and an end mark in a row of its own', () => {
    const alt = `ent_num,alt_num,alt_type,alt_name,alt_remarks\n${ALT.replace('\u001a', '\u001a,,,,')}`;
    const files = new Map([
      ['sdn.csv', bytes(`\uFEFF${SDN}`)],
      ['alt.csv', bytes(alt)],
      ['add.csv', bytes(ADD)],
    ]);
    expect(parseList('ofac-sdn', files).entries).toEqual(entries);
  });

  it('reads Windows-1252 where it is not UTF-8', () => {
    const latin = Uint8Array.from(SDN.replace('VELTRANOV', 'VELTRANÖV'), (character) => character.charCodeAt(0));
    expect(parseList('x', new Map([['sdn.csv', latin]])).entries[0]?.names[0]?.name).toBe('Mikhel Danilo VELTRANÖV');
  });

  it('names the row that is broken, and no listed name', () => {
    const broken = new Map([['sdn.csv', bytes(`${SDN.split('\r\n')[0]}\r\n"Doe, John",x\r\n`)]]);
    expect(() => parseList('x', broken)).toThrow(/^sdn.csv, row 2: 2 cells where 12 belong/);
    expect(codeOf(() => parseList('x', new Map([['sdn.csv', bytes('')]])))).toBe('watchlist.empty');
    expect(codeOf(() => parseList('x', new Map([['readme.txt', bytes('hello')]])))).toBe('watchlist.unknown');
  });
});

describe("a list in the UN's XML form", () => {
  it('reads people and entities with the quality of their aliases', () => {
    const [person, entity] = parseList('un', new Map([['consolidated.xml', bytes(UN)]])).entries;
    expect(person).toMatchObject({
      id: 'un:7001',
      names: [
        { name: 'TOMAS BRACKWATER', quality: 'primary' },
        { name: 'Thomas Brakwater', quality: 'strong' },
        { name: 'T. Brackwater', quality: 'strong' },
        { name: 'Rumo', quality: 'low' },
      ],
      birthDates: [{ from: '1961-01-01', to: '1963-12-31' }],
      countries: ['CD'],
      identifiers: [{ kind: 'passport', value: 'ZZ 4455' }],
    });
    expect(entity).toMatchObject({
      id: 'un:7002',
      type: 'organisation',
      countries: ['KE'],
      names: [{ name: 'MARSHLIGHT HOLDING & SONS' }],
    });
  });

  it.each([
    ['a doctype', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${UN.slice(UN.indexOf('<CONS'))}`, 'watchlist.doctype'],
    ['a truncated file', UN.slice(0, 400), 'watchlist.truncated'],
    ['a file that is not well formed', UN.replace('</DATAID>', ''), 'watchlist.xml'],
    ['a web page', '<html></html>', 'watchlist.page'],
    ['another document', '<catalogue></catalogue>', 'watchlist.unknown'],
    ['no entry at all', '<CONSOLIDATED_LIST/>', 'watchlist.empty'],
  ])('refuses %s', (_, xml, code) => {
    expect(codeOf(() => parseList('un', new Map([['un.xml', bytes(xml)]])))).toBe(code);
  });
});

describe('listed dates of birth', () => {
  it.each([
    ['23 Mar 1964', '1964-03-23', '1964-03-23'],
    ['Feb 1964', '1964-02-01', '1964-02-29'],
    ['circa 1964', '1964-01-01', '1964-12-31'],
    ['1961 to 1965', '1961-01-01', '1965-12-31'],
    ['1964-03-23', '1964-03-23', '1964-03-23'],
  ])('%s is a span of days', (text, from, to) => {
    expect(parseBirthDate(text)).toMatchObject({ from, to });
  });

  it.each(['31 Feb 1964', 'unknown', '', '1965 to 1961'])('“%s” is none', (text) => {
    expect(parseBirthDate(text)).toBeNull();
  });
});
