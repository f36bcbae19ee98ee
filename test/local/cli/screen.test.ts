import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionKey, inForceKey } from '../../../functions/watchlist-keys.ts';
import { OBJECT_TABLES, ObjectIndex } from '../../../infra/local/s3/object-index.ts';
import { listedEntry, type WatchlistEntry } from '../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../shared/watchlists/index/compile.ts';
import { VERSION } from '../../../shared/watchlists/index/format.ts';
import { openIndex } from '../../../shared/watchlists/index/open.ts';
import type { ListInForce } from '../../../shared/watchlists/list-in-force.ts';
import { tidewaiter } from './command-line.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-screen-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const LISTED = [
  {
    id: 'A1',
    type: 'individual',
    names: ['Aldemar QUANDRELL', 'Aldemaro Kwandrell'],
    birthDates: ['circa 1961'],
    countries: ['Malta'],
  },
  { id: 'A2', type: 'entity', names: ['VELIZHAROV MARITIME SUPPLY LLC'], countries: 'RU', note: { passed: 'over' } },
  { id: 'A3', type: 'vessel', names: ['QUIET MERIDIAN 7'], identifiers: [{ type: 'IMO number', number: 9074729 }] },
  {
    id: 'A4',
    type: null,
    names: ['Fenella Ossivane'],
    birthDates: ['1974-08', '17 Aug 1974'],
    identifiers: ['XP-1234567'],
  },
  { id: 5, names: 'Doriane Vexmoor', identifiers: null, birthDates: null },
];

const listed = (id: string, name: string) =>
  listedEntry({ id, list: 'agency', type: 'person', names: [{ name, quality: 'primary' }] });

