import { type CertificateOfOriginFields, certificateOfOriginFieldsSchema } from '../certificate-of-origin-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import { firstParty } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import { parseHsCode, parseReference } from '../printed/codes.ts';
import { countryCodeOf, countryOfAddress } from '../printed/country.ts';
import { parseCount } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { asText, type Parsed, seenAs, seenText } from '../snippet.ts';
import { checkCargoSums, weighedBySums } from './cargo-sum.ts';
import { checkPaperTotals } from './cargo-totals.ts';
import { goodsTextOf } from './goods-text.ts';
import { packedIn } from './package-words.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { packagesIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { dateAt } from './transport-header.ts';
import { unreadCells } from './unread-cells.ts';

type LineTree = SeenTree<CertificateOfOriginFields['lines'][number]>;

const AUTHORITY =
  /(chambers? of (?:commerce|industry)|customs|chambre de commerce|douane|industrie- und handelskammer|handelskammer|\bIHK\b|zollamt|c[áa]mara (?:oficial )?de comerci?o|aduana|alf[âa]ndega|kamer van koophandel|camera di commercio|dogana|council for the promotion of international trade|贸促会|商会|海关)/iu;
/** `Transport` alone heads a charge on an invoice, and the means on a certificate. */
const TRANSPORT = ['transport', 'freight'] as const;
const ALIGNED = 0.015;
const STATEMENT = /\b(undersigned|certif(?:y|ies|ied)|declar|regulation|tariff|union|hereby|soussign|unterzeichn)/i;

/** Reads a certificate of origin. Pure. */
export function readCertificateOfOrigin(paper: PaperText): ReadPages<'certificate-of-origin'> {
  const found = paper.tables.filter(isGoodsTable);
  const problems: Problem[] = [
    ...found.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, found),
    ...checkPaperTotals(paper, found, 0),
  ];
  const tables = found.map((table) => weighedBySums(table, rowContext(table, paper.mark)));
  const lines = tables.flatMap((table) => table.rows.map((row) => lineOf(row, rowContext(table, paper.mark))));
  const last = tables.findLast(({ totals }) => totals !== null);
  const totals = last?.totals ? { row: last.totals, context: rowContext(last, paper.mark) } : null;
  const count = (text: string) => parseCount(/^[\d.,'\s]*\d/.exec(text.trim())?.[0] ?? '');
  const fields: SeenTree<CertificateOfOriginFields> = {
    number: labelled(paper, ['certificateNumber'], numberIn),
    authority: authorityOf(paper),
    issueDate: dateAt(paper, ['issueDate', 'placeOfIssue']),
    exporter: firstParty(paper.labels, ['seller', 'shipper']),
    consignee: firstParty(paper.labels, ['consignee', 'buyer']),
    originCountry: labelled(paper, ['originCountry'], asCountry),
    destinationCountry: labelled(paper, ['destinationCountry'], asCountry),
    transport: labelled(paper, TRANSPORT, asText) ?? textBelow(paper, TRANSPORT),
    invoices: invoicesOf(paper),
    lines,
    totalPackages: labelled(paper, ['totalPackages'], count) ?? (totals && packagesIn(totals.row).packages),
    totalGrossKg:
      labelled(paper, ['totalGrossWeight'], (text) => parseWeight(text, { mark: paper.mark })) ??
      (totals && weightIn(totals.row, 'grossWeight', totals.context)),
  };
  if (lines.length === 0) problems.push({ code: 'table.none', message: 'no table of goods was found' });
  return {
    kind: 'certificate-of-origin',
    ...settle(certificateOfOriginFieldsSchema, fields),
    partial: problems.length > 0,
    problems,
  };
}

function isGoodsTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return (
    names.has('description') &&
    (['packages', 'grossWeight', 'netWeight', 'quantity', 'marks'] as const).some((name) => names.has(name))
  );
}

