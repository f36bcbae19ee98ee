import { type DangerousGoodsFields, dangerousGoodsFieldsSchema } from '../dangerous-goods-fields.ts';
import { firstParty } from '../layout/party-block.ts';
import { snippetOfWords } from '../layout/snippet-of-words.ts';
import type { Cells, Table } from '../layout/table.ts';
import { parseReference } from '../printed/codes.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { cargoOf } from './cargo-rows.ts';
import { checkCargoSums, weighedBySums } from './cargo-sum.ts';
import { containersOutsideTables } from './consignments-by-section.ts';
import {
  hazardClassIn,
  marinePollutantIn,
  parseFlashPoint,
  parseHazardClass,
  parsePackingGroup,
  unNumberOf,
} from './hazard.ts';
import { labelledSubstances } from './labelled-substances.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { packagesIn, type RowContext, rowContext, weightIn } from './row-values.ts';
import { type SubstanceBlock, substanceBlocks } from './substance-blocks.ts';
import { substanceTextOf } from './substance-text.ts';
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
    lines: lines.length > 0 ? lines : linesOutsideTables(paper),
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

function has({ columns }: Table, name: keyof Cells): boolean {
  return columns.some((column) => column.name === name);
}

/** A row with a column for each particular, or with several of them in one. */
function lineOf(row: Cells, context: RowContext): LineTree {
  // One column may hold the number with all else.
  const text = row.description ?? (/\p{L}{3}/u.test(row.unNumber?.text ?? '') ? row.unNumber : undefined);
  const said = substanceTextOf(text?.lines ?? [text?.text ?? ''], { mark: context.mark, named: true });
  const { packages, packageType } = packagesIn(row);
  const inText = <T>(parsed: Parsed<T> | null): Seen<T> | null => seenAs(text, () => parsed);
  return {
    unNumber: seenAs(row.unNumber, unNumberOf) ?? inText(said.unNumber),
    properShippingName: inText(said.name),
    hazardClass:
      seenAs(row.hazardClass, parseHazardClass) ?? seenAs(row.unNumber, hazardClassIn) ?? inText(said.hazardClass),
    packingGroup:
      seenAs(row.packingGroup, (cell) => parsePackingGroup(cell, true)) ??
      seenAs(row.hazardClass, (cell) => parsePackingGroup(cell)) ??
      inText(said.packingGroup),
    flashPointC: seenAs(row.flashPoint, (cell) => parseFlashPoint(cell, true)) ?? inText(said.flashPointC),
    marinePollutant:
      seenAs(row.marinePollutant, (cell) => marinePollutantIn(cell, true)) ?? inText(said.marinePollutant),
    packages: packages ?? inText(said.packages),
    packageType: packageType ?? inText(said.packageType),
    grossKg: weightIn(row, 'grossWeight', context) ?? inText(said.grossKg),
    netKg: weightIn(row, 'netWeight', context) ?? inText(said.netKg),
  };
}

/** Declarations without a table: by labels of each substance, by its text, each adding what the other does not say. */
function linesOutsideTables(paper: PaperText): LineTree[] {
  const byLabel = labelledSubstances(paper).map(({ cells, context }) => lineOf(cells, context));
  const byText = substanceBlocks(paper).map(lineOfBlock);
  const [base, more] = byText.length >= byLabel.filter(isSubstance).length ? [byText, byLabel] : [byLabel, byText];
  return base
    .map((line) => {
      const other = more.find(({ unNumber }) => unNumber?.value === line.unNumber?.value);
      const named = base === byText ? (other?.properShippingName ?? null) : null;
      return completed(named ? { ...line, properShippingName: named } : line, other);
    })
    .filter(isSubstance);
}

/** A UN number alone says nothing: its name or class stands in the block, too. */
function isSubstance({ unNumber, properShippingName, hazardClass }: LineTree): boolean {
  return unNumber !== null && (properShippingName !== null || hazardClass !== null);
}

function lineOfBlock({ said, snippet }: SubstanceBlock): LineTree {
  const inText = <T>(parsed: Parsed<T> | null): Seen<T> | null => seenAs(snippet, () => parsed);
  const { name, ...rest } = said;
  return {
    properShippingName: inText(name),
    unNumber: inText(rest.unNumber),
    hazardClass: inText(rest.hazardClass),
    packingGroup: inText(rest.packingGroup),
    flashPointC: inText(rest.flashPointC),
    marinePollutant: inText(rest.marinePollutant),
    packages: inText(rest.packages),
    packageType: inText(rest.packageType),
    grossKg: inText(rest.grossKg),
    netKg: inText(rest.netKg),
  };
}

function completed(line: LineTree, more: LineTree | undefined): LineTree {
  return {
    unNumber: line.unNumber ?? more?.unNumber ?? null,
    properShippingName: line.properShippingName ?? more?.properShippingName ?? null,
    hazardClass: line.hazardClass ?? more?.hazardClass ?? null,
    packingGroup: line.packingGroup ?? more?.packingGroup ?? null,
    flashPointC: line.flashPointC ?? more?.flashPointC ?? null,
    marinePollutant: line.marinePollutant ?? more?.marinePollutant ?? null,
    packages: line.packages ?? more?.packages ?? null,
    packageType: line.packageType ?? more?.packageType ?? null,
    grossKg: line.grossKg ?? more?.grossKg ?? null,
    netKg: line.netKg ?? more?.netKg ?? null,
  };
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
