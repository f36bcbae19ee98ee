import { type DangerousGoodsFields, dangerousGoodsFieldsSchema } from '../dangerous-goods-fields.ts';
import { firstParty } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import { parseReference } from '../printed/codes.ts';
import { parseWeight } from '../printed/weight.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { asText, type Parsed, type Snippet, seenAs } from '../snippet.ts';
import { cargoOf } from './cargo-rows.ts';
import { checkCargoSums, weighedBySums } from './cargo-sum.ts';
import { containersOutsideTables } from './consignments-by-section.ts';
import {
  hazardClassIn,
  marinePollutantIn,
  parseFlashPoint,
  parseHazardClass,
  parsePackingGroup,
  unNumberIn,
  unNumberOf,
} from './hazard.ts';
import { labelledSubstances } from './labelled-substances.ts';
import { packedIn } from './package-words.ts';
import { labelled, lineText, type PaperText } from './paper-text.ts';
import { packagesIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { dateAt, transportHeader } from './transport-header.ts';
import { unreadCells } from './unread-cells.ts';

type LineTree = SeenTree<DangerousGoodsFields['lines'][number]>;

const PACKING_CERTIFICATE =
  /(?:container|vehicle|container\/vehicle)[ /]*(?:vehicle)? packing certificate|certificat d'empotage|container-?packzertifikat|certificado de arrumaz[óo]n|certificado de estiba|certificato di carico|装箱证明/iu;

/** Reads a dangerous-goods declaration. Names of people, the emergency contact among them, are not taken. Pure. */
export function readDangerousGoods(paper: PaperText): ReadPages<'dangerous-goods'> {
  const found = paper.tables.filter(
    (table) => has(table, 'unNumber') || (has(table, 'description') && !has(table, 'container')),
  );
  const others = paper.tables.filter(
    (table) => !found.includes(table) && (has(table, 'container') || has(table, 'containerAndSeal')),
  );
  const problems: Problem[] = [
    ...found.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, [...found, ...others]),
  ];
  const tables = found.map((table) => weighedBySums(table, rowContext(table, paper.mark)));
  const inTables = tables.flatMap((table) => table.rows.map((row) => lineOf(row, rowContext(table, paper.mark))));
  const lines = inTables.filter(({ unNumber, properShippingName }) => unNumber || properShippingName);
  const containers = [...others, ...tables].flatMap(
    (table) => cargoOf(table.rows, rowContext(table, paper.mark)).containers,
  );
  const { vessel, voyage, portOfLoading, portOfDischarge } = transportHeader(paper);
  const fields: SeenTree<DangerousGoodsFields> = {
    reference: labelled(paper, ['billOfLading', 'bookingNumber'], parseReference),
    issueDate: dateAt(paper, ['issueDate', 'placeOfIssue']),
    shipper: firstParty(paper.labels, ['shipper', 'seller']),
    consignee: firstParty(paper.labels, ['consignee', 'buyer']),
    ...{ vessel, voyage, portOfLoading, portOfDischarge },
    containers: containers.length > 0 ? containers : containersOutsideTables(paper.labels),
    packingCertificate: packingCertificate(paper),
    lines: [lines, linesByLabel(paper), linesInText(paper)].find((each) => each.length > 0) ?? [],
  };
  if (fields.lines.length === 0) {
    problems.push({ code: 'table.none', message: 'no dangerous goods with a UN number were found on the declaration' });
  } else if (fields.lines.some(({ unNumber }) => unNumber === null)) {
    problems.push({ code: 'un.unread', message: 'a line of dangerous goods has no UN number that could be read' });
  }
  return {
    kind: 'dangerous-goods',
    ...settle(dangerousGoodsFieldsSchema, fields),
    partial: problems.length > 0,
    problems,
  };
}

/** A UN number that is labelled says nothing alone: its name or class stands in the block, too. */
function linesByLabel(paper: PaperText): LineTree[] {
  return labelledSubstances(paper)
    .map(({ cells, context }) => lineOf(cells, context))
    .filter(({ unNumber, properShippingName, hazardClass }) => unNumber && (properShippingName || hazardClass));
}

function has({ columns }: Table, name: keyof Cells): boolean {
  return columns.some((column) => column.name === name);
}

