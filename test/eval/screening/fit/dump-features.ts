/**
 * Writes what the weights of a name's score are fitted on: `node test/eval/screening/fit/dump-features.ts --out F.tsv SET...`,
 * where a set is a folder with the entities.jsonl and queries.jsonl of write-set.ts, or of lists that are not ours to ship.
 * One line a query and a listed name that its words promise: query, category, label (1 the same, 0 another, 2 nobody is
 * listed), the features; and after them a line `query, category, 9, pos or clean`.
 */
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listedEntry } from '../../../../shared/watchlists/entry.ts';
import { compileIndex } from '../../../../shared/watchlists/index/compile.ts';
import { openIndex } from '../../../../shared/watchlists/index/open.ts';
import { FEATURES, featuresOf } from '../../../../shared/watchlists/match/features.ts';
import { AT_LEAST, NameSearch } from '../../../../shared/watchlists/match/name-search.ts';
import { prepareName, type Query } from '../../../../shared/watchlists/match/query.ts';
import { newFeatures } from '../../../../shared/watchlists/match/score.ts';
import type { EvalEntity, EvalQuery } from '../labelled-set.ts';

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
if (values.out === undefined || positionals.length === 0) {
  console.error('node test/eval/screening/fit/dump-features.ts --out F.tsv SET...');
  process.exit(2);
}

async function linesOf<T>(path: string): Promise<T[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line));
}

const out = createWriteStream(values.out);
out.write(`#\t${FEATURES.join('\t')}\n`);
const features = newFeatures();
let number = 0;
for (const folder of positionals) {
  const entities = await linesOf<EvalEntity>(join(folder, 'entities.jsonl'));
  const entries = entities.map(({ id, type, names }) =>
    listedEntry({ id, type, list: 'fit', names: names.map((name) => ({ name, quality: 'strong' as const })) }),
  );
  const index = openIndex(compileIndex('fit', entries));
  const search = new NameSearch(index);
  for (const { query, type, expected, category } of await linesOf<EvalQuery>(join(folder, 'queries.jsonl'))) {
    number++;
    // What is found by its number or told apart by its date says nothing of names.
    if (/^(number|date|hard|clean_date)_/.test(category)) continue;
    const { person, other } = prepareName(query);
    const isWanted = (listed: string) => type === undefined || (type === 'vessel') === (listed === 'vessel');
    const dump = (asked: Query, isAsked: (listed: string) => boolean) =>
      search.eachPromising(asked, isAsked, AT_LEAST, (name, listed, alignment) => {
        featuresOf(alignment, listed, features);
        const id = entries[index.arrays.nameEntry[name] ?? 0]?.id;
        const label = expected === null ? 2 : id === expected ? 1 : 0;
        out.write(
          `${number}\t${category}\t${label}\t${Array.from(features, (value) => value.toFixed(3)).join('\t')}\n`,
        );
      });
    if (person === other) dump(other, isWanted);
    else {
      dump(person, (listed) => listed === 'person' && isWanted(listed));
      dump(other, (listed) => listed !== 'person' && isWanted(listed));
    }
    out.write(`${number}\t${category}\t9\t${expected === null ? 'clean' : 'pos'}\n`);
  }
}
out.end();
