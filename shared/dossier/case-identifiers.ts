import type { Sighting } from '../checks/check.ts';
import { nameKey } from '../checks/names.ts';
import type { Party } from '../documents/party.ts';
import type { Reading, ReadingOf } from '../documents/reading.ts';
import { addressKey, contactOf, contactsIn } from './contacts.ts';
import type { Dossier, DossierScan, Filed } from './dossier.ts';
import { compactNumber, scanSubject } from './identifiers.ts';

/** Something by which this case's papers and scans can be recognised in another case. */
export type Identifier = Pick<Sighting, 'kind' | 'value' | 'about' | 'detail'> & {
  /** Only looked up, never remembered: what the other would have been filed under if it is a little unlike. */
  sought?: true;
};

/** One value of one case stands on so many things at most: a forwarder's telephone on a thousand bills says no more. */
const MOST_ABOUT = 10;
/** Of more images than these only the exact pixels are looked up: each takes some 170 reads. */
export const MOST_IMAGES_SOUGHT = 40;
const UNMISTAKABLE: ReadonlySet<Identifier['kind']> = new Set(['file', 'image-pixels', 'address']);
/** What stands in a field when nobody knew better: everyone would share it. */
const PLACEHOLDER = /^(?:(.)\1*|NA|NIL|NONE|NO|TBA|TBC|TBD|UNKNOWN|UNSEALED|SEALED|ASPER.*|SEE.*|123456?7?8?9?0?)$/i;

function isPlaceholder({ kind, value }: Identifier): boolean {
  return !UNMISTAKABLE.has(kind) && PLACEHOLDER.test(value.slice(value.indexOf(':') + 1));
}

/**
 * The identifiers that the index of identifiers seen before is fed with and looked up by, each once, in a fixed order. What
 * each kind's `value`, `about` and `detail` are:
 * - `container`: its number; the voyage, the event or the scan that it was seen on; `vessel`, `imo`, `voyage`, `loading`,
 *   `discharge`, `onBoard`, `bill` of a transport paper, `event`, `at`, `place` of a report or a scan: its positions in time;
 * - `seal`: its number; the container that it hung on; `bill`;
 * - `identity-number`: `<issuer>:<number>`; `SURNAME, GIVEN NAMES`; `birthDate`, and `parties`, the shipper and consignee
 *   that it came with, by `nameKey`, divided by `|`;
 * - `invoice-number`: `<seller by nameKey>:<number>`; the seller as printed; `number`, `total`, `currency`, `issued`, `buyer`, `bill`;
 * - `file`: the SHA-256 of a paper; its name;
 * - `image-band`: what a scan image is filed under by its likeness; the containers in it; `hash`, `noise`, `content`, and
 *   `pixels`, the beginning of their digest, which tells images of one container apart;
 * - `image-pixels`: the SHA-256 of its decoded pixels; the containers in it;
 * - `address`: see `addressKey`; `telephone`, `account`: see `contactOf`; the names of those who may own it, divided by ` / `.
 */
export function identifiersOf(dossier: Dossier): Identifier[] {
  const found = new Map<string, Identifier>();
  const abouts = new Map<string, number>();
  for (const identifier of [...dossier.papers.flatMap((paper) => [...ofPaper(paper, dossier)]), ...scans(dossier)]) {
    const { kind, value, about, detail, sought } = identifier;
    const id = JSON.stringify([kind, value, about]);
    if (found.has(id) || isPlaceholder(identifier)) continue;
    const count = abouts.get(`${kind}#${value}`) ?? 0;
    if (count >= MOST_ABOUT) continue;
    abouts.set(`${kind}#${value}`, count + 1);
    found.set(id, { kind, value, about, ...(detail && { detail }), ...(sought && { sought }) });
  }
  return [...found.keys()].sort().flatMap((key) => found.get(key) ?? []);
}

function* ofPaper(paper: Filed<Reading>, dossier: Dossier): Iterable<Identifier> {
  const { file, reading } = paper;
  yield { kind: 'file', value: reading.sha256, about: file };
  if (reading.kind === 'manifest' || reading.kind === 'bill-of-lading') yield* ofTransport(reading, file);
  else if (reading.kind === 'invoice') yield* ofInvoice(reading);
  else if (reading.kind === 'packing-list') {
    yield* ofParty('seller', reading.fields.seller);
    yield* ofParty('buyer', reading.fields.buyer);
  } else if (reading.kind === 'equipment-report') yield* ofReport(reading);
  else if (reading.kind === 'identity') yield* ofHolder(reading, dossier);
}

