import { bareManifest } from '../bare-manifest.ts';
import { LabelIndex } from '../layout/label-index.ts';
import type { Line } from '../layout/lines.ts';
import type { Cells, Table } from '../layout/table.ts';
import { type ManifestFields, manifestFieldsSchema } from '../manifest-fields.ts';
import { parseReference } from '../printed/codes.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type SeenTree, settle } from '../seen.ts';
import { checkCargoSums, weighedBySums } from './cargo-sum.ts';
import { checkPaperTotals } from './cargo-totals.ts';
import { consignmentsByBill } from './consignments-by-bill.ts';
import { consignmentsByBlock, explained } from './consignments-by-block.ts';
import { consignmentOfBill, consignmentsBySection, firstAt, labelledContainers } from './consignments-by-section.ts';
import { mergedBills } from './merged-bills.ts';
import type { PaperText } from './paper-text.ts';
import { rowContext } from './row-values.ts';
import { transportHeader } from './transport-header.ts';
import { unreadCells } from './unread-cells.ts';

type Form = SeenTree<ManifestFields['form']>;

/** Reads a cargo manifest. Pure. */
export function readManifest(paper: PaperText): ReadPages<'manifest'> {
  const { tables, problems } = cargoTables(paper);
  const inColumns = tables.some(({ columns }) => columns.some(({ name }) => name === 'billOfLading'));
  const byTable = inColumns
    ? withHeading(
        paper,
        consignmentsByBill(tables.map((table) => ({ rows: table.rows, context: rowContext(table, paper.mark) }))),
      )
    : consignmentsBySection(paper, tables);
  const blocks = consignmentsByBlock(paper);
  const byBlock = withHeading(paper, blocks.consignments);
  const inBlocks = explained(byBlock) > explained(byTable);
  const fields = {
    ...bareManifest(),
    ...transportHeader(inBlocks ? withoutLines(paper, blocks.lines) : paper),
    consignments: mergedBills(inBlocks ? byBlock : byTable),
  };
  return {
    kind: 'manifest',
    ...(inBlocks ? finished(paper, [], fields, blocks.problems) : finished(paper, tables, fields, problems)),
  };
}

/** What the bills of a list say stands in none of its labels: `FREIGHT PAYABLE AT / DESTINATION`. */
function withoutLines(paper: PaperText, left: ReadonlySet<Line>): PaperText {
  const lines = paper.lines.filter((line) => !left.has(line));
  return { ...paper, lines, labels: new LabelIndex(lines, new Set()) };
}

/** A list of what is in one container names that, and the bill that it was carried under, above its rows. */
function withHeading(
  { labels }: PaperText,
  consignments: SeenTree<ManifestFields>['consignments'],
): SeenTree<ManifestFields>['consignments'] {
  const masterBill = firstAt(labels, 'masterBill', parseReference);
  const labelledOnes = labelledContainers(labels);
  const bare = consignments.every(({ containers }) => containers.length === 0);
  return consignments.map((one) => ({
    ...one,
    masterBill: one.masterBill ?? masterBill,
    containers: bare && labelledOnes.length === 1 ? labelledOnes : one.containers,
  }));
}

/** Reads a bill of lading, which is a manifest of one consignment, of the form that its title names. Pure. */
export function readBillOfLading(paper: PaperText, form: Form): ReadPages<'bill-of-lading'> {
  const { tables, problems } = cargoTables(paper);
  const consignment = consignmentOfBill(paper, tables);
  const fields: SeenTree<ManifestFields> = {
    ...bareManifest(),
    ...transportHeader(paper),
    form: form ?? houseByMaster(consignment.masterBill),
    consignments: [consignment],
  };
  return { kind: 'bill-of-lading', ...finished(paper, tables, fields, problems) };
}

/** Tables of containers or goods, their figures believed by whether they add up. */
function cargoTables(paper: PaperText): { tables: Table[]; problems: Problem[] } {
  const tables = paper.tables.map(countingPackages).filter(isCargoTable);
  const problems = [
    ...tables.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, tables),
  ];
  return { tables: tables.map((table) => weighedBySums(table, rowContext(table, paper.mark))), problems };
}

function finished(
  paper: PaperText,
  tables: readonly Table[],
  fields: SeenTree<ManifestFields>,
  found: readonly Problem[],
): Omit<ReadPages<'manifest'>, 'kind'> {
  const problems = [...found];
  const containers = fields.consignments.flatMap((consignment) => consignment.containers);
  const unnumbered = containers.filter(({ number }) => number === null).length;
  if (unnumbered > 0)
    problems.push({ code: 'container.unread', message: `the numbers of ${unnumbered} containers could not be read` });
  const distinct = new Set(containers.map(({ number }, i) => number?.value ?? i)).size;
  problems.push(...checkPaperTotals(paper, tables, distinct));
  if (!fields.consignments.some(({ containers: own, goods }) => own.length + goods.length > 0)) {
    problems.push({ code: 'table.none', message: 'no table of containers or goods was found' });
  }
  return { ...settle(manifestFieldsSchema, fields), partial: problems.length > 0, problems };
}

/** A bill that names the bill it was loaded under is a house bill, though its title does not say so. */
function houseByMaster(master: SeenTree<string | null>): Form {
  return master && { value: 'house', evidence: { ...master.evidence, confidence: master.evidence.confidence * 0.9 } };
}

/** What a list of cargo counts is packages, whatever it calls them. */
function countingPackages(table: Table): Table {
  const names = new Set(table.columns.map(({ name }) => name));
  if (!names.has('quantity') || names.has('packages') || names.has('unitPrice') || names.has('amount')) return table;
  const renamed = ({ quantity, ...cells }: Cells): Cells => (quantity ? { ...cells, packages: quantity } : cells);
  return {
    ...table,
    columns: table.columns.map((column) => (column.name === 'quantity' ? { ...column, name: 'packages' } : column)),
    rows: table.rows.map(renamed),
    totals: table.totals && renamed(table.totals),
  };
}

const CARGO = [
  'grossWeight',
  'packages',
  'seal',
  'sizeType',
  'tareWeight',
  'verifiedMass',
  'netWeight',
  'hsCode',
] as const;

function isCargoTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  const subjects = (['container', 'containerAndSeal', 'description', 'marks'] as const).filter((name) =>
    names.has(name),
  );
  const measures = CARGO.filter((name) => names.has(name));
  return (
    (subjects.length > 0 && subjects.length + measures.length >= 2) ||
    (names.has('packages') && names.has('grossWeight'))
  );
}