/** A list as the system on this machine has it in its store. */
function keepInForce(folder: string, list: string, entries: readonly WatchlistEntry[]): void {
  const store = join(folder, 's3');
  mkdirSync(join(store, 'blobs', 'aa'), { recursive: true });
  const db = new DatabaseSync(join(store, 'objects.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; ${OBJECT_TABLES}`);
  const index = compileIndex(list, entries);
  const edition = openIndex(index).edition;
  const key = editionKey('public', list, edition);
  const inForce: ListInForce = {
    ...{ list, edition, key, entries: entries.length, names: entries.length, format: VERSION, previous: null },
    ...{ adoptedAt: '2026-01-01T00:00:00Z', sources: [{ file: 'a.csv', etag: 'e', size: 1 }], permit: null },
  };
  const objects = new ObjectIndex(db);
  const put = (name: string, blob: string, bytes: Uint8Array) => {
    writeFileSync(join(store, 'blobs', 'aa', blob), bytes);
    const detail = { headers: {}, metadata: {}, tags: {} };
    const version = { bucket: 'reference', key: name, marker: false, blob, sizeBytes: bytes.length, etag: blob };
    objects.add({ ...version, modified: new Date(0), detail }, false);
  };
  put(key, 'aa01', index);
  put(inForceKey('public', list), 'aa02', Buffer.from(JSON.stringify(inForce)));
  db.close();
}

interface Answer {
  query: unknown;
  matches: { id: string; score: number; reasons: string[] }[];
}

async function answersTo(queries: readonly unknown[], entities: readonly unknown[] = LISTED): Promise<Answer[]> {
  const [e, q, r] = ['e.jsonl', 'q.jsonl', 'r.jsonl'].map((name) => join(dir, name));
  const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(e ?? '', lines(entities));
  writeFileSync(q ?? '', lines(queries));
  const { code, err } = await tidewaiter('screen', '--entities', e ?? '', '--queries', q ?? '', '--output', r ?? '');
  expect({ code, err }).toMatchObject({ code: 0 });
  const written = readFileSync(r ?? '', 'utf8');
  return written
    .split('\n')
    .filter(Boolean)
    .map((line): Answer => JSON.parse(line));
}

describe('files of entities and queries', () => {
  it('answers each query in its order, best first, with reasons', async () => {
    const queries = ['Kwandrell Aldemar', 'VELIZHAROV MARITIME SUPPLY', 'QUIET MERIDIAN 7', 'Vexmoor, Doriane'].map(
      (query) => ({ query }),
    );
    const answers = await answersTo(queries);
    expect(answers.map(({ query }) => query)).toEqual(queries.map(({ query }) => query));
    expect(answers.map(({ matches }) => matches[0]?.id)).toEqual(['A1', 'A2', 'A3', '5']);
    for (const { matches } of answers) {
      expect(matches).toEqual(matches.toSorted((a, b) => b.score - a.score));
      expect(matches[0]?.reasons.length).toBeGreaterThan(0);
      for (const { score } of matches) expect(score > 0 && score <= 1).toBe(true);
    }
  });

  it('gives a line without matches for what names nobody, and goes on', async () => {
    const odd = ['', ' ', '!!!', '\u202e', 'a', '😀', 'x'.repeat(10_000), null, 17, 'Zzyzx Qwortle'];
    const answers = await answersTo([...odd.map((query) => ({ query })), { nothing: true }]);
    expect(answers).toHaveLength(odd.length + 1);
    expect(answers.map(({ query }) => query)).toEqual([...odd, null]);
    for (const { matches } of answers) expect(matches).toEqual([]);
  });

  it('finds a vessel by its number under another name, whatever its number is called', async () => {
    const [answer] = await answersTo([
      { query: 'RESTLESS ZENITH', type: 'vessel', identifiers: [{ kind: 'imo', value: 'IMO 9074729' }] },
    ]);
    expect(answer?.matches[0]?.id).toBe('A3');
  });

  it('holds a date of birth of another time against a match, and one of the same for it', async () => {
    const [same, other] = await answersTo(
      ['1961-02-03', '1990-02-03'].map((birthDate) => ({ query: 'Aldemar Quandrell', type: 'person', birthDate })),
    );
    expect(same?.matches[0]?.score).toBeGreaterThan(other?.matches[0]?.score ?? 0);
    expect(other?.matches[0]?.reasons.some((reason) => reason.startsWith('against: '))).toBe(true);
  });

  it('takes lines of one id for one entity', async () => {
    const twice = [
      { id: 'X', names: ['Ivarin Hollinquist'] },
      { id: 'X', names: ['Bettina Brathwen'] },
    ];
    const answers = await answersTo([{ query: 'Ivarin Hollinquist' }, { query: 'Bettina Brathwen' }], twice);
    expect(answers.map(({ matches }) => matches.map(({ id }) => id))).toEqual([['X'], ['X']]);
  });

  it.each([
    ['{"id":"A","names":["B"]}\n\n{"id":', 'line 3: no JSON'],
    ['{"id":"A","names":["B"]}\n[1]', 'line 2'],
    ['{"names":["B"]}', 'line 1: id'],
    ['{"id":"A","names":[7]}', 'line 1: names.0'],
  ])('says where the file of entities is broken: %j', async (content, place) => {
    const [e, q] = [join(dir, 'broken.jsonl'), join(dir, 'q.jsonl')];
    writeFileSync(e, content);
    writeFileSync(q, '{"query":"B"}\n');
    const { code, err } = await tidewaiter('screen', '--entities', e, '--queries', q, '--output', join(dir, 'r'));
    expect(code).toBe(2);
    expect(err).toContain('broken.jsonl');
    expect(err).toContain(place);
  });

  it.each([
    [['--entities', 'e', '--queries', 'q'], 'together'],
    [['NAME', '--entities', 'e', '--queries', 'q', '--output', 'r'], 'without a name'],
    [['--entities', 'nowhere', '--queries', 'q', '--output', '/dev/null'], 'nowhere could not be read'],
    [['--entities', 'e', '--queries', 'q', '--output', 'e'], 'names one of the files that are read'],
  ])('%j is told what is wrong', async (words, told) => {
    const { code, err } = await tidewaiter('screen', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe('one name', () => {
  it('is told with what speaks for and against it, and exit code 1', async () => {
    const { code, out } = await tidewaiter(
      'screen',
      'Aldemar Quandrell',
      '--birth-date',
      '1961-02-03',
      '--country',
      'Malta',
    );
    expect(code).toBe(1);
    expect(out).toContain('ofac-sdn:900101');
    expect(out).toMatch(/\+ .*born 1961-02-03/);
    expect(out).toContain('to look at');
  });

  it('is held against the lists in force in the data folder, where there are any', async () => {
    keepInForce(dir, 'agency', [listed('agency:1', 'Ysolandt Brackenmoor')]);
    const { code, out } = await tidewaiter('screen', 'Ysolandt Brackenmoor', '--data', dir);
    expect(code).toBe(1);
    expect(out).toContain(`in force in ${dir}`);
    expect(out).toContain('agency:1');
  });

  it('is held against an index file, and told when that is none', async () => {
    const index = join(dir, 'agency.index');
    writeFileSync(index, compileIndex('agency', [listed('agency:2', 'Ivarin Hollinquist')]));
    expect((await tidewaiter('screen', 'Ivarin Hollinquist', '--list', index)).out).toContain('agency:2');
    writeFileSync(index, 'no index');
    const { code, err } = await tidewaiter('screen', 'Ivarin Hollinquist', '--list', index);
    expect(code).toBe(2);
    expect(err).toContain('watchlist.index');
  });

  it('of nobody ends with exit code 0', async () => {
    const { code, out } = await tidewaiter('screen', 'Zzyzx Qwortle');
    expect(code).toBe(0);
    expect(out).toContain('nothing listed comes near');
  });

  it.each([
    [[], 'screen whom?'],
    [['A', '--birth-date', '1961-31-02'], '--birth-date takes YYYY'],
    [['A', '--country', 'Atlantis'], 'there is no country "Atlantis"'],
    [['A', '--type', 'ghost'], '--type takes one of person'],
    [['A', '--list', '/nowhere/at/all'], 'there is no list'],
    [['A', 'B'], '"screen" takes [NAME]'],
  ])('%j is told what is wrong', async (words, told) => {
    const { code, err } = await tidewaiter('screen', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