function* ofTransport({ fields }: ReadingOf<'manifest' | 'bill-of-lading'>, file: string): Iterable<Identifier> {
  const { vessel, voyage, portOfLoading, portOfDischarge, onBoardDate, consignments } = fields;
  const voyageOf = [vessel.name ?? vessel.imo, voyage].filter(Boolean).join(' ');
  const sailing = {
    ...{ vessel: vessel.name, imo: vessel.imo, voyage },
    ...{ loading: portOfLoading, discharge: portOfDischarge, onBoard: onBoardDate },
  };
  for (const { billOfLading, containers, shipper, consignee, notify } of consignments) {
    for (const container of containers) {
      const number = compactNumber(container.number ?? '');
      const detail = told({ ...sailing, bill: billOfLading });
      if (number) yield { kind: 'container', value: number, about: voyageOf || (billOfLading ?? file), detail };
      for (const seal of container.seals) {
        const value = compactNumber(seal);
        if (value) yield { kind: 'seal', value, about: number || file, detail: told({ bill: billOfLading }) };
      }
    }
    yield* ofParty('shipper', shipper);
    yield* ofParty('consignee', consignee);
    yield* ofParty('notify party', notify);
  }
}

function* ofInvoice({ fields }: ReadingOf<'invoice'>): Iterable<Identifier> {
  const { seller, buyer, invoiceNumber, total, currency, issueDate, billOfLading } = fields;
  const number = compactNumber(invoiceNumber ?? '');
  if (number && seller?.name) {
    const detail = told({ number, total, currency, issued: issueDate, buyer: buyer?.name, bill: billOfLading });
    yield { kind: 'invoice-number', value: `${nameKey(seller.name)}:${number}`, about: seller.name, detail };
  }
  yield* ofParty('seller', seller);
  yield* ofParty('buyer', buyer);
  const owners = [seller?.name, buyer?.name].filter(Boolean).join(' / ');
  for (const { kind, value } of owners ? fields.identifiers : []) {
    const contact = contactOf(kind, value);
    if (contact) yield { ...contact, about: owners, detail: { role: 'invoice' } };
  }
}

function* ofReport({ fields }: ReadingOf<'equipment-report'>): Iterable<Identifier> {
  const { vessel, voyage, place } = fields;
  for (const { number, event, at, seals, billOfLading } of fields.containers) {
    const value = compactNumber(number ?? '');
    if (!value) continue;
    const detail = told({ event, at, place, vessel: vessel.name, imo: vessel.imo, voyage, bill: billOfLading });
    yield { kind: 'container', value, about: [event ?? 'reported', place].filter(Boolean).join(' '), detail };
    for (const seal of seals.map(compactNumber).filter(Boolean)) yield { kind: 'seal', value: seal, about: value };
  }
}

function* ofHolder({ fields }: ReadingOf<'identity'>, dossier: Dossier): Iterable<Identifier> {
  const { issuer, number, surname, givenNames, birthDate } = fields;
  if (!number) return;
  const about = `${surname ?? ''}, ${givenNames ?? ''}`;
  const detail = told({ birthDate, parties: partiesOf(dossier) });
  yield { kind: 'identity-number', value: `${issuer ?? ''}:${compactNumber(number)}`, about, detail };
}

/** Who ships and who receives, by name: whether two cases have to do with one another. */
function partiesOf(dossier: Dossier): string {
  const names = dossier.papers.flatMap(({ reading }) =>
    reading.kind === 'manifest' || reading.kind === 'bill-of-lading'
      ? reading.fields.consignments.flatMap(({ shipper, consignee }) => [shipper?.name, consignee?.name])
      : [],
  );
  const keys = names.flatMap((name) => (name ? [nameKey(name)] : []));
  return [...new Set(keys)].sort().slice(0, MOST_ABOUT).join('|');
}

function* ofParty(role: string, party: Party | null): Iterable<Identifier> {
  const about = party?.name?.trim();
  if (!about || !party?.address) return;
  const address = addressKey(party.address);
  if (address) yield { kind: 'address', value: address, about, detail: { role } };
  for (const contact of contactsIn(party.address)) yield { ...contact, about, detail: { role } };
}

function scans(dossier: Dossier): Identifier[] {
  let images = 0;
  return dossier.scans.flatMap((scan) => {
    images += scan.images.length;
    return [...ofScan(scan, dossier.port, images <= MOST_IMAGES_SOUGHT)];
  });
}

function* ofScan(scan: DossierScan, port: string, withBands: boolean): Iterable<Identifier> {
  const about = scanSubject(scan);
  for (const { reading } of scan.images) {
    const { likeness, pixelSha256, content } = reading.measures;
    yield { kind: 'image-pixels', value: pixelSha256, about };
    if (!withBands) continue;
    const { hash, noise } = likeness;
    const detail = told({ hash, noise, content: content?.kind, pixels: pixelSha256.slice(0, 12) });
    for (const value of likeness.bands) yield { kind: 'image-band', value, about, detail };
    for (const value of likeness.probes) yield { kind: 'image-band', value, about, sought: true };
  }
  const { containers = [], startedAt } = scan.record?.reading.record ?? {};
  for (const number of containers.map((one) => compactNumber(one.number)).filter(Boolean)) {
    const detail = told({ event: 'scanned', at: startedAt, place: port });
    yield { kind: 'container', value: number, about: `scanned ${port}`, detail };
  }
}

function told(detail: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(detail).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
