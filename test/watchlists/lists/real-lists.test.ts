import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../../shared/watchlists/edition.ts';
import { watchlistEntrySchema } from '../../../shared/watchlists/entry.ts';

/** A folder that holds `watchlists/<publisher>/<file>` as published; none of it is part of the project. */
const DATA = process.env.TIDEWAITER_DATA;
if (DATA === undefined) process.stdout.write('skipped: real watchlists, for TIDEWAITER_DATA is unset\n');

/** Least entries, names and numbers, and most places that can't be used, of editions of 2025 and 2026. */
const LISTS: readonly [list: string, files: string[], least: { entries: number; names: number; numbers: number }][] = [
  [
    'ofac-sdn',
    ['ofac/sdn.csv', 'ofac/alt.csv', 'ofac/add.csv', 'ofac/sdn_comments.csv'],
    { entries: 14_000, names: 35_000, numbers: 14_000 },
  ],
  [
    'ofac-consolidated',
    ['ofac/cons_prim.csv', 'ofac/cons_alt.csv', 'ofac/cons_add.csv', 'ofac/cons_comments.csv'],
    { entries: 400, names: 1_500, numbers: 700 },
  ],
  ['ofac-consolidated', ['ofac/consolidated.xml'], { entries: 400, names: 1_500, numbers: 700 }],
  ['un-consolidated', ['un/consolidated.xml'], { entries: 950, names: 4_000, numbers: 440 }],
  ['canada-sema', ['canada/sema.xml'], { entries: 4_500, names: 8_000, numbers: 100 }],
];

describe.runIf(DATA !== undefined)('published lists in the folder that TIDEWAITER_DATA names', () => {
  const pathOf = (file: string) => join(DATA ?? '', 'watchlists', file);

  it.each(LISTS)('%s is read whole: %j', (list, paths, least) => {
    const missing = paths.filter((file) => !existsSync(pathOf(file)));
    expect(missing).toEqual([]);
    const { entries, warnings } = parseList(
      list,
      new Map(paths.map((file) => [file.split('/').at(-1) ?? '', readFileSync(pathOf(file))])),
    );
    for (const entry of entries) expect(watchlistEntrySchema.parse(entry)).toEqual(entry);
    const sum = (count: (entry: (typeof entries)[number]) => number) =>
      entries.reduce((total, entry) => total + count(entry), 0);
    expect(entries.length).toBeGreaterThanOrEqual(least.entries);
    expect(sum(({ names }) => names.length)).toBeGreaterThanOrEqual(least.names);
    expect(sum(({ identifiers }) => identifiers.length)).toBeGreaterThanOrEqual(least.numbers);
    const unused = warnings.filter(({ kind }) => kind !== 'reference').reduce((total, { count }) => total + count, 0);
    expect(unused).toBeLessThan(entries.length / 200);
    console.log(
      `${list}: ${entries.length} entries, ${sum(({ names }) => names.length)} names, ${JSON.stringify(warnings.map(({ kind, count }) => [kind, count]))}`,
    );
  });
});
