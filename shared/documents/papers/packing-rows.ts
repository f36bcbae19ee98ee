import { areConsecutive, numberRangeIn } from '../layout/number-range.ts';
import type { Cells, Table } from '../layout/table.ts';
import type { PackingListFields } from '../packing-list-fields.ts';
import type { DecimalMark } from '../printed/number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';
import { goodsTextOf } from './goods-text.ts';
import { packedIn } from './package-words.ts';
import { descriptionColumn } from './reference-line.ts';
import { packagesIn, rowContext, volumeIn, weightIn } from './row-values.ts';

type PackingLine = SeenTree<PackingListFields>['lines'][number];

/** Packages counted by the numbers of a single row, which nothing bears out. */
const ONE_RANGE = 0.85;
/** A quantity that does not say what it counts. */
const OF_ANYTHING = 0.8;

/** The rows of a packing list's table. */
export function packingRows(table: Table, mark: DecimalMark | null): PackingLine[] {
  const context = rowContext(table, mark);
  const numbers = numbersOf(table);
  const column = descriptionColumn(table.rows.map(({ description }) => description));
  return table.rows.map((row, at) => {
    const goods = row.description ? goodsTextOf(row.description, mark, column) : null;
    const counted = packagesIn(row);
    const packed = counted.packages || !goods ? null : packedIn(goods.description);
    const fallback = counted.packages
      ? null
      : (numbers?.[at] ?? ofDescription(row, packed) ?? ofQuantity(row.quantity));
    return {
      description: goods && seenAs(row.description, () => asGoods(packed?.rest || goods.description)),
      ...(fallback
        ? { packages: fallback.packages, packageType: counted.packageType ?? fallback.packageType }
        : counted),
      netKg: weightIn(row, 'netWeight', context) ?? seenAs(row.description, () => goods?.netKg ?? null),
      grossKg: weightIn(row, 'grossWeight', context) ?? seenAs(row.description, () => goods?.grossKg ?? null),
      volumeM3: volumeIn(row, context),
    };
  });
}

/** The count in a row of totals: under its heading, or in another column with the kind of packages. */
export function packagesOfTotals(row: Cells): Seen<number> | null {
  const own = packagesIn(row).packages;
  if (own) return own;
  for (const cell of [row.packageNumbers, row.position, row.marks, row.description, row.quantity]) {
    const seen = seenAs(cell, (text) => packedIn(text)?.packages ?? null);
    if (seen) return seen;
  }
  return null;
}

interface Packed {
  packages: Seen<number> | null;
  packageType: Seen<string> | null;
}

/** How many packages each row's numbers are, where a column numbers them; null where none does. */
function numbersOf({ rows }: Table): (Packed | null)[] | null {
  for (const name of ['packageNumbers', 'marks'] as const) {
    const texts = rows.flatMap((row) => row[name]?.text ?? []);
    if (texts.length === 0 || texts.length < rows.length || !areConsecutive(texts)) continue;
    const certainty = rows.length > 1 ? 1 : ONE_RANGE;
    const repaired = 'counted from the numbers of the packages';
    return rows.map((row) => ({
      packages: seenAs(row[name], (text) => {
        const range = numberRangeIn(text);
        return range && { value: range.to - range.from + 1, certainty, repaired };
      }),
      packageType: null,
    }));
  }
  return null;
}

/** `380 CTNS Floor tiles`: packages and goods share a column. */
function ofDescription(row: Cells, packed: ReturnType<typeof packedIn>): Packed | null {
  if (!packed) return null;
  const { packages, packageType } = packed;
  return {
    packages: seenAs(row.description, () => packages),
    packageType: seenAs(row.description, () => ({ value: packageType, certainty: 0.97 })),
  };
}

/** `40 cartons` under `Quantity` counts packages; a number without a unit may. */
function ofQuantity(quantity: Snippet | undefined): Packed | null {
  if (!quantity) return null;
  const packed = packedIn(quantity.text);
  if (packed) return packagesIn({ packages: quantity });
  if (/\p{L}/u.test(quantity.text)) return null;
  const packages = packagesIn({ packages: quantity }).packages;
  return packages && { packages: lessSure(packages), packageType: null };
}

function lessSure(seen: Seen<number>): Seen<number> {
  return { ...seen, evidence: { ...seen.evidence, confidence: Math.min(seen.evidence.confidence, OF_ANYTHING) } };
}

function asGoods(description: string): Parsed<string> | null {
  return description === '' ? null : { value: description, certainty: 1 };
}
