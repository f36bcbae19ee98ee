import { firstParty } from '../layout/party-block.ts';
import type { Table } from '../layout/table.ts';
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
import { unlabelledParties } from './letterhead.ts';
import { packagesOfTotals, packingRows } from './packing-rows.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { rowContext, volumeIn, weightIn } from './row-values.ts';
import { unreadCells } from './unread-cells.ts';

/** Reads a packing list. Pure. */
export function readPackingList(paper: PaperText): ReadPages<'packing-list'> {
  const tables = paper.tables.filter(isPackingTable);
  const totalsRow = tables.at(-1);
  const totals = totalsRow?.totals ? { row: totalsRow.totals, context: rowContext(totalsRow, paper.mark) } : null;
  const weight = (text: string) => parseWeight(text, { mark: paper.mark });
  // `Total net: 1,200 kg` is labelled like a sum of money; its unit tells it.
  const weighed = (text: string) => (weightUnitIn(text) ? weight(text) : null);
  const count = (text: string) => parseCount(text.replace(/\s*\p{L}.*$/u, ''));
  const seller = firstParty(paper.labels, ['seller', 'shipper']);
  const buyer = firstParty(paper.labels, ['buyer', 'consignee']);
  const unlabelled = seller && buyer ? null : unlabelledParties(paper, [seller, buyer]);
  const read: SeenTree<PackingListFields> = {
    invoiceNumber: labelled(paper, ['invoiceNumber', 'invoiceAndDate'], parseReference),
    seller: seller ?? unlabelled?.sender ?? null,
    buyer: buyer ?? unlabelled?.recipient ?? null,
    containers: containersOf(paper),
    lines: tables.flatMap((table) => packingRows(table, paper.mark)),
    totalPackages: labelled(paper, ['totalPackages'], count) ?? (totals && packagesOfTotals(totals.row)),
    totalNetKg:
      labelled(paper, ['totalNetWeight'], weight) ??
      labelled(paper, ['subtotal'], weighed) ??
      (totals && weightIn(totals.row, 'netWeight', totals.context)),
    totalGrossKg:
      labelled(paper, ['totalGrossWeight'], weight) ??
      labelled(paper, ['total'], weighed) ??
      (totals && weightIn(totals.row, 'grossWeight', totals.context)),
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
