import { parse } from 'csv-parse/sync';
import * as z from 'zod';
import { delimiterOf } from '../structured/csv.ts';

const recordsSchema = z.array(z.object({ raw: z.string() }));

/** The rows of a CSV as they were sent; one that runs over several lines is one row. `mostRows` and no more. */
export function* csvLines(text: string, mostRows: number): Generator<{ place: string; text: string }> {
  const records = recordsSchema.parse(
    parse(text, {
      ...{ delimiter: delimiterOf(text), bom: true, raw: true },
      ...{ relax_column_count: true, relax_quotes: true, to: mostRows, max_record_size: 1_000_000 },
    }),
  );
  for (const [row, { raw }] of records.entries()) {
    yield { place: `row ${row + 1}`, text: raw.replace(/[\r\n]+$/, '').replace(/\r\n|\r|\n/g, ' ⏎ ') };
  }
}
