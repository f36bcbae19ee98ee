import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUILT_IN_HEADINGS } from '../../../../shared/goods/hs/built-in.ts';
import { openIndex } from '../../../../shared/watchlists/index/open.ts';
import { tidewaiter } from '../command-line.ts';

const FORMS = join(import.meta.dirname, '../../../../events/watchlist-forms');
const OWN = join(FORMS, 'private-csv/own.csv');
const filesOf = (form: string) => readdirSync(join(FORMS, form)).map((name) => join(FORMS, form, name));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-lists-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const lists = async (...words: string[]) => {
  const { code, out, err } = await tidewaiter('lists', ...words);
  return { code, out: stripVTControlCharacters(out), err: stripVTControlCharacters(err) };
};
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

describe('lists import', () => {
  it('compiles a list into a folder, in force, and tells what it is made of', async () => {
    const { code, out } = await lists('import', 'ofac-sdn', ...filesOf('ofac-csv'), '--folder', dir);
    expect(code).toBe(0);
    expect(out).toMatch(/^ofac-sdn {2}[0-9a-f]{16} {2}first edition\n {2}form +OFAC's CSV\n {2}entries +4: 1 people, /);
    const inForce = JSON.parse(readFileSync(join(dir, 'current/ofac-sdn.json'), 'utf8'));
    expect(inForce).toMatchObject({ list: 'ofac-sdn', entries: 4, names: 8, previous: null });
    const [index = ''] = readdirSync(join(dir, 'editions/ofac-sdn'));
    expect(openIndex(readFileSync(join(dir, 'editions/ofac-sdn', index)))).toMatchObject({ edition: inForce.edition });
  });

  it('keeps the edition before, tells what changed, and knows the same list again', async () => {
    await lists('import', 'own', OWN, '--folder', dir);
    const changed = file('own.csv', readFileSync(OWN, 'utf8').replace('Panama', 'Cyprus'));
    expect((await lists('import', 'own', changed, '--folder', dir)).out).toContain('0 added, 1 changed, 0 removed');
    expect((await lists('import', 'own', changed, '--folder', dir)).out).toContain('the edition in force already');
    expect(readdirSync(join(dir, 'editions/own'))).toHaveLength(2);
  });

  it('keeps a list out that lost too much, unless that is accepted', async () => {
    await lists('import', 'own', OWN, '--folder', dir);
    const before = readFileSync(join(dir, 'current/own.json'), 'utf8');
    const less = file('own.csv', readFileSync(OWN, 'utf8').replace(/3,vessel[^\n]*\n/, ''));
    const { code, err } = await lists('import', 'own', less, '--folder', dir);
    expect(code).toBe(2);
    expect(err).toMatch(/own would lose 1 of 3 entries; the edition in force stays\n.*--accept-loss/);
    expect(readFileSync(join(dir, 'current/own.json'), 'utf8')).toBe(before);
    expect((await lists('import', 'own', less, '--folder', dir, '--accept-loss')).code).toBe(0);
  });

  it('tells what of a list can’t be used, and asks to look at it by its exit code', async () => {
    const { code, out } = await lists('import', 'uk', ...filesOf('uk-xml'), '--folder', dir);
    expect(code).toBe(1);
    expect(out).toContain('! 1 × date of birth not understood\n    uk-sanctions-list.xml, line 4, entry TWS0501');
    const json = await lists('import', 'uk', ...filesOf('uk-xml'), '--folder', dir, '--json');
    expect(JSON.parse(json.out)).toMatchObject({ list: 'uk', entries: 3, warnings: [{ kind: 'birth-date' }] });
  });

  it('refuses a broken list with file, place, code and remedy, and changes nothing', async () => {
    const text = readFileSync(join(FORMS, 'un-xml/consolidated.xml'), 'utf8');
    const { code, err } = await lists('import', 'un', file('un.xml', text.slice(0, 1500)), '--folder', dir);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^tidewaiter: un\.xml, line \d+: the file ends within .* \(watchlist\.truncated\)\n {2}the download was cut off/,
    );
    expect(existsSync(join(dir, 'current'))).toBe(false);
  });
});

describe('lists show', () => {
  beforeEach(async () => {
    await lists('import', 'own', OWN, '--folder', dir);
    await lists('import', 'eu-fsf', ...filesOf('eu-xml'), '--folder', dir);
  });

  it('shows all lists in a table', async () => {
    const { code, out } = await lists('show', '--folder', dir);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^list +edition +entries +names +adopted \(UTC\) +from\neu-fsf +[0-9a-f]{16} +2 +4 .*\nown +[0-9a-f]{16} +3 +6 /,
    );
    expect(out).toContain('2 lists, 5 entries, 10 names in');
  });

  it('shows one list, and an entry in full by its own id or with the list’s name', async () => {
    expect((await lists('show', 'own', '--folder', dir)).out).toMatch(
      /^own {2}[0-9a-f]{16} {2}adopted .*\n {2}entries +3: /,
    );
    const { out } = await lists('show', 'own', '1', '--folder', dir);
    expect(out).toBe(`Aldemar Iosif QUANDRELL  person  own:1
  names          Aldemar Iosif QUANDRELL
                 Aldemar Kvandrel (strong)
                 Альдемар Квандрелл (strong)
                 the Heron (weak)
  born           1961-02-03
                 about 1963
  sex            male
  nationalities  Malta
  countries      Panama
  numbers        passport X0000101 (Malta)
                 national-identity 0000161M
  addresses      18 Nowhere Quay, Valletta (Malta)
  programmes     False declarations
  listed         2024-05-07
`);
    expect((await lists('show', 'own', 'own:1', '--folder', dir)).out).toBe(out);
    expect((await lists('show', 'own', '2', '--folder', dir)).out).toContain('delisted on 2026-01-31');
    expect(JSON.parse((await lists('show', 'own', '3', '--folder', dir, '--json')).out)).toMatchObject({
      type: 'vessel',
    });
  });

  it.each([
    [['show', 'nope'], 'there is no list nope', 'there are eu-fsf, own'],
    [['show', 'own', '77'], 'own has no entry 77', 'ids look like own:1'],
    [['show', 'Own List'], '"Own List" names no list', 'ofac-sdn'],
  ])('%j is told what is wrong', async (words, wrong, remedy) => {
    const { code, err } = await lists(...words, '--folder', dir);
    expect(code).toBe(2);
    expect(err).toContain(wrong);
    expect(err).toContain(remedy);
  });
});

