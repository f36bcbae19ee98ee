import { parseArgs } from 'node:util';
import { readMrz } from '../../../functions/read-document/mrz/mrz-reader.ts';
import { checksOf } from '../../../shared/documents/mrz/find-mrz.ts';
import { LAYOUTS } from '../../../shared/documents/mrz/layouts.ts';
import type { ReadZone } from '../../../shared/documents/mrz/read-zone.ts';
import { picturesOf } from '../degradations/render-paper.ts';
import { spoilt } from '../degradations/spoil.ts';
import type { EvalSet } from '../labelled-paper.ts';
import { zoneErrorsOf } from '../scoring/zone-errors.ts';
import { specimenPdf } from './draw-specimen.ts';
import { specimenOf, ZONE_FORMATS, type ZoneSpecimen } from './specimen.ts';
import { ZONE_SPOILINGS } from './zone-spoilings.ts';

interface Tally {
  specimens: number;
  found: number;
  characters: number;
  wrong: number;
  /** Specimens whose check digits came out as printed: all right, or the wrong one still wrong. */
  digitsAsPrinted: number;
  whole: number;
  ms: number[];
}

/**
 * How well the reader of zones reads specimens that were spoilt in ten ways, apart from the rest of reading:
 * `node test/eval/identity/eval-zones.ts [--set dev|held-out] [--count 5] [--errors]`, count specimens of each format for
 * each way of spoiling. Nothing is measured of finding out that a page may hold a zone, nor of documents in other fonts.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'dev' },
      count: { type: 'string', default: '2' },
      errors: { type: 'boolean', default: false },
    },
  });
  const set: EvalSet = values.set === 'held-out' ? 'held-out' : 'dev';
  const perSpoiling = Number(values.count) * ZONE_FORMATS.length;
  const rows = new Map<string, Tally>();
  let index = 0;
  for (const spoiling of ZONE_SPOILINGS) {
    for (let turn = 0; turn < perSpoiling; turn++) {
      const specimen = specimenOf(set, index++);
      const [page] = await picturesOf(await specimenPdf(specimen), spoiling.dpi);
      if (page === undefined) throw new RangeError('the specimen has no page');
      const picture = await spoilt(page, spoiling, specimen.id);
      const started = performance.now();
      const zone = await readMrz(picture);
      const ms = performance.now() - started;
      for (const row of [spoiling.name, specimen.format, 'all']) count(rows, row, specimen, zone, ms);
      if (values.errors) tellErrors(spoiling.name, specimen, zone);
    }
  }
  console.log(
    `${set}, ${perSpoiling} specimens for each way of spoiling, first of them with the loading of the networks`,
  );
  console.log('                 specimens  found  characters  wrong %  digits as printed  whole  median ms  slowest');
  for (const [name, row] of rows) console.log(tableLine(name, row));
}

function count(
  rows: Map<string, Tally>,
  name: string,
  specimen: ZoneSpecimen,
  zone: ReadZone | null,
  ms: number,
): void {
  const row = rows.get(name) ?? {
    specimens: 0,
    found: 0,
    characters: 0,
    wrong: 0,
    digitsAsPrinted: 0,
    whole: 0,
    ms: [],
  };
  rows.set(name, row);
  const lines = zone?.lines.map(({ text }) => text) ?? [];
  const errors = zoneErrorsOf(specimen.lines, lines);
  row.specimens += 1;
  row.found += zone === null ? 0 : 1;
  row.characters += errors?.characters ?? 0;
  row.wrong += errors?.wrong ?? 0;
  row.whole += errors?.wrong === 0 ? 1 : 0;
  row.digitsAsPrinted += sameDigits(specimen, zone) ? 1 : 0;
  row.ms.push(ms);
}

function sameDigits(specimen: ZoneSpecimen, zone: ReadZone | null): boolean {
  const layout = LAYOUTS.find(({ format }) => format === zone?.format);
  if (zone === null || !layout || zone.format !== specimen.format) return false;
  const digits = (lines: readonly string[]) => JSON.stringify(checksOf(lines, layout));
  return digits(zone.lines.map(({ text }) => text)) === digits(specimen.lines);
}

function tellErrors(name: string, specimen: ZoneSpecimen, zone: ReadZone | null): void {
  for (const [at, line] of specimen.lines.entries()) {
    const read = zone?.lines[at];
    if (read?.text === line) continue;
    console.log(`${name} ${specimen.id} ${specimen.format}${specimen.wrongDigit ? ' wrong digit' : ''}`);
    console.log(
      `  ${line}\n  ${read?.text ?? 'nothing'}  ${(read?.notes ?? []).map(({ change }) => change).join('; ')}`,
    );
  }
}

function tableLine(name: string, { specimens, found, characters, wrong, digitsAsPrinted, whole, ms }: Tally): string {
  const sorted = ms.toSorted((a, b) => a - b);
  const cells = [
    String(specimens).padStart(9),
    String(found).padStart(5),
    String(characters).padStart(10),
    ((100 * wrong) / characters).toFixed(2).padStart(7),
    String(digitsAsPrinted).padStart(17),
    String(whole).padStart(5),
    String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)).padStart(9),
    String(Math.round(sorted.at(-1) ?? 0)).padStart(7),
  ];
  return `${name.padEnd(16)} ${cells.join('  ')}`;
}

await main();
