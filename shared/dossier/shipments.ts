import { foldLookAlikes } from '../checks/doubt/look-alikes.ts';
import type { ReadingOf } from '../documents/reading.ts';
import type { Dossier, Filed } from './dossier.ts';
import { type ConsignmentPart, consignmentsOf, papersOf } from './papers.ts';

/** What the transport papers and the trade papers say about one and the same goods. */
export interface Shipment {
  /** The bill of lading's number, else a container number, else the name of the first file. */
  subject: string;
  consignments: ConsignmentPart[];
  invoices: Filed<ReadingOf<'invoice'>>[];
  packingLists: Filed<ReadingOf<'packing-list'>>[];
}

/**
 * Finds which invoices and packing lists belong to which consignment: by the bill of lading's number, by a shared container,
 * by the invoice a packing list names, and where the papers name only one consignment, by there being no other. A trade
 * paper that could belong to several is left out: a comparison with the wrong consignment accuses the wrong one.
 */
export function shipmentsOf(dossier: Dossier): Shipment[] {
  const shipments = groupConsignments(consignmentsOf(dossier));
  const invoices = papersOf(dossier, 'invoice');
  for (const paper of invoices) {
    const { billOfLading, containers } = paper.reading.fields;
    ownerOf(shipments, billOfLading, containers)?.invoices.push(paper);
  }
  for (const paper of papersOf(dossier, 'packing-list')) {
    const { invoiceNumber, containers } = paper.reading.fields;
    const owner = shipments.find((shipment) =>
      shipment.invoices.some((one) => sameNumber(one.reading.fields.invoiceNumber, invoiceNumber)),
    );
    (owner ?? ownerOf(shipments, null, containers))?.packingLists.push(paper);
  }
  for (const shipment of shipments) shipment.subject = subjectOf(shipment);
  return shipments;
}

/** The same consignment stands on the manifest and on its bill of lading. */
function groupConsignments(parts: ConsignmentPart[]): Shipment[] {
  const shipments: Shipment[] = [];
  for (const part of parts) {
    const { billOfLading, containers } = part.value;
    const numbers = containers.map(({ number }) => number);
    const known = shipments.find(({ consignments }) =>
      consignments.some(({ paper, value }) =>
        value.billOfLading && billOfLading
          ? sameNumber(value.billOfLading, billOfLading)
          : paper !== part.paper &&
            shareNumber(
              value.containers.map(({ number }) => number),
              numbers,
            ),
      ),
    );
    if (known) known.consignments.push(part);
    else
      shipments.push({
        subject: billOfLading ?? numbers.find(Boolean) ?? part.paper.file,
        consignments: [part],
        invoices: [],
        packingLists: [],
      });
  }
  return shipments;
}

/** The bill's number wherever it could be read: on another paper than the one that lost it to a poor print, if need be. */
function subjectOf({ subject, consignments, invoices }: Shipment): string {
  const bills = [
    ...consignments.map(({ value }) => value.billOfLading),
    ...invoices.map(({ reading }) => reading.fields.billOfLading),
  ];
  return bills.find(Boolean) ?? subject;
}

function ownerOf(shipments: Shipment[], billOfLading: string | null, containers: string[]): Shipment | undefined {
  const byBill = shipments.filter((one) =>
    one.consignments.some(({ value }) => sameNumber(value.billOfLading, billOfLading)),
  );
  if (byBill.length > 0) return byBill[0];
  const byContainer = shipments.filter((one) =>
    one.consignments.some(({ value }) =>
      shareNumber(
        value.containers.map(({ number }) => number),
        containers,
      ),
    ),
  );
  const candidates = byContainer.length > 0 ? byContainer : shipments;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function sameNumber(a: string | null, b: string | null): boolean {
  return Boolean(a && b) && foldLookAlikes(a ?? '') === foldLookAlikes(b ?? '');
}

function shareNumber(some: (string | null)[], others: (string | null)[]): boolean {
  return some.some((one) => others.some((other) => sameNumber(one, other)));
}
