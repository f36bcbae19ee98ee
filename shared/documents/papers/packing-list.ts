import { firstParty } from '../layout/party-block.ts';
import type { Table } from '../layout/table.ts';
import { type PackingListFields, packingListFieldsSchema } from '../packing-list-fields.ts';
import { parseReference } from '../printed/codes.ts';
import { parseCount } from '../printed/number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { ReadPages } from '../read-paper.ts';
import type { Problem } from '../reading.ts';
import { type SeenTree, settle } from '../seen.ts';
import { type Snippet, seenText } from '../snippet.ts';
import { checkCargoSums } from './cargo-sum.ts';
import { containersOf } from './containers-of.ts';
import { letterhead } from './letterhead.ts';
import { labelled, type PaperText } from './paper-text.ts';
import { packagesIn, rowContext, weightIn } from './row-values.ts';
import { unreadCells } from './unread-cells.ts';

/** Reads a packing list. Pure. */
export function readPackingList(paper: PaperText): ReadPages<'packing-list'> {
  const tables = paper.tables.filter(isPackingTable);
  const totalsRow = tables.at(-1);
  const totals = totalsRow?.totals ? { row: totalsRow.totals, context: rowContext(totalsRow, paper.mark) } : null;
  const weight = (text: string) => parseWeight(text, { mark: paper.mark });
  const count = (text: string) => parseCount(text.replace(/\s*\p{L}.*$/u, ''));
  const fields: SeenTree<PackingListFields> = {
    invoiceNumber: labelled(paper, ['invoiceNumber', 'invoiceAndDate'], parseReference),
    seller: firstParty(paper.labels, ['seller', 'shipper']) ?? letterhead(paper),
    buyer: firstParty(paper.labels, ['buyer', 'consignee']),
    containers: containersOf(paper),
    lines: tables.flatMap((table) => {
      const context = rowContext(table, paper.mark);
      return table.rows.map((row) => ({
        description: seenText(row.description),
        ...packagesIn(row.packages ? row : withPackages(row.quantity, row)),
        netKg: weightIn(row, 'netWeight', context),
        grossKg: weightIn(row, 'grossWeight', context),
      }));
    }),
    totalPackages: labelled(paper, ['totalPackages'], count) ?? (totals && packagesIn(totals.row).packages),
    totalNetKg:
      labelled(paper, ['totalNetWeight'], weight) ?? (totals && weightIn(totals.row, 'netWeight', totals.context)),
    totalGrossKg:
      labelled(paper, ['totalGrossWeight'], weight) ?? (totals && weightIn(totals.row, 'grossWeight', totals.context)),
  };
  const problems: Problem[] = [
    ...tables.flatMap((table) => checkCargoSums(table, rowContext(table, paper.mark))),
    ...unreadCells(paper, tables),
  ];
  if (fields.lines.length === 0) problems.push({ code: 'table.none', message: 'no table of packages was found' });
  return { kind: 'packing-list', ...settle(packingListFieldsSchema, fields), partial: problems.length > 0, problems };
}

function isPackingTable({ columns }: Table): boolean {
  const names = new Set(columns.map(({ name }) => name));
  return names.has('description') && (names.has('packages') || names.has('grossWeight') || names.has('netWeight'));
}

function withPackages(quantity: Snippet | undefined, row: Table['rows'][number]): Table['rows'][number] {
  return quantity ? { ...row, packages: quantity } : row;
}
