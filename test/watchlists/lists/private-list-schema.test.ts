import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { readRows } from '../../../shared/watchlists/lists/csv-rows.ts';
import { privateRowSchema } from '../../../shared/watchlists/lists/private-csv.ts';
import { onlyFile } from './specimens.ts';

const OPERATIONS = readFileSync(new URL('../../../docs/watchlists.md', import.meta.url), 'utf8');

it('the published schema of an agency’s own list is the one that the code reads by; a change of it needs a new version', async () => {
  const schema = `${JSON.stringify(z.toJSONSchema(privateRowSchema), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../events/schemas/private-watchlist.v1.schema.json');
});

it('the sample list fits it, and the documentation names every column', () => {
  const { name, text } = onlyFile('private-csv');
  let header: string[] = [];
  readRows({ name, bytes: new TextEncoder().encode(text) }, ',', (cells, number) => {
    if (number === 1) header = cells;
    else privateRowSchema.parse(Object.fromEntries(cells.map((cell, at) => [header[at], cell])));
  });
  expect(header).toEqual(Object.keys(privateRowSchema.shape));
  for (const column of header) expect(OPERATIONS).toContain(`\`${column}\``);
});