/** A row with a column for each particular, or with them all in the description. */
function lineOf(row: Cells, context: RowContext): LineTree {
  const text = row.description;
  const { packages, packageType } = packagesIn(row);
  const packed = packages ? null : packedIn(text?.text ?? '');
  return {
    unNumber: seenAs(row.unNumber, unNumberOf) ?? seenAs(text, unNumberIn),
    properShippingName: seenAs(text, shippingName),
    hazardClass:
      seenAs(row.hazardClass, parseHazardClass) ?? seenAs(row.unNumber, hazardClassIn) ?? seenAs(text, hazardClassIn),
    packingGroup:
      seenAs(row.packingGroup, (cell) => parsePackingGroup(cell, true)) ??
      seenAs(row.hazardClass, (cell) => parsePackingGroup(cell)) ??
      seenAs(text, (cell) => parsePackingGroup(cell)),
    flashPointC: seenAs(row.flashPoint, (cell) => parseFlashPoint(cell, true)) ?? seenAs(text, flashPointIn),
    marinePollutant:
      seenAs(row.marinePollutant, (cell) => marinePollutantIn(cell, true)) ??
      seenAs(text, (cell) => marinePollutantIn(cell)),
    packages: packages ?? (packed && seenAs(text, () => packed.packages)),
    packageType: packageType ?? (packed && seenAs(text, () => ({ value: packed.packageType, certainty: 0.97 }))),
    grossKg: weightIn(row, 'grossWeight', context),
    netKg: weightIn(row, 'netWeight', context),
  };
}

/** `UN 1263, PAINT, 3, PG II, (23 °C c.c.)`: the name is what stands between the number and the class. */
function shippingName(text: string): Parsed<string> | null {
  const rest = packedIn(text)?.rest || text;
  const after = /(?<!\p{L})(?:UN|ONU)\s?(?:n[°ºo]\.?\s?)?\d{4}\s*[,;:/-]?\s*(.+)$/isu.exec(rest)?.[1] ?? rest;
  const name = after.replace(
    /[,;(]?\s*(?:(?:class|klasse|classe|clase|imo|imdg)\.?\s*)?(?<![\d.])[1-9](?:\.\d[A-S]?)?\s*(?:[,;(].*|$)/isu,
    '',
  );
  const bare = name.replace(
    /[,;]?\s*(?:marine pollutant|p\.?g\.?\s*I{1,3}|packing group\s*I{1,3}|\(?-?\d+\s?°\s?C.*)$/iu,
    '',
  );
  return asText(bare.replace(/[\s,;]+$/, ''));
}

function flashPointIn(text: string): Parsed<number> | null {
  const named =
    /(?:flash ?point|f\.?p\.?|flammpunkt|point d'[ée]clair|punto de inflamaci[óo]n|vlampunt|ponto de fulgor|infiammabilit[àa])\s*[:.]?\s*(.{2,14})/iu.exec(
      text,
    )?.[1];
  return parseFlashPoint(named ?? /\(?(-?\s?\d{1,3}(?:[.,]\d)?\s?°\s?[CF])/u.exec(text)?.[1] ?? '');
}

/** Declarations without a table: each line that begins with a UN number, with what is printed after it. */
function linesInText(paper: PaperText): LineTree[] {
  const lines: LineTree[] = [];
  for (const line of paper.lines) {
    const snippet = snippetOfWords(line.words.slice(0, 80), line.page, 0.95);
    if (
      !/(?<!\p{L})(?:UN|ONU)\s?(?:n[°ºo]\.?\s?)?\d{4}(?!\d)/iu.test(lineText(line)) ||
      hazardClassIn(snippet.text) === null
    )
      continue;
    const weight = (pattern: RegExp) => partOf(snippet, pattern.exec(snippet.text)?.[1]);
    const mass = (text: string) => parseWeight(text, { mark: paper.mark });
    lines.push({
      ...lineOf({ description: snippet }, { headings: {}, mark: paper.mark }),
      grossKg: seenAs(weight(/gross[^\d]{0,20}([\d.,' ]+\d\s?(?:kgs?|t|lbs?))/i), mass),
      netKg: seenAs(weight(/nett?[^\d]{0,20}([\d.,' ]+\d\s?(?:kgs?|t|lbs?))/i), mass),
    });
  }
  return lines;
}

function partOf(snippet: Snippet, text: string | undefined): Snippet | null {
  return text === undefined ? null : { ...snippet, text };
}

function packingCertificate(paper: PaperText): Seen<boolean> | null {
  for (const line of paper.lines) {
    const seen = seenAs(snippetOfWords(line.words.slice(0, 40), line.page, 0.95), (text) =>
      PACKING_CERTIFICATE.test(text) ? { value: true, certainty: 1 } : null,
    );
    if (seen) return seen;
  }
  return null;
}
