import type { ColumnName } from '../layout/columns.ts';
import type { Cells, Table } from '../layout/table.ts';
import { currencyIn, parseAmount } from '../printed/money.ts';
import { type DecimalMark, parseCount, parseDecimal } from '../printed/number.ts';
import { parseVolume, volumeUnitIn } from '../printed/volume.ts';
import { parseWeight, weightUnitIn } from '../printed/weight.ts';
import { isRecognised } from '../reading.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';

/** What is needed besides a cell to read it: its column's heading and the paper's decimal mark. */
export interface RowContext {
  headings: Partial<Record<ColumnName, string>>;
  mark: DecimalMark | null;
}

const SPACES_OUT = 0.85;
const PACKED = /^([\d.,'\s]*\d)\s*(?:[x×]\s+)?(\p{L}[\p{L}\s.-]{0,30})?$/u;

export function rowContext(table: Pick<Table, 'columns'>, mark: DecimalMark | null): RowContext {
  return { headings: Object.fromEntries(table.columns.map(({ name, heading }) => [name, heading.text])), mark };
}

export function weightIn(cells: Cells, column: ColumnName, { headings, mark }: RowContext): Seen<number> | null {
  const heading = weightUnitIn(headings[column] ?? '');
  return seenNumber(cells[column], (text) => parseWeight(withoutVolume(text), { heading, mark }));
}

/** In cubic metres, by the unit beside the figure or in the heading. */
export function volumeIn(cells: Cells, { headings, mark }: RowContext): Seen<number> | null {
  const heading = volumeUnitIn(headings.measurement ?? '');
  const own = seenNumber(cells.measurement, (text) => parseVolume(text, { heading, mark }));
  return own ?? seenNumber(cells.grossWeight, (text) => parseVolume(VOLUME.exec(text)?.[0] ?? '', { mark }));
}

/** `8,752.6 KG / 66.6 CBM` share a cell on many bills, one above the other. */
function withoutVolume(text: string): string {
  const left = text.replace(VOLUME, ' ').replace(/[\s/;,]+$/, '');
  return /\d/.test(left) ? left : text;
}
const VOLUME = /(?<![\d.,])\d[\d.,' ]*\s?(?:cbm|m3|m³|cu\.? ?m|cft)\.?(?![\p{L}\d])/iu;

export function amountIn(cells: Cells, column: ColumnName, { mark }: RowContext): Seen<string> | null {
  return seenNumber(cells[column], (text) => parseAmount(text, mark));
}

/** Recognisers see spaces and marks within a number that are none: taken out, and noted, where it makes sense only so. */
function seenNumber<T>(cell: Snippet | undefined, parse: (text: string) => Parsed<T> | null): Seen<T> | null {
  const own = withoutEach(cell);
  const seen = seenAs(own, parse);
  if (seen || !own || !isRecognised(own.evidence.reader)) return seen;
  const mended = mendedFigures(own.text);
  if (mended === own.text) return seen;
  return seenAs({ ...own, text: mended }, (text) => {
    const parsed = parse(text);
    return (
      parsed && { ...parsed, certainty: parsed.certainty * SPACES_OUT, repaired: 'spaces within the number taken out' }
    );
  });
}

/** A cell without what it says of each package: `@ 8.5 807.5` and `807.5 (@ 8.5)` weigh 807.5. */
function withoutEach(cell: Snippet | undefined): Snippet | undefined {
  if (!cell?.text.includes('@')) return cell;
  return { ...cell, text: cell.text.replace(EACH, '').trim() };
}
const EACH = /\(?@\s*\d[\d.,'’]*(?:\s*\p{L}{1,5}\b\.?)?\)?/gu;

/** `6, ,147 .1` for `6,147.1`; `l,821` for `1,821`. */
function mendedFigures(text: string): string {
  return text
    .replaceAll('，', ',')
    .replace(/([.,])\s*\1/g, '$1')
    .replace(/(?<=\d)\s+(?=[\d.,])|(?<=[.,])\s+(?=\d)/g, '')
    .replace(/(?<![\p{L}\d])[lI|](?=[.,]?\d)/gu, '1')
    .replace(/\s+[.,]$/, '');
}

/** `12 pcs` is a quantity with its unit. */
export function quantityIn(
  cells: Cells,
  { mark }: RowContext,
): { quantity: Seen<number> | null; unit: Seen<string> | null } {
  const cell = withoutEach(cells.quantity);
  const text = (cell?.text.trim() ?? '').replace(/^(\p{L}[\p{L}.]{0,9}):?\s*(\d[\d.,'’\s]*)$/u, '$2 $1');
  const match = /^([\d.,'’\s]*\d)\s*[x×]?\s*(\p{L}[\p{L}².³\d]{0,14})?$/u.exec(text);
  const quantity = seenAs(withText(cell, match?.[1]), (text) => {
    const number = parseDecimal(text, mark);
    return number && { ...number, value: Number(number.value) };
  });
  // Between quantity and price a currency may stand where other papers have the unit.
  const own = cells.unit && !/^[A-Z]{3}$/.test(cells.unit.text) ? cells.unit : null;
  const unit = seenAs(
    own ?? withText(cell, match?.[2]) ?? (currencyIn(cells.unit?.text ?? '') ? null : cells.unit),
    asUnit,
  );
  return { quantity, unit };
}

/** `320 BAGS`, `2 x 40 cartons` are a count with the kind of package. */
export function packagesIn(cells: Cells): { packages: Seen<number> | null; packageType: Seen<string> | null } {
  const printed = withoutEach(cells.packages)?.text ?? '';
  const recognised = cells.packages && isRecognised(cells.packages.evidence.reader);
  const match = PACKED.exec(printed) ?? (recognised ? PACKED.exec(mendedFigures(printed)) : null);
  const packages = seenNumber(withText(cells.packages, match?.[1]) ?? undefined, (text) => parseCount(text));
  return { packages, packageType: seenAs(cells.packageType ?? withText(cells.packages, match?.[2]), asUnit) };
}

/** Part of a cell's text, with the evidence of the cell. */
export function withText(snippet: Snippet | null | undefined, text: string | undefined): Snippet | null {
  return snippet && text !== undefined && text.trim() !== '' ? { ...snippet, text: text.trim() } : null;
}

function asUnit(text: string): Parsed<string> | null {
  const unit = text.trim();
  return /\p{L}/u.test(unit) && unit.length <= 40 ? { value: unit, certainty: 1 } : null;
}
