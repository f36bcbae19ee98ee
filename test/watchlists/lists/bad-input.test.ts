import { describe, expect, it } from 'vitest';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { WatchlistError } from '../../../shared/watchlists/entry.ts';
import { FORMS, onlyFile, specimen } from './specimens.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = (name: string, content: string | Uint8Array) =>
  new Map([[name, typeof content === 'string' ? bytes(content) : content]]);
const utf16 = (text: string, bigEndian = false) => {
  const encoded = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? encoded.swap16() : encoded;
};

/** Why a list is refused; undefined where it is read. */
function refusal(of: ReadonlyMap<string, Uint8Array>): WatchlistError | undefined {
  try {
    parseList('x', of);
    return undefined;
  } catch (error) {
    if (error instanceof WatchlistError) return error;
    throw error;
  }
}

const ofac = (changes: Record<string, (text: string) => string>) =>
  new Map(
    [...specimen('ofac-csv')].map(([name, content]) => {
      const change = changes[name];
      return [name, change ? bytes(change(new TextDecoder().decode(content))) : content] as const;
    }),
  );
const changed = (form: string, from: string | RegExp, to: string) => {
  const { name, text } = onlyFile(form);
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return files(name, after);
};
const SINGLE = FORMS.filter((form) => specimen(form).size === 1);

