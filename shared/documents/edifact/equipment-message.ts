import type { EquipmentEvent, EquipmentReportFields } from '../equipment-fields.ts';
import type { RestTree } from '../pieces/piece.ts';
import type { Seen } from '../seen.ts';
import { asText, seenAs } from '../snippet.ts';
import type { Notes } from '../structured/notes.ts';
import { imoOf, placeIn } from './cargo-header.ts';
import { bareReported, describeContainer, type ReportedTree, stowPositionOf } from './equipment-container.ts';
import type { MessageHead, MessageReader } from './interchange.ts';
import { noteUnknownQualifiers } from './qualifiers.ts';
import { placeOf, type SegmentEvidence, segmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';
import { isWeight, readWeight } from './weights.ts';

export type ReportRest = RestTree<'equipment-report'>;

/** Message functions (code list 1225). */
const PURPOSES: Readonly<Record<string, NonNullable<EquipmentReportFields['purpose']>>> = {
  '1': 'cancellation',
  '2': 'change',
  '3': 'cancellation',
  '4': 'change',
  '5': 'replacement',
  '7': 'copy',
  '9': 'original',
};

/** What a message of a type tells of its containers, by the document name in BGM (code list 1001, as ITIGG and SMDG use it). */
const EVENTS: Readonly<Record<string, Readonly<Record<string, EquipmentEvent>>>> = {
  CODECO: { '34': 'gate-in', '36': 'gate-out' },
  COPRAR: { '43': 'to-discharge', '45': 'to-load' },
  COARRI: { '44': 'discharged', '46': 'loaded' },
};
/** The same told by the container's status (code list 8249), where BGM has another code: export 2, import 3. */
const EVENTS_BY_STATUS: Readonly<Record<string, Readonly<Record<string, EquipmentEvent>>>> = {
  COPRAR: { '2': 'to-load', '3': 'to-discharge' },
  COARRI: { '2': 'loaded', '3': 'discharged' },
};
const LIKELY = 0.8;
/** Places in the header (code list 3227), the first that is present wins: of the activity, of loading, of discharge, of departure. */
const PLACES = ['165', '9', '11', '5', '60', '89', '88', '8', '7'];

/** Where the parts of a message go. `begin` comes once, before the first container, when the header has gone by. */
export interface ReportSink {
  begin(header: ReportRest): void;
  container(tree: ReportedTree): void;
  notes: Notes;
}

/**
 * Reads a message on containers while its segments go by: CODECO, COARRI, COPARN, COPRAR and VERMAS, where EQD opens one,
 * and BAPLIE, where the stow position (LOC+147) does. Keeps no more than one container.
 */
export class EquipmentMessage implements MessageReader {
  readonly #type: string;
  readonly #message: number;
  readonly #sink: ReportSink;
  readonly #evidence: SegmentEvidence;
  readonly #header: ReportRest;
  readonly #places = new Map<string, { place: Seen<string>; terminal: Seen<string> | null }>();
  #operator: Seen<string> | null = null;
  #event: Seen<EquipmentEvent> | null = null;
  #begun = false;
  #container: ReportedTree | null = null;
  /** In a stow plan: whether the open position holds a container, something else, or nothing yet. */
  #holds: 'container' | 'other' | 'nothing' = 'nothing';
  /** In a stow plan: containers follow their position, so that a further one lies at the same place. */
  #positionsFirst = false;
  #containers = 0;
  #equipment = 0;

  constructor({ type, number }: MessageHead, sink: ReportSink) {
    this.#type = type;
    this.#message = number;
    this.#sink = sink;
    this.#evidence = segmentEvidence(number);
    this.#header = {
      message: null,
      purpose: null,
      reference: null,
      vessel: { name: null, imo: null, callSign: null },
      voyage: null,
      place: null,
      terminal: null,
    };
  }

  take(segment: Segment): void {
    noteUnknownQualifiers(segment, this.#message, this.#sink.notes);
    const position = segment.tag === 'LOC' && componentOf(segment, 0) === '147';
    if (segment.tag === 'UNH') this.#name(segment);
    else if (segment.tag === 'BGM') this.#identify(segment);
    else if (segment.tag === 'CNT') this.#checkTotal(segment);
    else if (segment.tag === 'EQD') this.#takeEquipment(segment);
    else if (position && this.#type === 'BAPLIE') this.#takePosition(segment);
    else if (this.#container) this.#describe(this.#container, segment);
    else if (!this.#begun) this.#takeHeader(segment);
  }

  end(): void {
    this.#closeContainer();
    this.#begin();
    if (this.#containers === 0) this.#sink.notes.add('edifact.no-container', 'the message names no container');
  }

  #name(segment: Segment): void {
    this.#header.message = this.#text(segment, 1);
    const told = (event: EquipmentEvent) => ({ value: event, evidence: this.#evidence(segment, this.#type).evidence });
    if (this.#type === 'BAPLIE') this.#event = told('on-board');
    if (this.#type === 'VERMAS') this.#event = told('weighed');
  }

  #identify(segment: Segment): void {
    this.#header.reference = this.#text(segment, 1);
    const purpose = PURPOSES[componentOf(segment, 2)];
    if (purpose) {
      this.#header.purpose = { value: purpose, evidence: this.#evidence(segment, componentOf(segment, 2)).evidence };
    }
    const code = componentOf(segment, 0);
    const event = EVENTS[this.#type]?.[code];
    if (event) this.#event = { value: event, evidence: this.#evidence(segment, code).evidence };
    else if (EVENTS[this.#type]) {
      const message = `${placeOf(segment, this.#message)}: the document name ${/^\w{1,3}$/.test(code) ? code : ''} does not tell what became of the containers`;
      this.#sink.notes.add('edifact.event', message);
    }
  }

  #takeHeader(segment: Segment): void {
    if (segment.tag === 'TDT' && componentOf(segment, 0) === '20') {
      const { vessel } = this.#header;
      this.#header.voyage ??= this.#text(segment, 1);
      vessel.name ??= this.#text(segment, 7, 3);
      vessel.imo ??= imoOf(segment, this.#evidence);
      if (!vessel.imo && componentOf(segment, 7, 1) === '103') vessel.callSign ??= this.#text(segment, 7);
    } else if (segment.tag === 'LOC') {
      const role = componentOf(segment, 0);
      const place = placeIn(segment, this.#evidence);
      const terminal = this.#text(segment, 2) ?? this.#text(segment, 2, 3);
      if (place && !this.#places.has(role)) this.#places.set(role, { place, terminal });
    } else if (segment.tag === 'NAD' && componentOf(segment, 0) === 'TR') {
      this.#operator ??= this.#text(segment, 1);
    } else if (segment.tag === 'RFF' && componentOf(segment, 0) === 'VON') {
      this.#header.voyage ??= this.#text(segment, 0, 1);
    }
  }

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const discharging = this.#event?.value === 'discharged' || this.#event?.value === 'to-discharge';
    const roles = discharging ? ['165', '11', ...PLACES] : PLACES;
    const at = roles.map((role) => this.#places.get(role)).find((found) => found !== undefined);
    this.#header.place = at?.place ?? null;
    this.#header.terminal = at?.terminal ?? this.#operator;
    this.#sink.begin(this.#header);
  }

  /** BAPLIE: each position opens a group. Plans that name the container first are read as well. */
  #takePosition(segment: Segment): void {
    this.#begin();
    if (this.#container && this.#holds === 'container' && !this.#positionsFirst) {
      this.#container.stowPosition ??= stowPositionOf(segment, this.#evidence);
      return;
    }
    this.#positionsFirst = true;
    this.#open().stowPosition = stowPositionOf(segment, this.#evidence);
  }

  #takeEquipment(segment: Segment): void {
    this.#begin();
    this.#equipment += 1;
    const before = this.#container;
    const tree = before && this.#holds === 'nothing' ? before : this.#open();
    this.#holds =
      componentOf(segment, 0) === 'CN' || /^[A-Z]{4}\d{7}$/.test(componentOf(segment, 1)) ? 'container' : 'other';
    if (before && before !== tree && this.#positionsFirst) {
      tree.stowPosition = before.stowPosition;
      tree.portOfLoading = before.portOfLoading;
      tree.portOfDischarge = before.portOfDischarge;
    }
    if (this.#holds === 'container') describeContainer(tree, segment, this.#evidence);
    this.#tellEvent(tree, segment);
  }

  #tellEvent(tree: ReportedTree, segment: Segment): void {
    tree.event = this.#event;
    const status = componentOf(segment, 4);
    const likely = EVENTS_BY_STATUS[this.#type]?.[status];
    if (tree.event || !likely) return;
    tree.event = seenAs(this.#evidence(segment, status), () => ({ value: likely, certainty: LIKELY }));
  }

  #describe(container: ReportedTree, segment: Segment): void {
    if (segment.tag === 'MEA' && isWeight(segment) && !readWeight(segment, this.#evidence)) {
      const message = `${placeOf(segment, this.#message)}: the weight has no unit or number that is known; it was not read`;
      this.#sink.notes.add('edifact.weight', message, 'weight');
    }
    describeContainer(container, segment, this.#evidence);
  }

  #open(): ReportedTree {
    this.#closeContainer();
    this.#holds = 'nothing';
    const container = bareReported();
    this.#container = container;
    return container;
  }

  /** A position without a container is an empty one, or holds other cargo. */
  #closeContainer(): void {
    const container = this.#container;
    this.#container = null;
    if (!container || this.#holds !== 'container') return;
    if (this.#type === 'VERMAS') container.at ??= container.verification.at;
    this.#containers += 1;
    this.#sink.container(container);
  }

  /** CNT+16, the number of pieces of equipment. */
  #checkTotal(segment: Segment): void {
    this.#closeContainer();
    if (componentOf(segment, 0) !== '16' || Number(componentOf(segment, 0, 1)) === this.#equipment) return;
    const message = `${placeOf(segment, this.#message)}: says ${componentOf(segment, 0, 1) || 'nothing'} as the number of containers, there are ${this.#equipment}`;
    this.#sink.notes.add('edifact.total', message);
  }

  #text(segment: Segment, element: number, component = 0): Seen<string> | null {
    return seenAs(this.#evidence(segment, componentOf(segment, element, component)), asText);
  }
}