function lineOf(row: Cells, context: RowContext): LineTree {
  const { packages, packageType } = packagesIn(row);
  const packed = packages ? null : packedIn(row.description?.text ?? '');
  const goods =
    row.description && packed && packed.rest !== ''
      ? { ...row.description, text: packed.rest, lines: [] }
      : row.description;
  const said = goods ? goodsTextOf(goods, context.mark) : null;
  return {
    marks: seenText(row.marks),
    description: said && seenAs(goods, () => asText(said.description)),
    hsCode: seenAs(row.hsCode, parseHsCode) ?? seenAs(row.description, () => said?.hsCode ?? null),
    packages: packages ?? (packed && seenAs(row.description, () => packed.packages)),
    packageType:
      packageType ?? (packed && seenAs(row.description, () => ({ value: packed.packageType, certainty: 0.97 }))),
    grossKg: weightIn(row, 'grossWeight', context) ?? seenAs(row.description, () => said?.grossKg ?? null),
    netKg: weightIn(row, 'netWeight', context) ?? seenAs(row.description, () => said?.netKg ?? null),
    originCountry: seenAs(row.originCountry, asCountry),
  };
}

/** `Y 398516`: numbers of certificates are often a series and a number. */
function numberIn(text: string): Parsed<string> | null {
  const series = /^([A-Z]{1,3})\s+(\d{4,})$/.exec(text.trim());
  return series ? { value: `${series[1]} ${series[2]}`, certainty: 1 } : parseReference(text);
}

/** Where the country can't be told, as printed: `European Union`. */
function asCountry(text: string): Parsed<string> | null {
  const code = countryCodeOf(text) ?? countryOfAddress(text);
  if (code !== null) return { value: code, certainty: 1 };
  const printed = asText(text);
  return printed && printed.value.length <= 60 && /\p{L}{3}/u.test(printed.value)
    ? { ...printed, certainty: 0.8 }
    : null;
}

/** A chamber or customs office that stands with its name in a cell of its own. */
function authorityOf(paper: PaperText): Seen<string> | null {
  const labels: readonly LabelName[] = ['seller', 'consignee'];
  for (const line of paper.lines) {
    for (const { words } of line.cells) {
      if (words.length > 14 || paper.labels.hitsOn(line).some(({ name }) => labels.includes(name))) continue;
      const snippet = snippetOfWords(words, line.page, 0.9);
      if (AUTHORITY.test(snippet.text) && !STATEMENT.test(snippet.text)) return seenText(snippet);
    }
  }
  return null;
}

/** `M/V AURORA` below its label looks like a label of its own. */
function textBelow(paper: PaperText, names: readonly LabelName[]): Seen<string> | null {
  for (const hit of paper.labels.hits(...names)) {
    const next = paper.lines.slice(hit.at + 1, hit.at + 4).find(({ page }) => page === hit.line.page);
    const cell = next?.cells.find(({ box }) => Math.abs(box[0] - hit.left) < ALIGNED);
    if (next && cell) return seenText(snippetOfWords(cell.words, next.page, 0.95));
  }
  return null;
}

/** Numbers at labels for them, several at one label too: `A-17, A-18`. */
function invoicesOf(paper: PaperText): Seen<string>[] {
  const found = new Map<string, Seen<string>>();
  for (const hit of paper.labels.hits('invoiceNumber', 'invoiceAndDate')) {
    for (const snippet of paper.labels.candidates(hit)) {
      const parts = snippet.text.split(/\s*[,;&]\s*|\s+(?:and|et|und|y|en|e)\s+/).map((text) => ({ ...snippet, text }));
      const seen = parts.map((part) => seenAs(part, invoiceNumberIn)).filter((each) => each !== null);
      for (const each of seen) if (!found.has(each.value)) found.set(each.value, each);
      if (seen.length > 0) break;
    }
  }
  return [...found.values()];
}

/** A date that stands beside the number is none. */
function invoiceNumberIn(text: string): Parsed<string> | null {
  if (
    /^\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}\.? \p{L}+ \d{4}$/u.test(text.trim()) ||
    lineOfDate(text)
  )
    return null;
  return parseReference(text);
}

function lineOfDate(text: string): boolean {
  return /^(?:of|dated|du|vom|de|del|van|d\.d\.)\b/i.test(text.trim());
}
