import type { Consignment } from '../manifest-fields.ts';
import type { SeenTree } from '../seen.ts';

type ConsignmentTree = SeenTree<Consignment>;

/** A list in the order of bays or containers names a bill again further down: its cargo belongs to the one consignment. */
export function mergedBills(consignments: readonly ConsignmentTree[]): ConsignmentTree[] {
  const byBill = new Map<string, ConsignmentTree>();
  return consignments.flatMap((consignment) => {
    const bill = consignment.billOfLading?.value;
    const known = bill === undefined ? undefined : byBill.get(bill);
    if (known) {
      takeIn(known, consignment);
      return [];
    }
    const own = { ...consignment, containers: [...consignment.containers], goods: [...consignment.goods] };
    if (bill !== undefined) byBill.set(bill, own);
    return [own];
  });
}

function takeIn(known: ConsignmentTree, more: ConsignmentTree): void {
  known.masterBill ??= more.masterBill;
  known.freightTerms ??= more.freightTerms;
  known.shipper ??= more.shipper;
  known.consignee ??= more.consignee;
  known.notify ??= more.notify;
  known.containers.push(...more.containers);
  known.goods.push(...more.goods);
}
