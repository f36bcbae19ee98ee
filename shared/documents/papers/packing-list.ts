import type { LabelName } from '../layout/labels.ts';
import type { Cells, Table } from '../layout/table.ts';
import { type PackingListFields, packingListFieldsSchema } from '../packing-list-fields.ts';
import { parseReference } from '../printed/codes.ts';
import { parseCount } from '../printed/number.ts';
import { parseVolume } from '../printed/volume.ts';
import { parseWeight, weightUnitIn } from '../printed/weight.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type Seen, type SeenTree, settle } from '../seen.ts';
import { believed, doubted, unchecked, uncheckedParty } from './belief.ts';
import { checkCargoSums } from './cargo-sum.ts';
import { containersOf } from './containers-of.ts';
import { partiesOf } from './invoice-parties.ts';
import { packagesOfTotals, packingRows } from './packing-rows.ts';
import { packingSentences, statedTotalPackages } from './packing-sentences.ts';
import { type Candidate, labelledTotals, totalAmong } from './packing-totals.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { type RowContext, rowContext, volumeIn, weightIn } from './row-values.ts';
import { unreadCells } from './unread-cells.ts';

/** Reads a packing list. Pure. */
export function readPackingList(paper: PaperText): ReadPages<'packing-list'> {
  const tables = paper.tables.filter(isPackingTable);
  const sums = tables.flatMap((table) =>
    table.totals ? [{ row: table.totals, context: rowContext(table, paper.mark) }] : [],
  );
  const totals = sums.at(-1) ?? null;
  const weight = (text: string) => parseWeight(text, { mark: paper.mark });
  // `Total net: 1,200 kg` is labelled like a sum of money; its unit tells it.
  const weighed = (text: string) => (weightUnitIn(text) ? weight(text) : null);
  const count = (text: string) => parseCount(text.replace(/\s*\p{L}.*$/u, ''));
  const { seller, buyer } = partiesOf(paper);
  const rows = tables.flatMap((table) => packingRows(table, paper.mark));
  const lines = rows.length > 0 ? rows : packingSentences(paper);
  const weights = (name: LabelName, ofNet: boolean) => [
    ...labelledTotals(paper, [name], weight),
    ...labelledTotals(paper, ['total', 'subtotal'], weighed, (label) => NET.test(label) === ofNet),
  ];
  const totalOf = (measure: Measure, labels: readonly Candidate[], inRow: (sum: Totals) => Seen<number> | null) => {
    const ofTables = sums.flatMap((sum) => {
      const seen = inRow(sum);
      return seen ? [{ seen, worded: sum === totals }] : [];
    });
    return totalAmong(
      [...labels, ...ofTables],
      lines.map((line) => line[measure]?.value ?? null),
      ROUNDING[measure],
    );
  };
  const read: SeenTree<PackingListFields> = {
    invoiceNumber: labelled(paper, ['invoiceNumber', 'invoiceAndDate'], parseReference),
    seller,
    buyer,
    containers: containersOf(paper),
    lines,
    totalPackages:
      totalOf('packages', labelledTotals(paper, ['totalPackages'], count), ({ row }) => packagesOfTotals(row)) ??
      statedTotalPackages(paper),
    totalNetKg: totalOf('netKg', weights('totalNetWeight', true), ({ row, context }) =>
      weightIn(row, 'netWeight', context),
    ),
    totalGrossKg: totalOf('grossKg', weights('totalGrossWeight', false), ({ row, context }) =>
      weightIn(row, 'grossWeight', context),
    ),
    totalVolumeM3:
      labelled(paper, ['totalVolume'], (text) => parseVolume(text, { mark: paper.mark })) ??
      (totals && volumeIn(totals.row, totals.context)),
  };
  const fields = weighUp(read);
  const problems: Problem[] = [
    ...tables.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, tables),
  ];
  if (fields.lines.length === 0) problems.push({ code: 'table.none', message: 'no table of packages was found' });
  return { kind: 'packing-list', ...settle(packingListFieldsSchema, fields), partial: problems.length > 0, problems };
}

/** Of weights as of money, in any of the languages read. */
const NET = /(?<!\p{L})(?:net|nett|netto|nette?s?|net[oa]s?|l[ií]quid[oa]s?)(?!\p{L})/iu;

interface Totals {
  row: Cells;
  context: RowContext;
}

type Measure = 'packages' | 'netKg' | 'grossKg';
const ROUNDING: Record<Measure, number> = { packages: 0, netKg: 0.05, grossKg: 0.05 };

/** Figures that add up to the totals are believed more, those that don't are doubted, like a net weight above the gross. */
function weighUp(read: SeenTree<PackingListFields>): SeenTree<PackingListFields> {
  let { lines, totalPackages, totalNetKg, totalGrossKg } = read;
  const hold = (measure: Measure, total: Seen<number> | null): Seen<number> | null => {
    const values = lines.flatMap((line) => line[measure]?.value ?? []);
    if (!total || lines.length === 0 || values.length < lines.length) return total;
    const off = Math.abs(values.reduce((sum, value) => sum + value, 0) - total.value);
    const change = off <= ROUNDING[measure] * lines.length + 0.001 ? believed<number> : doubted<number>;
    lines = lines.map((line) => ({ ...line, [measure]: line[measure] && change(line[measure]) }));
    return change(total);
  };
  totalPackages = hold('packages', totalPackages);
  totalNetKg = hold('netKg', totalNetKg);
  totalGrossKg = hold('grossKg', totalGrossKg);
  lines = lines.map((line) => {
    const { netKg, grossKg } = line;
    return netKg && grossKg && netKg.value > grossKg.value
      ? { ...line, netKg: doubted(netKg), grossKg: doubted(grossKg) }
      : line;
  });
  return {
    ...read,
    invoiceNumber: read.invoiceNumber && unchecked(read.invoiceNumber),
    seller: uncheckedParty(read.seller),
    buyer: uncheckedParty(read.buyer),
    lines: lines.map((line) => ({ ...line, description: line.description && unchecked(line.description) })),
    totalPackages,
    totalNetKg,
    totalGrossKg,
  };
}

const MEASURES = ['packages', 'packageNumbers', 'grossWeight', 'netWeight'] as const;

function isPackingTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return names.has('description') && MEASURES.some((name) => names.has(name));
}
