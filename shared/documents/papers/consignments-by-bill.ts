import { bareConsignment } from '../bare-manifest.ts';
import type { Cells } from '../layout/table.ts';
import type { Consignment } from '../manifest-fields.ts';
import { parseReference } from '../printed/codes.ts';
import type { SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import { cargoOf, partyOfCell } from './cargo-rows.ts';
import type { RowContext } from './row-values.ts';

/** Consignments of a table with a column of bill numbers: rows without one belong to the bill above. */
export function consignmentsByBill(rows: readonly Cells[], context: RowContext): SeenTree<Consignment>[] {
  const groups: { number: SeenTree<string> | null; rows: Cells[] }[] = [];
  for (const row of rows) {
    const number = seenAs(row.billOfLading, parseReference);
    const open = groups.at(-1);
    if (open && (!number || number.value === open.number?.value)) open.rows.push(row);
    else groups.push({ number, rows: [row] });
  }
  return groups.map(({ number, rows: own }) => ({
    ...bareConsignment(),
    billOfLading: number,
    shipper: partyOfCell(own[0]?.shipper),
    consignee: partyOfCell(own[0]?.consignee),
    notify: partyOfCell(own[0]?.notify),
    ...cargoOf(own, context),
  }));
}