describe('a list that is refused, with code, place and remedy', () => {
  it.each<[string, ReadonlyMap<string, Uint8Array>, string, RegExp]>([
    ['no bytes', files('un.xml', ''), 'watchlist.empty', /^un\.xml has no bytes; fetch it anew$/],
    ['only blanks', files('own.csv', ' \r\n \r\n'), 'watchlist.empty', /^own\.csv is blank/],
    ['a header without rows', files('own.csv', 'id,type,name\n'), 'watchlist.empty', /^x: no entry in own\.csv/],
    [
      'a maintenance page',
      files('sdn.csv', '<!DOCTYPE html><html><body>Sorry'),
      'watchlist.page',
      /^sdn\.csv is a web page/,
    ],
    ['a portal’s page', files('un.xml', '\n<!-- login --><HTML lang="en">'), 'watchlist.page', /fetch it later/],
    ['XHTML', files('un.xml', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html/>'), 'watchlist.page', /web page/],
    ['another document', files('a.xml', '<catalogue/>'), 'watchlist.unknown', /^a\.xml is in none of the known forms/],
    ['a text', files('readme.txt', 'hello'), 'watchlist.unknown', /^readme\.txt/],
    ['an archive', files('sdn.zip', Uint8Array.of(0x50, 0x4b, 3, 4)), 'watchlist.encoding', /unpack it/],
    ['binary', files('sdn.csv', Uint8Array.of(49, 44, 50, 51, 0, 44)), 'watchlist.encoding', /byte 4 is a NUL/],
    [
      'a doctype',
      changed('un-xml', '<CONSOLIDATED_LIST', '<!DOCTYPE a [<!ENTITY b "bbbb">]><CONSOLIDATED_LIST'),
      'watchlist.doctype',
      /refused/,
    ],
    [
      'an entity that nothing declares',
      changed('un-xml', 'IOSIF', '&boom;'),
      'watchlist.xml',
      /line 8: not well formed/,
    ],
    ['an element closed by another', changed('uk-xml', '</UniqueID>', ''), 'watchlist.xml', /line 30: not well formed/],
    [
      'an entry without its id',
      changed('un-xml', /<DATAID>.*?<\/DATAID>/, ''),
      'watchlist.xml',
      /line 4: INDIVIDUAL without/,
    ],
    [
      'fewer entries than announced',
      changed('ofac-xml', '<Record_Count>3<', '<Record_Count>4<'),
      'watchlist.truncated',
      /holds 3 of the 4 entries/,
    ],
    [
      'a renamed column (EU)',
      changed('eu-csv', 'NameAlias_WholeName', 'NameAlias_Whole'),
      'watchlist.column',
      /"NameAlias_WholeName"/,
    ],
    ['a missing column (UK)', changed('uk-csv', 'Alias strength', 'Strength'), 'watchlist.column', /"Alias strength"/],
    ['a missing column (CSL)', changed('csl-csv', 'alt_names', 'aliases'), 'watchlist.column', /"alt_names"/],
    [
      'a missing field (CSL)',
      changed('csl-json', /"name": "QUIET/, '"title_": "QUIET'),
      'watchlist.column',
      /entry 2: "name"/,
    ],
    [
      'a missing field (FtM)',
      changed('follow-the-money', '"schema": "Vessel"', '"kind": "Vessel"'),
      'watchlist.column',
      /line 6: "schema"/,
    ],
    [
      'a column that the form has not',
      changed('private-csv', 'weakAliases', 'weak aliases'),
      'watchlist.column',
      /unknown column "weak aliases"/,
    ],
    [
      'a type that there is not',
      changed('private-csv', '3,vessel', '3,ship'),
      'watchlist.csv',
      /row 4, entry 3: the type is one of person/,
    ],
    [
      'a kind of number that there is not',
      changed('private-csv', 'imo:', 'lloyds:'),
      'watchlist.csv',
      /row 4, entry 3: an identifier is/,
    ],
    [
      'names under another element',
      changed('canada-xml', /EntityOrShip>/g, 'NameOfEntity>'),
      'watchlist.column',
      /2 entries have no main name/,
    ],
    ['an unknown root', changed('eu-xml', /export/g, 'exported'), 'watchlist.unknown', /^fsf\.xml/],
    [
      'the same id twice (UN)',
      changed('un-xml', '6999502', '6999501'),
      'watchlist.duplicate',
      /^x: different entries have the same id: x:6999501;/,
    ],
    ['the same id twice (own)', changed('private-csv', '\n2,', '\n1,'), 'watchlist.duplicate', /x:1/],
    [
      'the same id twice (FtM)',
      changed('follow-the-money', '"tw-503"', '"tw-502"'),
      'watchlist.duplicate',
      /line 6, entry tw-502/,
    ],
    ['one id for two types (UK)', changed('uk-csv', 'TWS0503', 'TWS0502'), 'watchlist.duplicate', /entry TWS0502/],
    [
      'text behind quotation marks',
      changed('private-csv', '"18 Nowhere', '"18" Nowhere'),
      'watchlist.csv',
      /row 2: text behind/,
    ],
    [
      'bytes that are no UTF-8 where it is declared',
      brokenUtf8('un-xml'),
      'watchlist.encoding',
      /^consolidated\.xml: byte \d+/,
    ],
    ['mostly UTF-8', brokenUtf8('private-csv'), 'watchlist.encoding', /save the file as UTF-8/],
    [
      'JSON with a comma too many',
      changed('csl-json', '"results": [', '"results": [,'),
      'watchlist.json',
      /^csl\.json: not JSON/,
    ],
    [
      'a line that is no JSON',
      changed('follow-the-money', '{"id": "tw-503"', '{id: "tw-503"'),
      'watchlist.json',
      /line 6: not JSON/,
    ],
    ['JSON of another shape', files('a.json', '{"results": 7}'), 'watchlist.json', /neither an array/],
  ])('%s', (_, list, code, message) => {
    const error = refusal(list);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toMatch(/quandrell|aldemar|ostervale|pelican|heron/i);
  });

  it.each<[string, ReadonlyMap<string, Uint8Array>, string, RegExp]>([
    [
      'the same id twice',
      ofac({ 'sdn.csv': (text) => text.replace('900502,', '900501,') }),
      'watchlist.duplicate',
      /sdn\.csv, row 2, entry 900501/,
    ],
    [
      'a column less',
      ofac({ 'sdn.csv': (text) => text.replaceAll('-0- ,-0- ,', '-0- ,') }),
      'watchlist.column',
      /^sdn\.csv, row 1: \d+ columns where OFAC's primary file has 12/,
    ],
    [
      'an alias file with a column more',
      ofac({ 'alt.csv': (text) => text.replaceAll(/(\d+,)(\d,)/g, '$1$2x,y,') }),
      'watchlist.column',
      /^alt\.csv, row 1/,
    ],
    [
      'a row without number',
      ofac({ 'add.csv': (text) => text.replace('900502,2', 'x,2') }),
      'watchlist.csv',
      /^add\.csv, row 2: begins with no entry's number/,
    ],
    [
      'a cell less in the midst',
      ofac({ 'sdn.csv': (text) => text.replace('"9HTW0",', '') }),
      'watchlist.csv',
      /^sdn\.csv, row 3: 11 cells where 12 belong/,
    ],
    [
      'two primary files',
      new Map([...specimen('ofac-csv'), ['cons_prim.csv', specimen('ofac-csv').get('sdn.csv') ?? bytes('')]]),
      'watchlist.file',
      /both primary files/,
    ],
    [
      'no primary file',
      new Map([...specimen('ofac-csv')].filter(([name]) => name !== 'sdn.csv')),
      'watchlist.file',
      /only add to a primary file/,
    ],
    [
      'two forms',
      new Map([...specimen('ofac-csv'), ...specimen('un-xml')]),
      'watchlist.file',
      /leave the files of one form/,
    ],
  ])('OFAC’s files with %s', (_, list, code, message) => {
    const error = refusal(list);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
  });

  it('nested, wide and long beyond all bounds, soon', () => {
    const hostile = [
      `<CONSOLIDATED_LIST>${'<INDIVIDUAL>'.repeat(200_000)}`,
      `<CONSOLIDATED_LIST><INDIVIDUAL>${'<a/>'.repeat(200_000)}</INDIVIDUAL></CONSOLIDATED_LIST>`,
      `<CONSOLIDATED_LIST><INDIVIDUAL ${Array.from({ length: 20_000 }, (_, index) => `a${index}="x"`).join(' ')}/></CONSOLIDATED_LIST>`,
      `<CONSOLIDATED_LIST><INDIVIDUAL a="${'x'.repeat(5_000_000)}"/></CONSOLIDATED_LIST>`,
      `id,type,name\n${'x,'.repeat(1_000_000)}`,
      `id,type,name\n1,person,${'x'.repeat(1_000_000)}\n`,
      `id,type,name\n1,person,"${'""'.repeat(1_000_000)}`,
      `${'['.repeat(1_000_000)}`,
      `{"id":"1","schema":"Person","properties":${'{"a":'.repeat(500_000)}`,
    ];
    const started = performance.now();
    for (const text of hostile) expect(refusal(files('list', text))?.code).toMatch(/^watchlist\./);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

it('with runs of blanks in every cell and element is read or refused, soon', () => {
  const blanks = `a${' '.repeat(200_000)}b`;
  const started = performance.now();
  for (const form of SINGLE) {
    const { name, text } = onlyFile(form);
    const long = form.endsWith('xml')
      ? text.replace(/>[^<\n]+<\//g, `>${blanks}</`).replace(/"[A-Z][a-z]+"/g, `"${blanks}"`)
      : text.replace(/Valletta|Malta|1961-02-03|X0000101|03\/02\/1961/g, blanks);
    refusal(files(name, long));
  }
  refusal(ofac({ 'sdn.csv': (text) => text.replace(/Valletta|Malta|03 Feb 1961|X0000101|Former/g, blanks) }));
  expect(performance.now() - started).toBeLessThan(20_000);
});

function brokenUtf8(form: string): Map<string, Uint8Array> {
  const { name, text } = onlyFile(form);
  const content = bytes(text);
  content[content.indexOf(0xd0)] = 0x2e;
  return files(name, content);
}

describe.each(SINGLE)('%s cut off', (form) => {
  const { name, text } = onlyFile(form);
  const whole = parseList('x', files(name, text)).entries;
  const isTable = form.endsWith('csv');

  it('is refused, or where the form can’t tell, misses nothing of the entries before', () => {
    const content = bytes(text);
    const from = isTable ? content.indexOf(10) : 60;
    for (let end = from; end < content.length - 3; end += 41) {
      const cut = files(name, content.subarray(0, end));
      const error = refusal(cut);
      if (error !== undefined) {
        expect(['watchlist.truncated', 'watchlist.unknown', 'watchlist.empty', 'watchlist.column']).toContain(
          error.code,
        );
        continue;
      }
      // Between rows, and within the last cell of one, nothing tells that more should follow.
      expect(['follow-the-money', 'canada-xml'].includes(form) || isTable).toBe(true);
      expect(parseList('x', cut).entries.length).toBeLessThanOrEqual(whole.length);
    }
  });

  it.runIf(!isTable)('before its last sign says that the download was cut off', () => {
    const end = bytes(text.trimEnd()).length - 1;
    expect(refusal(files(name, bytes(text).subarray(0, end)))?.code).toBe('watchlist.truncated');
  });
});

it('within quotation marks, and in a row that lacks cells, a table is told to be cut off', () => {
  const { name, text } = onlyFile('private-csv');
  expect(refusal(files(name, text.slice(0, text.indexOf('Valletta'))))?.message).toMatch(/row 2: quotation marks/);
  expect(refusal(files(name, text.slice(0, text.indexOf('imo:'))))?.message).toMatch(
    /row 4: \d+ cells where 14 belong/,
  );
  const sdn = new TextDecoder().decode(specimen('ofac-csv').get('sdn.csv'));
  expect(refusal(files('sdn.csv', sdn.slice(0, sdn.indexOf('Panama;'))))?.code).toBe('watchlist.truncated');
});

describe('a list that is read nevertheless', () => {
  it.each(SINGLE.filter((form) => form.endsWith('xml') || form.endsWith('csv')))('in UTF-16: %s', (form) => {
    const { name, text } = onlyFile(form);
    const plain = text.replace(/^\uFEFF/, '').replace(/ encoding="utf-8"/i, '');
    const whole = parseList('x', files(name, text)).entries;
    expect(parseList('x', files(name, utf16(plain))).entries).toEqual(whole);
    expect(parseList('x', files(name, utf16(plain, true))).entries).toEqual(whole);
    expect(parseList('x', files(name, utf16(plain).subarray(2))).entries).toEqual(whole);
    expect(refusal(files(name, utf16(plain).subarray(0, -1)))?.code).toBe('watchlist.truncated');
  });

  it('in Windows-1252, where nothing speaks against it', () => {
    const text = 'id;type;name\r\n1;person;Jos\u00e9 Qu\u00e4ndrell\r\n';
    const read = parseList('x', files('own.csv', Buffer.from(text, 'latin1')));
    expect(read.entries[0]?.names).toEqual([{ name: 'José Quändrell', quality: 'primary' }]);
  });

  it('with an entry twice in the same words, which is told', () => {
    const { name, text } = onlyFile('un-xml');
    const entity = /<ENTITY>.*<\/ENTITY>/s.exec(text)?.[0] ?? '';
    const { entries, warnings } = parseList('x', files(name, text.replace(entity, entity + entity)));
    expect(entries).toHaveLength(2);
    expect(warnings).toEqual([{ kind: 'duplicate', count: 1, places: ['entry x:6999502'] }]);
    const sdn = ofac({ 'sdn.csv': (csv) => csv.replace(/900504.*\r\n/, '$&$&') });
    expect(parseList('x', sdn)).toMatchObject({ warnings: [{ kind: 'duplicate', count: 1 }] });
  });

  it('with aliases of other entries, and without the sign at the end of one file, which is told', () => {
    const list = ofac({ 'alt.csv': (text) => text.replace('900502,', '900509,').replace('\u001a', '') });
    expect(parseList('x', list).warnings).toEqual([
      { kind: 'reference', count: 1, places: ['alt.csv, row 2'] },
      { kind: 'unfinished', count: 1, places: ['alt.csv'] },
    ]);
  });

  it('with what can’t be used told by kind and place, five places of each, without what stands there', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at + 1},person,Tarnfeld ${at},yesterday,Atlantis`);
    const { entries, warnings } = parseList(
      'x',
      files('own.csv', `id,type,name,birthDates,countries\n${rows.join('\n')}`),
    );
    expect(entries).toHaveLength(9);
    expect(warnings.map(({ kind, count, places }) => [kind, count, places.length, places[0]])).toEqual([
      ['birth-date', 9, 5, 'own.csv, row 2, entry 1'],
      ['country', 9, 5, 'own.csv, row 2, entry 1'],
    ]);
    expect(JSON.stringify(warnings)).not.toMatch(/tarnfeld|yesterday|atlantis/i);
  });
});
