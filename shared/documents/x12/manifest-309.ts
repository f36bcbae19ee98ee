import { bareConsignment, bareContainer, bareGoods, bareManifest } from '../bare-manifest.ts';
import type { Consignment, ManifestContainer, ManifestGoods } from '../manifest-fields.ts';
import type { Party } from '../party.ts';
import type { RestTree } from '../pieces/piece.ts';
import { countryCodeOf } from '../printed/country.ts';
import { isImoNumber } from '../printed/imo-number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import { asHazardClass, asUnNumber } from '../structured/hazard.ts';
import type { Notes } from '../structured/notes.ts';
import { elementOf, placeOf, type SetReader, type X12Segment } from './interchange.ts';
import { asContainerNumber, countOf, weightOf, type X12Evidence, x12Evidence } from './values.ts';

type ManifestRest = RestTree<'manifest'>;
type PartyRole = 'shipper' | 'consignee' | 'notify';

/** Roles of parties (data element 98). */
const PARTY_ROLES: Readonly<Record<string, PartyRole>> = {
  SH: 'shipper',
  SF: 'shipper',
  EX: 'shipper',
  CN: 'consignee',
  UC: 'consignee',
  IM: 'consignee',
  BY: 'consignee',
  N1: 'notify',
  N2: 'notify',
  NP: 'notify',
};
/** Parties that a manifest names and that are passed over knowingly. */
const OTHER_PARTIES = new Set('CA CB CC CM CR CU FW IA OO PK SN ST SU VN WH WI ZZ'.split(' '));

/** Where the parts of a set go. `begin` comes once, before the first bill, when vessel and port have gone by. */
export interface ManifestSink {
  begin(header: ManifestRest): void;
  consignment(tree: SeenTree<Consignment>): void;
  notes: Notes;
}

/**
 * Reads a transaction set 309 (customs manifest, versions 3030 to 8040) while its segments go by: M10 names the vessel, P4
 * a port, M11 opens a bill of lading, VID a container and N10 goods in it. Keeps no more than one bill.
 */
export class Manifest309 implements SetReader {
  readonly #set: number;
  readonly #sink: ManifestSink;
  readonly #evidence: X12Evidence;
  readonly #header: ManifestRest;
  #begun = false;
  #bills = 0;
  #consignment: SeenTree<Consignment> | null = null;
  #party: SeenTree<Party> | null = null;
  #container: SeenTree<ManifestContainer> | null = null;
  #goods: SeenTree<ManifestGoods> | null = null;

  constructor(set: number, sink: ManifestSink) {
    this.#set = set;
    this.#sink = sink;
    this.#evidence = x12Evidence(set);
    const { consignments: _, ...bare } = bareManifest();
    this.#header = bare;
  }

  take(segment: X12Segment): void {
    if (segment.tag === 'M10') this.#vessel(segment);
    else if (segment.tag === 'P4') this.#port(segment);
    else if (segment.tag === 'LX') this.#closeBill();
    else if (segment.tag === 'M13') this.#amendment(segment);
    else if (segment.tag === 'M11') this.#openBill(segment);
    else if (segment.tag === 'R4') this.#portByFunction(segment);
    else if (this.#consignment) this.#describe(this.#consignment, segment);
  }

  end(): void {
    this.#closeBill();
    this.#begin();
    if (this.#bills === 0) {
      this.#sink.notes.add('x12.no-bill', 'the transaction set names no bill of lading (no M11 segment)');
    }
  }

  #vessel(segment: X12Segment): void {
    const { vessel } = this.#header;
    vessel.name ??= this.#text(segment, 5);
    this.#header.voyage ??= this.#text(segment, 6);
    // Data element 597 holds Lloyd's number or a call sign; the qualifier M1010 is often left out.
    vessel.imo ??= this.#text(segment, 4, (text) => (isImoNumber(text) ? { value: text, certainty: 1 } : null));
  }

