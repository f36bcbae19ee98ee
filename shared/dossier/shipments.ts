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
  certificates: Filed<ReadingOf<'certificate-of-origin'>>[];
}

/** A dossier does not change once it is put together, and nearly every check asks for its shipments. */
const known = new WeakMap<Dossier, readonly Shipment[]>();

/**
 * Finds which trade papers belong to which consignment: by the bill of lading's number, by a shared container, by the
 * invoice that a packing list or a certificate names, and where the papers name only one consignment, by there being no
 * other. A trade paper that could belong to several is left out: a comparison with the wrong consignment accuses the wrong
 * one.
 */
export function shipmentsOf(dossier: Dossier): readonly Shipment[] {
  const shipments = known.get(dossier) ?? joinPapers(dossier);
  known.set(dossier, shipments);
  return shipments;
}

function joinPapers(dossier: Dossier): Shipment[] {
  const shipments = groupConsignments(consignmentsOf(dossier));
  const owners = new Owners(shipments);
  const byInvoice = new Map<string, Shipment>();
  for (const paper of papersOf(dossier, 'invoice')) {
    const { billOfLading, containers, invoiceNumber } = paper.reading.fields;
    const owner = owners.of(billOfLading, containers);
    owner?.invoices.push(paper);
    const number = foldLookAlikes(invoiceNumber ?? '');
    if (owner && number && !byInvoice.has(number)) byInvoice.set(number, owner);
  }
  const ofInvoice = (number: string | null) => byInvoice.get(foldLookAlikes(number ?? ''));
  for (const paper of papersOf(dossier, 'packing-list')) {
    const { invoiceNumber, containers } = paper.reading.fields;
    (ofInvoice(invoiceNumber) ?? owners.of(null, containers))?.packingLists.push(paper);
  }
  for (const paper of papersOf(dossier, 'certificate-of-origin')) {
    const owner = paper.reading.fields.invoices.map(ofInvoice).find((one) => one !== undefined);
    (owner ?? owners.of(null, []))?.certificates.push(paper);
  }
  for (const shipment of shipments) shipment.subject = subjectOf(shipment);
  return shipments;
}

/** Lists under keys; order of first mention is kept. */
class Index<V> {
  readonly #lists = new Map<string, V[]>();

  add(key: string, value: V): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [value]);
    else list.push(value);
  }

  of(key: string): readonly V[] {
    return this.#lists.get(key) ?? [];
  }
}

/** Numbers as they are joined by, look-alikes folded; without those that are missing. */
function folded(numbers: readonly (string | null)[]): string[] {
  return numbers.map((number) => foldLookAlikes(number ?? '')).filter((number) => number !== '');
}

const containersIn = ({ value }: ConsignmentPart) => folded(value.containers.map(({ number }) => number));

/**
 * The same consignment stands on the manifest and on its bill of lading: with the same bill's number, or where one of them
 * has none, with a container in common.
 */
function groupConsignments(parts: ConsignmentPart[]): Shipment[] {
  const shipments: Shipment[] = [];
  const places = new Map<Shipment, number>();
  const byBill = new Index<Shipment>();
  const byContainer = new Index<{ shipment: Shipment; part: ConsignmentPart }>();
  const byContainerUnbilled = new Index<{ shipment: Shipment; part: ConsignmentPart }>();
  for (const part of parts) {
    const bill = foldLookAlikes(part.value.billOfLading ?? '');
    const numbers = containersIn(part);
    const neighbours = bill === '' ? byContainer : byContainerUnbilled;
    const candidates = [
      ...(bill === '' ? [] : byBill.of(bill)),
      ...numbers.flatMap((number) =>
        neighbours.of(number).flatMap((other) => (other.part.paper === part.paper ? [] : other.shipment)),
      ),
    ];
    const place = candidates.reduce((first, one) => Math.min(first, places.get(one) ?? first), shipments.length);
    const shipment = shipments[place] ?? newShipment(part);
    if (place === shipments.length) {
      places.set(shipment, place);
      shipments.push(shipment);
    }
    shipment.consignments.push(part);
    if (bill !== '') byBill.add(bill, shipment);
    for (const number of numbers) {
      byContainer.add(number, { shipment, part });
      if (bill === '') byContainerUnbilled.add(number, { shipment, part });
    }
  }
  return shipments;
}

function newShipment({ value, paper }: ConsignmentPart): Shipment {
  const subject = value.billOfLading ?? value.containers.map(({ number }) => number).find(Boolean) ?? paper.file;
  return { subject, consignments: [], invoices: [], packingLists: [], certificates: [] };
}

/** The bill's number wherever it could be read: on another paper than the one that lost it to a poor print, if need be. */
function subjectOf({ subject, consignments, invoices }: Shipment): string {
  const bills = [
    ...consignments.map(({ value }) => value.billOfLading),
    ...invoices.map(({ reading }) => reading.fields.billOfLading),
  ];
  return bills.find(Boolean) ?? subject;
}

/** Finds the one consignment that a trade paper is about. */
class Owners {
  readonly #shipments: readonly Shipment[];
  readonly #byBill = new Map<string, Shipment>();
  readonly #byContainer = new Index<Shipment>();

  constructor(shipments: readonly Shipment[]) {
    this.#shipments = shipments;
    for (const shipment of shipments) {
      for (const part of shipment.consignments) {
        const bill = foldLookAlikes(part.value.billOfLading ?? '');
        if (bill !== '' && !this.#byBill.has(bill)) this.#byBill.set(bill, shipment);
        for (const number of containersIn(part)) this.#byContainer.add(number, shipment);
      }
    }
  }

  of(billOfLading: string | null, containers: readonly string[]): Shipment | undefined {
    const byBill = this.#byBill.get(foldLookAlikes(billOfLading ?? ''));
    if (byBill !== undefined) return byBill;
    const sharing = new Set(folded(containers).flatMap((number) => this.#byContainer.of(number)));
    const candidates = sharing.size > 0 ? [...sharing] : this.#shipments;
    return candidates.length === 1 ? candidates[0] : undefined;
  }
}
