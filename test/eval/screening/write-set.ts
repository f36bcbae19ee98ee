/**
 * Writes a labelled set of invented names: `node test/eval/screening/write-set.ts --seed train-1 --size 5000 --out DIR`
 * puts entities.jsonl and queries.jsonl there, in the form that `tidewaiter screen` takes; a query's line also has what is
 * right. Seeds that begin with `train` are for fitting, those with `test` for measuring.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSet } from './generate-set.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'train-1' },
    size: { type: 'string', default: '5000' },
    out: { type: 'string' },
  },
});
const size = Number(values.size);
if (values.out === undefined || !Number.isInteger(size) || size < 100) {
  console.error('node test/eval/screening/write-set.ts [--seed train-1] [--size 5000, at least 100] --out DIR');
  process.exit(2);
}
const { entities, queries } = generateSet(values.seed, size);
await mkdir(values.out, { recursive: true });
const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
await writeFile(join(values.out, 'entities.jsonl'), lines(entities));
await writeFile(join(values.out, 'queries.jsonl'), lines(queries));
console.log(`${entities.length} entities and ${queries.length} queries of seed ${values.seed} in ${values.out}`);