  #port(segment: X12Segment): void {
    this.#closeBill();
    this.#namePort('portOfDischarge', segment, this.#text(segment, 1));
  }

  #portByFunction(segment: X12Segment): void {
    const role = elementOf(segment, 1);
    const port = this.#text(segment, 3) ?? this.#text(segment, 4);
    if (role === 'L') this.#header.portOfLoading ??= port;
    if (role === 'D') this.#header.portOfDischarge ??= port;
  }

  #namePort(what: 'portOfLoading' | 'portOfDischarge', segment: X12Segment, port: Seen<string> | null): void {
    if (!port) return;
    const known = this.#header[what];
    this.#header[what] = known ?? port;
    const place = placeOf(segment, this.#set);
    if (known && known.value !== port.value) {
      const name = what === 'portOfLoading' ? 'loading' : 'discharge';
      const message = `${place}: the bills have different ports of ${name}; the first is given for all`;
      this.#sink.notes.add('x12.several-ports', message, what);
    } else if (/^\d{4,5}$/.test(port.value)) {
      const message = `${place}: the port is given by the code of a United States schedule, which is no UN/LOCODE`;
      this.#sink.notes.remark('x12.port-code', message, what);
    }
  }

  #amendment(segment: X12Segment): void {
    const deleted = ['D', '2', '02', '1', '01', '03'].includes(elementOf(segment, 3));
    const message = `${placeOf(segment, this.#set)}: the bill ${deleted ? 'is deleted' : 'amends one that was sent before'}`;
    if (deleted) this.#sink.notes.add('x12.amendment', message, 'deleted');
    else this.#sink.notes.remark('x12.amendment', message, 'amended');
  }

  #openBill(segment: X12Segment): void {
    this.#closeBill();
    this.#namePort('portOfLoading', segment, this.#text(segment, 2));
    this.#begin();
    this.#bills += 1;
    this.#consignment = {
      ...bareConsignment(),
      billOfLading: this.#text(segment, 1),
      masterBill: this.#text(segment, 11),
    };
  }

  #describe(consignment: SeenTree<Consignment>, segment: X12Segment): void {
    if (segment.tag === 'N9') {
      if (elementOf(segment, 1) === 'MB') consignment.masterBill ??= this.#text(segment, 2);
    } else if (segment.tag === 'N1') this.#openParty(consignment, segment);
    else if (segment.tag === 'N2') this.#joinName(segment);
    else if (segment.tag === 'N3' || segment.tag === 'N4') this.#addAddress(segment);
    else if (segment.tag === 'VID') this.#openContainer(consignment, segment);
    else if (segment.tag === 'M7') this.#seals(segment, [1, 2, 3, 4]);
    else if (segment.tag === 'N10') this.#openGoods(consignment, segment);
    else if (segment.tag === 'H1' && this.#goods) {
      this.#goods.unNumber ??= this.#text(segment, 1, asUnNumber);
      this.#goods.hazardClass ??= this.#text(segment, 2, asHazardClass);
    } else if (segment.tag === 'MAN' && this.#goods) this.#goods.marks ??= this.#text(segment, 2);
  }

  #openParty(consignment: SeenTree<Consignment>, segment: X12Segment): void {
    const code = elementOf(segment, 1);
    const role = PARTY_ROLES[code];
    this.#party = { name: this.#text(segment, 2), address: null, country: null };
    if (role) consignment[role] ??= this.#party;
    else if (!OTHER_PARTIES.has(code)) {
      const printed = /^\w{1,3}$/.test(code) ? code : 'none of the code list';
      const message = `${placeOf(segment, this.#set)}: the role ${printed} is not known; the party was not read`;
      this.#sink.notes.add('x12.qualifier', message, printed);
    }
  }

  #joinName(segment: X12Segment): void {
    const more = elementOf(segment, 1);
    if (this.#party?.name && more !== '') {
      this.#party.name = { ...this.#party.name, value: `${this.#party.name.value} ${more}` };
    }
  }

  #addAddress(segment: X12Segment): void {
    const party = this.#party;
    if (!party) return;
    const last = segment.tag === 'N4' ? 3 : 2;
    const lines = segment.elements.slice(0, last).map((line) => line.trim());
    const seen = seenAs(this.#evidence(segment, lines.filter((line) => line !== '').join(', ')), asText);
    const before = party.address;
    if (seen) party.address = before ? { ...before, value: `${before.value}, ${seen.value}` } : seen;
    if (segment.tag === 'N4') {
      party.country ??= this.#text(segment, 4, (text) => {
        const code = countryCodeOf(text);
        return code === null ? null : { value: code, certainty: 1 };
      });
    }
  }

  #openContainer(consignment: SeenTree<Consignment>, segment: X12Segment): void {
    const printed = `${elementOf(segment, 2)}${elementOf(segment, 3)}`;
    this.#container = { ...bareContainer(), number: seenAs(this.#evidence(segment, printed), asContainerNumber) };
    this.#container.sizeType = this.#text(segment, 9, (text) =>
      /^[0-9A-Z]{4}$/.test(text) ? { value: text, certainty: 1 } : null,
    );
    this.#seals(segment, [4, 5]);
    this.#goods = null;
    // Loose cargo is given under a vehicle of no number.
    if (this.#container.number && !/^N\/?[AC]$/i.test(printed)) consignment.containers.push(this.#container);
  }

  #seals(segment: X12Segment, elements: number[]): void {
    for (const number of elements) {
      const seal = this.#text(segment, number);
      if (seal && this.#container?.seals.every(({ value }) => value !== seal.value)) this.#container.seals.push(seal);
    }
  }

  #openGoods(consignment: SeenTree<Consignment>, segment: X12Segment): void {
    const grossKg = weightOf(segment, 8, 7, this.#evidence);
    if (!grossKg && elementOf(segment, 8) !== '') {
      const message = `${placeOf(segment, this.#set)}: the weight has no unit or number that is known; it was not read`;
      this.#sink.notes.add('x12.weight', message, 'weight');
    }
    this.#goods = {
      ...bareGoods(),
      packages: countOf(segment, 1, this.#evidence),
      description: this.#text(segment, 2),
      marks: this.#text(segment, 3),
      hsCode: this.#text(segment, 5, asCommodity),
      packageType: this.#text(segment, 10),
      grossKg,
    };
    consignment.goods.push(this.#goods);
    if (!this.#container) return;
    this.#container.packages = sum(this.#container.packages, this.#goods.packages);
    this.#container.grossKg = sum(this.#container.grossKg, grossKg);
  }

  #begin(): void {
    if (!this.#begun) this.#sink.begin(this.#header);
    this.#begun = true;
  }

  #closeBill(): void {
    const consignment = this.#consignment;
    this.#consignment = this.#party = this.#container = this.#goods = null;
    if (consignment) this.#sink.consignment(consignment);
  }

  #text(
    segment: X12Segment,
    number: number,
    parse: (text: string) => Parsed<string> | null = asText,
  ): Seen<string> | null {
    return seenAs(this.#evidence(segment, elementOf(segment, number)), parse);
  }
}

/** A code of the Harmonized System, or of the tariff that goes on from it. */
function asCommodity(text: string): Parsed<string> | null {
  const code = text.replace(/[.\s]/g, '');
  return /^\d{4,10}$/.test(code) ? { value: code, certainty: 1 } : null;
}

function sum(before: Seen<number> | null, more: Seen<number> | null): Seen<number> | null {
  if (!before || !more) return before ?? more;
  return { value: Math.round((before.value + more.value) * 1000) / 1000, evidence: before.evidence };
}
