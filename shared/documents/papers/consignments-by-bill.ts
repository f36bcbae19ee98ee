import { bareConsignment } from '../bare-manifest.ts';
import type { Cells } from '../layout/table.ts';
import type { Consignment } from '../manifest-fields.ts';
import { parseReference } from '../printed/codes.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import { cargoOf } from './cargo-rows.ts';
import { partiesOfCell, partyOfCell } from './party-cell.ts';
import type { RowContext } from './row-values.ts';

/** Rows of one table, with what is needed to read them. */
export interface RowsOfTable {
  rows: readonly Cells[];
  context: RowContext;
}

/**
 * Consignments of tables with a column of bill numbers: rows without one belong to the bill above, also where the table
 * goes on over the page.
 */
export function consignmentsByBill(tables: readonly RowsOfTable[]): SeenTree<Consignment>[] {
  const groups: { number: Seen<string> | null; rows: Cells[]; context: RowContext }[] = [];
  for (const { rows, context } of tables) {
    for (const row of rows) {
      const number = seenAs(row.billOfLading, parseReference);
      const open = groups.at(-1);
      if (!number && !holdsCargo(row)) continue;
      if (open && (!number || number.value === open.number?.value)) open.rows.push(row);
      else groups.push({ number, rows: [row], context });
    }
  }
  return groups.map(({ number, rows, context }) => {
    const first = (name: 'shipper' | 'consignee' | 'notify' | 'shipperAndConsignee') =>
      rows.find((row) => row[name])?.[name];
    const [shipper, consignee] = partiesOfCell(first('shipperAndConsignee'));
    return {
      ...bareConsignment(),
      billOfLading: number,
      shipper: partyOfCell(first('shipper') ?? shipper),
      consignee: partyOfCell(first('consignee') ?? consignee),
      notify: partyOfCell(first('notify')),
      ...cargoOf(rows, context),
    };
  });
}

/** A row of none of these is a line between the bills: a bay, a port. */
function holdsCargo(row: Cells): boolean {
  const { container, containerAndSeal, description, packages, grossWeight, seal, shipper, consignee, notify } = row;
  const cells = [container, containerAndSeal, description, packages, grossWeight, seal, shipper, consignee, notify];
  return [...cells, row.marks, row.shipperAndConsignee].some((cell) => cell !== undefined);
}