describe('lists diff', () => {
  it('tells what is added, changed and removed between list files, index files and folders', async () => {
    const text = readFileSync(OWN, 'utf8');
    const next = file(
      'next.csv',
      text
        .replace('the Heron', 'the Crane')
        .replace('1961-02-03', '1961-02-04')
        .replace(/\n3,.*/, '\n4,person,Oswin Tarnfeld,,,,,,,,,,,'),
    );
    const { code, out } = await lists('diff', OWN, next);
    expect(code).toBe(1);
    expect(out).toBe(`3 entries before, 3 now: 1 added, 1 changed, 1 removed
+ Oswin Tarnfeld  person, 4
~ Aldemar Iosif QUANDRELL  person, 1
    names         - the Heron (weak)
                  + the Crane (weak)
    born          - 1961-02-03
                  + 1961-02-04
- QUIET PELICAN  vessel, 3
`);
    const [old, now] = [join(dir, 'old.index'), join(dir, 'now.index')];
    await lists('compile', OWN, '--list', 'own', '--output', old);
    await lists('compile', next, '--list', 'own', '--output', now);
    expect((await lists('diff', old, now)).out).toBe(out);
    expect((await lists('diff', old, next)).out).toBe(out);
    expect(await lists('diff', old, old)).toMatchObject({ code: 0 });
    expect(JSON.parse((await lists('diff', old, now, '--json')).out)).toMatchObject({ added: [{ id: 'list:4' }] });
    expect((await lists('diff', join(FORMS, 'ofac-csv'), join(FORMS, 'ofac-csv'))).code).toBe(0);
  });

  it('shows the first of many only', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${at},person,Oswin Tarnfeld ${at}`);
    const many = file('many.csv', ['id,type,name', ...rows].join('\n'));
    const { out } = await lists('diff', OWN, many);
    expect(out.match(/^\+ /gm)).toHaveLength(20);
    expect(out).toContain('… and 8 more (--all)');
    expect((await lists('diff', OWN, many, '--all')).out.match(/^\+ /gm)).toHaveLength(28);
  });

  it('refuses a damaged index with the remedy', async () => {
    const index = join(dir, 'x.index');
    await lists('compile', OWN, '--list', 'own', '--output', index);
    writeFileSync(index, readFileSync(index).subarray(0, -9));
    const { code, err } = await lists('diff', index, index);
    expect(code).toBe(2);
    expect(err).toContain('(watchlist.index)');
  });
});

describe('lists compile', () => {
  it('writes an index file that opens, the same bytes each time', async () => {
    const [one, other] = [join(dir, 'a/one.index'), join(dir, 'other.index')];
    expect((await lists('compile', OWN, '--list', 'own', '--output', one)).code).toBe(0);
    await lists('compile', OWN, '--list', 'own', '--output', other);
    expect(openIndex(readFileSync(one))).toMatchObject({ list: 'own', entryCount: 3 });
    expect(readFileSync(one)).toEqual(readFileSync(other));
  });

  it.each([
    [['compile', OWN], 'compile it as which list?'],
    [['compile', OWN, '--list', 'own'], 'compile it into which file?'],
    [['compile', '/nowhere.csv', '--list', 'own', '--output', 'x'], 'there is no file /nowhere.csv'],
    [['compile', FORMS, '--list', 'own', '--output', 'x'], 'is no file'],
    [['compile'], '"lists compile" takes FILE..., not nothing'],
    [['import', 'own'], '"lists import" takes LIST FILE..., not own'],
    [[], 'there is no command "lists"'],
  ])('%j is told what is wrong', async (words, wrong) => {
    const { code, err } = await lists(...words);
    expect(code).toBe(2);
    expect(err).toContain(wrong);
  });
});

describe('lists import hs', () => {
  const nomenclature = () =>
    BUILT_IN_HEADINGS.flatMap(({ code, title, subheadings }) => [
      `X,${code},"${title}",${code.slice(0, 2)},4`,
      ...subheadings.map((one) => `X,${one.code},"${one.words}",${code},6`),
    ]);

  it('compiles the nomenclature of goods, which check then goes by', async () => {
    const path = file('hs.csv', ['section,hscode,description,parent,level', ...nomenclature()].join('\n'));
    const { code, out } = await lists('import', 'hs', path, '--folder', dir);
    expect(code).toBe(0);
    expect(out).toMatch(/^hs {2}[0-9a-f]{16}\n {2}headings +1,228\n {2}subheadings +3,476\n/);
    expect(existsSync(join(dir, 'goods/hs.index'))).toBe(true);
  });

  it('keeps what was there when the file is a part, or another', async () => {
    const part = file('hs.csv', ['section,hscode,description,parent,level', ...nomenclature().slice(0, 50)].join('\n'));
    const { code, err } = await lists('import', 'hs', part, '--folder', dir);
    expect(code).not.toBe(0);
    expect(err).toContain('too few for a whole nomenclature: export all levels');
    expect(existsSync(join(dir, 'goods/hs.index'))).toBe(false);
  });
});
