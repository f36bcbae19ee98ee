import { bareConsignment, bareContainer, bareManifest } from '../bare-manifest.ts';
import type { Consignment, ManifestContainer, ManifestFields } from '../manifest-fields.ts';
import { isImoNumber } from '../printed/imo-number.ts';
import type { Problem } from '../reading.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import { countOf, describeGoods, type GoodsTree, goodsOf } from './cuscar-goods.ts';
import { grossOf, readWeight, type SeenWeight } from './cuscar-weight.ts';
import type { Message } from './interchange.ts';
import { partyOf } from './name-and-address.ts';
import { type SegmentEvidence, segmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

type ContainerTree = SeenTree<ManifestContainer>;
type ConsignmentTree = SeenTree<Consignment>;

/** A container as the message builds it up: EQD names it, SGP places goods in it. */
interface Equipment {
  tree: ContainerTree;
  /** By MEA under EQD. */
  ownWeight: SeenWeight | null;
  /** By MEA under SGP: the goods of one consignment in it. */
  splitWeight: SeenWeight | null;
  used: boolean;
}

interface CuscarResult {
  fields: SeenTree<ManifestFields>;
  problems: Problem[];
  partial: boolean;
}

/** Roles of NAD (code list 3035), the first that is present wins. */
const SHIPPERS = ['CZ', 'OS', 'EX', 'SU', 'SE'];
const CONSIGNEES = ['CN', 'UC', 'IM', 'BY'];
const NOTIFIED = ['NI', 'N1', 'N2'];
/** Places of LOC (code list 3227), likewise. */
const LOADING = ['9', '5', '76'];
const DISCHARGE = ['11', '60', '12'];
/** Full or empty indicator (code list 8169). */
const EMPTY: Readonly<Record<string, boolean>> = { '4': true, '5': false, '7': false, '8': false };

/** Reads a CUSCAR message (directories D95B and D96A onward) into the fields of a manifest. Pure; bounded by its segments. */
export function readCuscar(message: Message): CuscarResult {
  return new CuscarReader(message).read();
}

class CuscarReader {
  readonly #segments: Segment[];
  readonly #evidence: SegmentEvidence;
  readonly #vessel: SeenTree<ManifestFields['vessel']> = { name: null, imo: null };
  #voyage: Seen<string> | null = null;
  readonly #headerPlaces = new Map<string, Seen<string>>();
  readonly #consignmentPlaces = new Map<string, Seen<string>[]>();
  readonly #consignments: ConsignmentTree[] = [];
  readonly #parties = new Map<ConsignmentTree, Map<string, SeenTree<Consignment['shipper']>>>();
  readonly #headerEquipment = new Map<string, Equipment>();
  /** Trailers, blocks, pallets: named by EQD like containers, but none. */
  readonly #otherEquipment = new Set<string>();
  readonly #placed = new Map<ConsignmentTree, Map<string, Equipment>>();
  #consignment: ConsignmentTree | null = null;
  #goods: GoodsTree | null = null;
  #equipment: Equipment | null = null;
  #split: Equipment | null = null;
  #atGoods = false;

  constructor(message: Message) {
    this.#segments = message.segments;
    this.#evidence = segmentEvidence(message.segments[0]?.index ?? 0);
  }

  read(): CuscarResult {
    for (const segment of this.#segments) this.#take(segment);
    const problems = this.#placeLeftEquipment();
    for (const consignment of this.#consignments) this.#close(consignment);
    const portOfLoading = this.#port(LOADING, 'loading', problems);
    const portOfDischarge = this.#port(DISCHARGE, 'discharge', problems);
    if (this.#consignments.length === 0) {
      problems.push({ code: 'edifact.no-consignment', message: 'the message names no consignment (no CNI segment)' });
    }
    const fields = {
      ...bareManifest(),
      vessel: this.#vessel,
      voyage: this.#voyage,
      portOfLoading,
      portOfDischarge,
      consignments: this.#consignments,
    };
    return { fields, problems, partial: problems.length > 0 };
  }

  #take(segment: Segment): void {
    if (segment.tag === 'TDT') this.#transport(segment);
    else if (segment.tag === 'LOC') this.#location(segment);
    else if (segment.tag === 'CNI') this.#openConsignment(segment);
    else if (segment.tag === 'RFF') this.#reference(segment);
    else if (segment.tag === 'NAD') this.#party(segment);
    else if (segment.tag === 'EQD') this.#openEquipment(segment);
    else if (segment.tag === 'SEL') this.#seal(segment);
    else if (segment.tag === 'MEA') this.#measure(segment);
    else if (segment.tag === 'GID') this.#openGoods(segment);
    else if (segment.tag === 'SGP') this.#splitGoods(segment);
    else if (this.#goods) describeGoods(this.#goods, segment, this.#evidence);
  }

  #seen(segment: Segment, element: number, component = 0, parse: (text: string) => Parsed<string> | null = asText) {
    return seenAs(this.#evidence(segment, componentOf(segment, element, component)), parse);
  }

  #transport(segment: Segment): void {
    if (this.#consignment || componentOf(segment, 0) !== '20') return;
    this.#voyage ??= this.#seen(segment, 1);
    this.#vessel.name ??= this.#seen(segment, 7, 3);
    const id = componentOf(segment, 7).replace(/^IMO\s*/i, '');
    // Qualifier 146 says that it is Lloyd's number; 103 a call sign, under which senders put the number all the same.
    if (componentOf(segment, 7, 1) === '146' ? /^\d{7}$/.test(id) : isImoNumber(id)) {
      this.#vessel.imo ??= seenAs(this.#evidence(segment, id), (value) => ({
        value,
        certainty: isImoNumber(value) ? 1 : 0.6,
      }));
    }
  }

  #location(segment: Segment): void {
    const role = componentOf(segment, 0);
    const place = this.#seen(segment, 1, 0) ?? this.#seen(segment, 1, 3);
    if (!place) return;
    if (!this.#consignment) {
      if (!this.#headerPlaces.has(role)) this.#headerPlaces.set(role, place);
    } else if (!this.#atGoods) {
      const places = this.#consignmentPlaces.get(role) ?? [];
      this.#consignmentPlaces.set(role, places);
      places.push(place);
    }
  }

  #openConsignment(segment: Segment): void {
    this.#consignment = { ...bareConsignment(), billOfLading: this.#seen(segment, 1, 0) };
    this.#consignments.push(this.#consignment);
    this.#goods = this.#equipment = this.#split = null;
    this.#atGoods = false;
  }

  #reference(segment: Segment): void {
    const role = componentOf(segment, 0, 0);
    if (this.#consignment && (role === 'BM' || role === 'BH'))
      this.#consignment.billOfLading = this.#seen(segment, 0, 1);
    if (!this.#consignment && role === 'VON') this.#voyage ??= this.#seen(segment, 0, 1);
  }

  #party(segment: Segment): void {
    if (!this.#consignment || this.#atGoods) return;
    const parties = this.#parties.get(this.#consignment) ?? new Map();
    this.#parties.set(this.#consignment, parties);
    const role = componentOf(segment, 0);
    if (!parties.has(role)) parties.set(role, partyOf(segment, this.#evidence));
  }

  #openEquipment(segment: Segment): void {
    this.#equipment = null;
    this.#split = null;
    const number = compact(componentOf(segment, 1));
    if (!isContainer(segment, number)) {
      this.#otherEquipment.add(number);
      return;
    }
    const placed = this.#consignment ? this.#placed.get(this.#consignment)?.get(number) : undefined;
    const equipment = placed ?? this.#newEquipment(segment, number);
    equipment.tree.sizeType = this.#seen(segment, 2, 0, asSizeType);
    const empty = EMPTY[componentOf(segment, 5)];
    if (empty !== undefined)
      equipment.tree.empty = { value: empty, evidence: this.#evidence(segment, componentOf(segment, 5)).evidence };
    this.#equipment = equipment;
    if (placed) return;
    if (this.#consignment) this.#place(this.#consignment, number, equipment);
    else this.#headerEquipment.set(number, equipment);
  }

  #newEquipment(segment: Segment, number: string): Equipment {
    const tree: ContainerTree = {
      ...bareContainer(),
      number: seenAs(this.#evidence(segment, componentOf(segment, segment.tag === 'SGP' ? 0 : 1)), () => ({
        value: number,
        certainty: 1,
      })),
    };
    return { tree, ownWeight: null, splitWeight: null, used: false };
  }

  #place(consignment: ConsignmentTree, number: string, equipment: Equipment): void {
    const placed = this.#placed.get(consignment) ?? new Map<string, Equipment>();
    this.#placed.set(consignment, placed);
    placed.set(number, equipment);
    consignment.containers.push(equipment.tree);
    equipment.used = true;
  }

  #seal(segment: Segment): void {
    const equipment = this.#split ?? this.#equipment;
    const seal = this.#seen(segment, 0, 0);
    if (equipment && seal) equipment.tree.seals.push(seal);
  }

  #measure(segment: Segment): void {
    const weight = readWeight(segment, this.#evidence);
    if (!weight) return;
    if (this.#split) {
      if (weight.role === 'gross') this.#split.splitWeight = addWeights(this.#split.splitWeight, weight);
    } else if (this.#equipment) {
      if (weight.role === 'gross') this.#equipment.ownWeight ??= weight;
      if (weight.role === 'tare') this.#equipment.tree.tareKg ??= weight.seen;
    } else if (this.#goods && this.#atGoods) {
      if (weight.role === 'gross') this.#goods.grossKg ??= weight.seen;
      if (weight.role === 'net') this.#goods.netKg ??= weight.seen;
    }
  }

  #openGoods(segment: Segment): void {
    if (!this.#consignment) return;
    this.#goods = goodsOf(segment, this.#evidence);
    this.#consignment.goods.push(this.#goods);
    this.#atGoods = true;
    this.#equipment = this.#split = null;
  }

  #splitGoods(segment: Segment): void {
    if (!this.#consignment) return;
    this.#split = this.#equipment = null;
    const number = compact(componentOf(segment, 0));
    if (number === '' || this.#otherEquipment.has(number)) return;
    const here = this.#placed.get(this.#consignment)?.get(number);
    const equipment = here ?? this.#shareOf(number) ?? this.#newEquipment(segment, number);
    if (!here) this.#place(this.#consignment, number, equipment);
    const packages = countOf(segment, 1, 0, this.#evidence);
    const before = equipment.tree.packages;
    if (packages)
      equipment.tree.packages = before ? { value: before.value + packages.value, evidence: before.evidence } : packages;
    this.#split = equipment;
  }

  /** A container that the header names: several consignments may share it, each with its own packages and weight. */
  #shareOf(number: string): Equipment | null {
    const named = this.#headerEquipment.get(number);
    if (!named) return null;
    const shared = named.used;
    named.used = true;
    const tree: ContainerTree = { ...named.tree, seals: [...named.tree.seals] };
    return { tree, ownWeight: shared ? null : named.ownWeight, splitWeight: null, used: true };
  }

  /** Containers that no SGP placed: with one consignment they are its own, else their place is unknown. */
  #placeLeftEquipment(): Problem[] {
    const left = [...this.#headerEquipment].filter(([, equipment]) => !equipment.used);
    const [only] = this.#consignments;
    if (left.length === 0 || !only) return [];
    if (this.#consignments.length === 1) {
      for (const [number, equipment] of left) this.#place(only, number, equipment);
      return [];
    }
    const message = `${left.length} of the containers named by EQD are in no consignment (no SGP segment names them)`;
    return [{ code: 'edifact.unplaced-container', message }];
  }

  #close(consignment: ConsignmentTree): void {
    for (const equipment of this.#placed.get(consignment)?.values() ?? []) {
      equipment.tree.grossKg = grossOf(equipment.splitWeight, equipment.ownWeight);
    }
    const parties = this.#parties.get(consignment);
    if (!parties) return;
    const first = (roles: string[]) =>
      roles.map((role) => parties.get(role)).find((party) => party !== undefined) ?? null;
    consignment.shipper = first(SHIPPERS);
    consignment.consignee = first(CONSIGNEES);
    consignment.notify = first(NOTIFIED);
  }

  /** The header's place, else that of the consignments when all name the same. */
  #port(roles: string[], what: string, problems: Problem[]): Seen<string> | null {
    const [direct = '', ...others] = roles;
    const inHeader = this.#headerPlaces.get(direct);
    if (inHeader) return inHeader;
    const named = this.#consignmentPlaces.get(direct) ?? [];
    const [first] = named;
    if (first && named.every(({ value }) => value === first.value)) return first;
    const fallback = others.map((role) => this.#headerPlaces.get(role)).find((place) => place !== undefined);
    if (fallback) return fallback;
    if (first) {
      const message = `the consignments name different ports of ${what} (LOC+${direct}), and the header none`;
      problems.push({ code: 'edifact.several-ports', message });
    }
    return null;
  }
}

function compact(number: string): string {
  return number.toUpperCase().replace(/[\s-]/g, '');
}

function isContainer(segment: Segment, number: string): boolean {
  return number !== '' && (componentOf(segment, 0) === 'CN' || /^[A-Z]{4}\d{7}$/.test(number));
}

/** ISO 6346 writes four characters; shorter codes are the sender's own. */
function asSizeType(text: string): Parsed<string> | null {
  return /^[0-9A-Z]{4}$/.test(text) ? { value: text, certainty: 1 } : null;
}

function addWeights(sum: SeenWeight | null, more: SeenWeight): SeenWeight {
  if (!sum) return more;
  return { role: more.role, seen: { value: sum.seen.value + more.seen.value, evidence: sum.seen.evidence } };
}
