import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onlyFile } from './specimens.ts';

const READER = `
import { readFileSync } from 'node:fs';
import { parseList } from '${new URL('../../../shared/watchlists/edition.ts', import.meta.url).href}';
const { entries, warnings } = parseList('x', new Map([['sdn_advanced.xml', readFileSync(process.argv[1])]]));
console.log(JSON.stringify({ entries: entries.length, warnings }));
`;
/** A quarter of the published file's size; as a tree it would take several times the heap that is given. */
const COPIES = 3_400;
const HEAP_MB = 56;

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tidewaiter-large-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('OFAC’s advanced form is read in a heap far smaller than the file’s tree', () => {
  const { text } = onlyFile('ofac-advanced-xml');
  const path = join(dir, 'sdn_advanced.xml');
  const reference = /<ReferenceValueSets>.*<\/ReferenceValueSets>/s.exec(text)?.[0] ?? '';
  writeFileSync(path, `<Sanctions xmlns="x">${reference}`);
  for (const section of ['Locations', 'IDRegDocuments', 'DistinctParties', 'SanctionsEntries']) {
    const [, inner = ''] = new RegExp(`<${section}>(.*)</${section}>`, 's').exec(text) ?? [];
    appendFileSync(path, `<${section}>`);
    for (let copy = 0; copy < COPIES; copy++) appendFileSync(path, renumbered(inner, copy));
    appendFileSync(path, `</${section}>`);
  }
  appendFileSync(path, '</Sanctions>');
  expect(statSync(path).size).toBeGreaterThan(24_000_000);
  const { status, stdout } = spawnSync(process.execPath, [
    `--max-old-space-size=${HEAP_MB}`,
    '--input-type=module',
    '--eval',
    READER,
    path,
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout.toString())).toMatchObject({ entries: 3 * COPIES, warnings: [] });
});

/** The same parties under other numbers, in everything that refers to them. */
function renumbered(section: string, copy: number): string {
  return section
    .replace(/90050(\d)/g, (_, last) => `${1_000_000 + copy * 10 + Number(last)}`)
    .replace(
      /(Identity ID|IdentityID)="50(\d)"/g,
      (_, name, last) => `${name}="${5_000_000 + copy * 10 + Number(last)}"`,
    )
    .replace(/(Location ID|LocationID)="(\d)"/g, (_, name, last) => `${name}="${copy * 10 + Number(last)}"`);
}
