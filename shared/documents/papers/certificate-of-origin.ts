import { type CertificateOfOriginFields, certificateOfOriginFieldsSchema } from '../certificate-of-origin-fields.ts';
import type { LabelName } from '../layout/labels.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells } from '../layout/table.ts';
import { parseReference } from '../printed/codes.ts';
import { parseCount } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { asText, type Parsed, seenAs, seenText } from '../snippet.ts';
import { checkCargoSums, weighedBySums } from './cargo-sum.ts';
import { checkPaperTotals } from './cargo-totals.ts';
import { certificateNumber, dateAtFoot, invoicesInColumn, originOf } from './certificate-facts.ts';
import { asCountry, certificateLine, isGoodsTable } from './certificate-lines.ts';
import { consigneeOf, conveyanceAtLabels, exporterOf } from './certificate-parties.ts';
import { type LabelledGoods, labelledGoods, partsOfTotal } from './labelled-goods.ts';
import { packedIn } from './package-words.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { packagesIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { dateAt } from './transport-header.ts';
import { unreadCells } from './unread-cells.ts';

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
  const inTables = tables.flatMap((table) =>
    table.rows.map((row) => certificateLine(row, rowContext(table, paper.mark))),
  );
  const blocks = inTables.length === 0 ? labelledGoods(paper) : [];
  const lines = [...inTables, ...blocks.map(({ cells, context }) => certificateLine(cells, context))];
  const last = tables.findLast(({ totals }) => totals !== null);
  const totals = last?.totals ? { row: last.totals, context: rowContext(last, paper.mark) } : null;
  const exporter = exporterOf(paper, (name) => AUTHORITY.test(name));
  const fields: SeenTree<CertificateOfOriginFields> = {
    number: certificateNumber(paper),
    authority: authorityOf(paper),
    issueDate: dateAt(paper, ['issueDate', 'placeOfIssue']) ?? dateAtFoot(paper),
    exporter,
    consignee: consigneeOf(paper, exporter),
    originCountry: labelled(paper, ['originCountry'], asCountry) ?? originOf(paper, lines),
    destinationCountry: labelled(paper, ['destinationCountry'], asCountry),
    transport:
      labelled(paper, TRANSPORT, asText) ??
      textBelow(paper, TRANSPORT) ??
      conveyanceAtLabels(paper, ['shipper', 'carrier', 'vessel']),
    invoices: invoicesOf(paper),
    lines,
    ...(blocks.length > 0 ? totalsBelow(paper, blocks) : totalsOf(paper, totals)),
  };
  if (lines.length === 0) problems.push({ code: 'table.none', message: 'no table of goods was found' });
  return {
    kind: 'certificate-of-origin',
    ...settle(certificateOfOriginFieldsSchema, fields),
    partial: problems.length > 0,
    problems,
  };
}

type Totals = Pick<SeenTree<CertificateOfOriginFields>, 'totalPackages' | 'totalGrossKg'>;

function totalsOf(paper: PaperText, totals: { row: Cells; context: RowContext } | null): Totals {
  const count = (text: string) => parseCount(/^[\d.,'\s]*\d/.exec(text.trim())?.[0] ?? '');
  return {
    totalPackages: labelled(paper, ['totalPackages'], count) ?? (totals && packagesIn(totals.row).packages),
    totalGrossKg:
      labelled(paper, ['totalGrossWeight'], (text) => parseWeight(text, { mark: paper.mark })) ??
      (totals && weightIn(totals.row, 'grossWeight', totals.context)),
  };
}

/** Below goods that stand line by line, the labels of packages and masses are theirs; a total says so. */
function totalsBelow(paper: PaperText, blocks: readonly LabelledGoods[]): Totals {
  const theirs = new Set(blocks.flatMap(({ lines }) => lines));
  const snippets = paper.labels
    .hits('plainTotal', 'total', 'totalPackages', 'totalGrossWeight')
    .filter(({ line }) => !theirs.has(line))
    .flatMap((hit) => paper.labels.candidates(hit).slice(0, 1));
  const parts = snippets.map(partsOfTotal);
  const gross = parts.find((part) => part.gross)?.gross ?? null;
  return {
    totalPackages: seenAs(parts.find(({ packages }) => packages)?.packages, (text) => packedIn(text)?.packages ?? null),
    totalGrossKg: seenAs(gross, (text) => parseWeight(text, { mark: paper.mark })),
  };
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
  return found.size > 0 ? [...found.values()] : invoicesInColumn(paper);
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
