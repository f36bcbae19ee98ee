/** `make-index.ts INDEX QUERIES.json NAMES COUNT`: compiles an index of so many names, and writes queries for it. */
import { writeFileSync } from 'node:fs';
import { compileIndex } from '../../../../shared/watchlists/index/compile.ts';
import { asSubject } from '../../../eval/screening/as-entries.ts';
import { cpuMs } from './cpu-clock.ts';
import { inventedParties } from './invented-parties.ts';
import { listedEntries } from './listed-entries.ts';
import type { Made } from './measures.ts';

const [, , index = '', queries = '', names, count] = process.argv;
const { entries, from } = listedEntries(process.env.TIDEWAITER_DATA, Number(names));
const start = cpuMs();
const bytes = compileIndex('bench', entries);
const made: Made = {
  ...{ entries: entries.length, names: entries.reduce((sum, one) => sum + one.names.length, 0), from },
  ...{ compileMs: cpuMs() - start, bytes: bytes.byteLength },
};
writeFileSync(index, bytes);
const parties = inventedParties('asked', Number(count)).map(({ query, type }) => asSubject({ query, type }));
writeFileSync(queries, JSON.stringify(parties));
console.log(JSON.stringify(made));
