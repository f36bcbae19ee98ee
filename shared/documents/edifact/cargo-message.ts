import { bareConsignment, bareManifest } from '../bare-manifest.ts';
import type { Consignment } from '../manifest-fields.ts';
import type { RestTree } from '../pieces/piece.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import type { Notes } from '../structured/notes.ts';
import { CargoEquipment, type Equipment, type OpenBox, sealsOf } from './cargo-equipment.ts';
import { describeGoods, type GoodsTree, goodsOf } from './cargo-goods.ts';
import { CargoHeader } from './cargo-header.ts';
import { asDateTime, printedDate } from './date-time.ts';
import type { MessageReader } from './interchange.ts';
import { partyOf } from './name-and-address.ts';
import { noteUnknownQualifiers } from './qualifiers.ts';
import { placeOf, type SegmentEvidence, segmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';
import { readVolume } from './volumes.ts';
import { isWeight, readWeight, type SeenWeight } from './weights.ts';

type ConsignmentTree = SeenTree<Consignment>;
type PartyTree = SeenTree<Consignment['shipper']>;

/** Roles of NAD (code list 3035), the first that is present wins. */
const SHIPPERS = ['CZ', 'OS', 'EX', 'SU', 'SE'];
const CONSIGNEES = ['CN', 'UC', 'IM', 'BY'];
const NOTIFIED = ['NI', 'N1', 'N2'];
/** Who pays the freight (CPI, code list 4237). */
const FREIGHT_TERMS = { P: 'prepaid', C: 'collect' } as const;

/** Where the parts of a message go: each consignment as soon as the next begins. */
export interface CargoSink {
  consignment(tree: ConsignmentTree): void;
  notes: Notes;
}

/**
 * Reads a cargo report (CUSCAR, directories D95B and D96A onward: consignments opened by CNI) or a bill of lading (IFTMCS:
 * the whole message is one consignment) while its segments go by. Keeps no more than one consignment and the header's
 * containers.
 */
export class CargoMessage implements MessageReader {
  readonly #message: number;
  readonly #bill: boolean;
  readonly #sink: CargoSink;
  readonly #evidence: SegmentEvidence;
  readonly #header: CargoHeader;
  readonly #equipment: CargoEquipment;
  #issueDate: Seen<string> | null = null;
  #onBoardDate: Seen<string> | null = null;
  #consignments = 0;
  #consignment: ConsignmentTree | null = null;
  #carriersBill: Seen<string> | null = null;
  #houseBill: Seen<string> | null = null;
  #parties = new Map<string, PartyTree>();
  #goods: GoodsTree | null = null;
  #box: OpenBox | null = null;
  #split: Equipment | null = null;
  #atGoods = false;

  constructor(type: 'CUSCAR' | 'IFTMCS', message: number, sink: CargoSink) {
    this.#message = message;
    this.#bill = type === 'IFTMCS';
    this.#sink = sink;
    this.#evidence = segmentEvidence(message);
    this.#header = new CargoHeader(this.#evidence);
    this.#equipment = new CargoEquipment(message, this.#evidence, sink.notes);
  }

  /** What is said of the whole message; complete once it has ended. */
  rest(): RestTree<'manifest'> {
    const { consignments: _, ...bare } = bareManifest();
    const { notes } = this.#sink;
    return { ...bare, ...this.#header.fields(notes), issueDate: this.#issueDate, onBoardDate: this.#onBoardDate };
  }

  take(segment: Segment): void {
    noteUnknownQualifiers(segment, this.#message, this.#sink.notes);
    if (segment.tag === 'BGM') this.#begin(segment);
    else if (segment.tag === 'TDT') this.#transport(segment);
    else if (segment.tag === 'LOC') this.#location(segment);
    else if (segment.tag === 'DTM') this.#date(segment);
    else if (segment.tag === 'CNI') this.#openConsignment(this.#seen(segment, 1));
    else if (segment.tag === 'RFF') this.#reference(segment);
    else if (segment.tag === 'CPI') this.#payment(segment);
    else if (segment.tag === 'NAD') this.#party(segment);
    else if (segment.tag === 'EQD') this.#openEquipment(segment);
    else if (segment.tag === 'SEL') this.#seal(segment);
    else if (segment.tag === 'MEA') this.#measure(segment);
    else if (segment.tag === 'GID') this.#openGoods(segment);
    else if (segment.tag === 'SGP') this.#splitGoods(segment);
    else if (this.#goods) describeGoods(this.#goods, segment, this.#evidence);
  }

  end(): void {
    const { notes } = this.#sink;
    if (this.#consignments === 1) this.#equipment.placeLeft();
    const { left } = this.#equipment;
    this.#closeConsignment();
    if (this.#consignments === 0) {
      notes.add('edifact.no-consignment', 'the message names no consignment (no CNI segment)');
    } else if (left > 0) {
      const message = `${left} of the containers named by EQD are in no consignment (no SGP segment names them)`;
      notes.add('edifact.unplaced-container', message);
    }
  }

  #seen(segment: Segment, element: number, component = 0, parse: (text: string) => Parsed<string> | null = asText) {
    return seenAs(this.#evidence(segment, componentOf(segment, element, component)), parse);
  }

  #begin(segment: Segment): void {
    // Message function (code list 1225): 1 takes back what was sent before, 3 deletes it.
    if (['1', '3'].includes(componentOf(segment, 2))) {
      const message = `${placeOf(segment, this.#message)}: the message cancels one that was sent before`;
      this.#sink.notes.add('edifact.cancellation', message);
    }
    if (this.#bill) this.#openConsignment(this.#seen(segment, 1));
  }

  /** In a bill everything up to the goods is said of its one consignment and of the whole message alike. */
  get #inHeader(): boolean {
    return this.#consignment === null || (this.#bill && !this.#atGoods);
  }

  #transport(segment: Segment): void {
    if (this.#inHeader) this.#header.takeTransport(segment);
  }

  #location(segment: Segment): void {
    if (this.#inHeader) this.#header.takePlace(segment, 'header');
    else if (!this.#atGoods) this.#header.takePlace(segment, 'consignment');
  }

  /** Of a bill: 95 its date, 342 when it was taken on board. */
  #date(segment: Segment): void {
    if (!this.#bill) return;
    const role = componentOf(segment, 0);
    const date = () =>
      seenAs(this.#evidence(segment, printedDate(segment)), (text) => {
        const parsed = asDateTime(text);
        return parsed ? { ...parsed, value: parsed.value.slice(0, 10) } : null;
      });
    if (role === '95') this.#issueDate ??= date();
    if (role === '342') this.#onBoardDate ??= date();
  }

  #openConsignment(billOfLading: Seen<string> | null): void {
    this.#closeConsignment();
    this.#consignments += 1;
    this.#consignment = { ...bareConsignment(), billOfLading };
    this.#equipment.openConsignment(this.#consignment);
    this.#parties = new Map();
    this.#carriersBill = this.#houseBill = null;
    this.#goods = this.#box = this.#split = null;
    this.#atGoods = false;
  }

  #reference(segment: Segment): void {
    const role = componentOf(segment, 0);
    const number = this.#seen(segment, 0, 1);
    if (role === 'VON' && this.#inHeader) this.#header.voyage ??= number;
    const consignment = this.#consignment;
    if (!consignment || this.#box) return;
    if (role === 'MB') consignment.masterBill ??= number;
    if (role === 'BM') this.#carriersBill ??= number;
    if (role === 'BH') this.#houseBill ??= number;
    // A house bill is loaded under the carrier's.
    if (this.#houseBill) consignment.masterBill ??= this.#carriersBill;
    consignment.billOfLading = this.#houseBill ?? this.#carriersBill ?? consignment.billOfLading;
  }

  #payment(segment: Segment): void {
    const terms = this.#seen(segment, 2, 0, (text) =>
      text === 'P' || text === 'C' ? { value: text, certainty: 1 } : null,
    );
    if (!this.#consignment || (terms?.value !== 'P' && terms?.value !== 'C')) return;
    this.#consignment.freightTerms ??= { value: FREIGHT_TERMS[terms.value], evidence: terms.evidence };
  }

  #party(segment: Segment): void {
    if (!this.#consignment || this.#atGoods) return;
    const role = componentOf(segment, 0);
    if (!this.#parties.has(role)) this.#parties.set(role, partyOf(segment, this.#evidence));
  }

  #openEquipment(segment: Segment): void {
    this.#split = null;
    this.#box = this.#equipment.takeEquipment(segment);
  }

  #seal(segment: Segment): void {
    if (this.#split) this.#split.tree.seals.push(...sealsOf(segment, this.#evidence));
    else this.#box?.(segment);
  }

  #measure(segment: Segment): void {
    const volume = this.#goods && !this.#split && !this.#box ? readVolume(segment, this.#evidence) : null;
    if (this.#goods && volume) this.#goods.volumeM3 ??= volume;
    const weight = readWeight(segment, this.#evidence);
    if (!weight) {
      if (isWeight(segment)) {
        const message = `${placeOf(segment, this.#message)}: the weight has no unit or number that is known; it was not read`;
        this.#sink.notes.add('edifact.weight', message, 'weight');
      }
      return;
    }
    const { role, seen } = weight;
    if (this.#split) {
      if (role === 'gross') this.#split.splitWeight = addWeights(this.#split.splitWeight, weight);
    } else if (this.#box) {
      this.#box(segment);
    } else if (this.#goods) {
      if (role === 'gross') this.#goods.grossKg ??= seen;
      if (role === 'net') this.#goods.netKg ??= seen;
    }
  }

  #openGoods(segment: Segment): void {
    if (!this.#consignment) return;
    this.#goods = goodsOf(segment, this.#evidence);
    this.#consignment.goods.push(this.#goods);
    this.#atGoods = true;
    this.#box = this.#split = null;
  }

  #splitGoods(segment: Segment): void {
    if (!this.#consignment) return;
    this.#box = null;
    this.#split = this.#equipment.takeSplit(segment);
  }

  #closeConsignment(): void {
    const consignment = this.#consignment;
    if (!consignment) return;
    this.#equipment.closeConsignment();
    const first = (roles: string[]) =>
      roles.map((role) => this.#parties.get(role)).find((party) => party !== undefined) ?? null;
    consignment.shipper = first(SHIPPERS);
    consignment.consignee = first(CONSIGNEES);
    consignment.notify = first(NOTIFIED);
    this.#consignment = null;
    this.#sink.consignment(consignment);
  }
}

function addWeights(sum: SeenWeight | null, more: SeenWeight): SeenWeight {
  if (!sum) return more;
  return { role: more.role, seen: { value: sum.seen.value + more.seen.value, evidence: sum.seen.evidence } };
}
