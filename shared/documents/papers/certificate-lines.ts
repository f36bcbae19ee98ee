import type { CertificateOfOriginFields } from '../certificate-of-origin-fields.ts';
import type { Cells, Table } from '../layout/table.ts';
import { parseHsCode } from '../printed/codes.ts';
import { countryCodeOf, countryOfAddress } from '../printed/country.ts';
import { weightUnitIn } from '../printed/weight.ts';
import type { SeenTree } from '../seen.ts';
import { asText, type Parsed, type Snippet, seenAs, seenText } from '../snippet.ts';
import { goodsCellOf } from './goods-cell.ts';
import { goodsTextOf } from './goods-text.ts';
import { packagesIn, type RowContext, weightIn } from './row-values.ts';

export type CertificateLine = SeenTree<CertificateOfOriginFields['lines'][number]>;

export function isGoodsTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return (
    names.has('description') &&
    (['packages', 'grossWeight', 'netWeight', 'quantity', 'marks'] as const).some((name) => names.has(name))
  );
}

/** A row of a certificate's table, which may hold all but the mass in one cell. */
export function certificateLine(row: Cells, context: RowContext): CertificateLine {
  const { packages, packageType } = packagesIn(row);
  const text = packages ? row.description : wholeCell(row);
  const cell = packages ? null : goodsCellOf(text?.lines ?? [text?.text ?? '']);
  const goods =
    text && cell && cell.lines.length > 0 ? { ...text, text: cell.lines.join(' '), lines: cell.lines } : text;
  const said = goods ? goodsTextOf(goods, context.mark) : null;
  return {
    marks: seenText(row.marks) ?? seenAs(text, () => cell?.marks ?? null),
    description: said && seenAs(goods, () => asText(said.description)),
    hsCode: seenAs(row.hsCode, parseHsCode) ?? seenAs(goods, () => said?.hsCode ?? null),
    packages: packages ?? seenAs(text, () => cell?.packages ?? null),
    packageType: packageType ?? seenAs(text, () => (cell ? { value: cell.packageType, certainty: 0.97 } : null)),
    grossKg:
      weightIn(row, 'grossWeight', context) ??
      grossOfQuantity(row, context) ??
      seenAs(goods, () => said?.grossKg ?? null),
    netKg: weightIn(row, 'netWeight', context) ?? seenAs(goods, () => said?.netKg ?? null),
    originCountry: seenAs(row.originCountry, asCountry),
  };
}

/** The cell that names the goods, with the marks that stand before them under the heading of the item's number. */
function wholeCell({ position, description }: Cells): Snippet | undefined {
  if (!position || !/\p{L}/u.test(position.text)) return description;
  if (!description) return position;
  const lines = [position.text, ...(description.lines ?? [description.text])];
  return { ...description, text: lines.join(' '), lines };
}

/** `Gross mass or other measure`: what is measured in a unit of weight there is the gross mass. */
function grossOfQuantity(row: Cells, context: RowContext) {
  const weighed = weightUnitIn(row.quantity?.text ?? '') !== null;
  return weighed ? weightIn(row.quantity ? { grossWeight: row.quantity } : {}, 'grossWeight', context) : null;
}

/** Where the country can't be told, as printed: `European Union`. */
export function asCountry(text: string): Parsed<string> | null {
  const code = countryCodeOf(text) ?? countryOfAddress(text);
  if (code !== null) return { value: code, certainty: 1 };
  const printed = asText(text);
  return printed && printed.value.length <= 60 && /\p{L}{3}/u.test(printed.value)
    ? { ...printed, certainty: 0.8 }
    : null;
}
