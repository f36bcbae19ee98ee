import { bareContainer } from '../bare-manifest.ts';
import type { Consignment, ManifestContainer } from '../manifest-fields.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import type { Notes } from '../structured/notes.ts';
import { countOf } from './cargo-goods.ts';
import { addSegment, keptSegments } from './kept-segments.ts';
import { placeOf, type SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';
import { grossOf, readWeight, type SeenWeight } from './weights.ts';

type ContainerTree = SeenTree<ManifestContainer>;
type ConsignmentTree = SeenTree<Consignment>;

/** A container as the message builds it up: EQD names it, SGP places goods in it. */
export interface Equipment {
  tree: ContainerTree;
  /** By MEA under EQD. */
  ownWeight: SeenWeight | null;
  /** By MEA under SGP: the goods of one consignment in it. */
  splitWeight: SeenWeight | null;
}

/** A container that EQD opened: takes what SEL and MEA say of it. */
export type OpenBox = (segment: Segment) => void;

/** Full or empty indicator (code list 8169). */
const EMPTY: Readonly<Record<string, boolean>> = { '4': true, '5': false, '7': false, '8': false };

/**
 * The containers of a cargo report. D95B names them before the consignments and places goods in them by SGP, D96A and later
 * may name them within the consignment. Keeps those of the header and of the open consignment; of the header only the text
 * of their segments, as a ship's are thousands.
 */
export class CargoEquipment {
  readonly #evidence: SegmentEvidence;
  readonly #message: number;
  readonly #notes: Notes;
  readonly #ofHeader = new Map<string, string>();
  /** Of those, the ones that lie in a consignment. */
  readonly #used = new Set<string>();
  /** Trailers, blocks, pallets: named by EQD like containers, but none. */
  readonly #others = new Set<string>();
  #placed = new Map<string, Equipment>();
  #consignment: ConsignmentTree | null = null;

  constructor(message: number, evidence: SegmentEvidence, notes: Notes) {
    this.#message = message;
    this.#evidence = evidence;
    this.#notes = notes;
  }

  openConsignment(consignment: ConsignmentTree): void {
    this.#consignment = consignment;
    this.#placed = new Map();
  }

  /** EQD. Null where it is no container. */
  takeEquipment(segment: Segment): OpenBox | null {
    const number = compactNumber(componentOf(segment, 1));
    if (!isContainer(segment, number)) {
      this.#others.add(number);
      return null;
    }
    if (!this.#consignment) {
      this.#keep(number, segment);
      return (more) => this.#keep(number, more);
    }
    const known = this.#placed.get(number);
    const equipment = known ?? this.#named(segment, componentOf(segment, 1), number);
    if (!known) this.#place(this.#consignment, number, equipment);
    this.#describe(equipment, segment);
    return (more) => this.#describe(equipment, more);
  }

  /** SGP: goods of the open consignment lie in a container. */
  takeSplit(segment: Segment): Equipment | null {
    const number = compactNumber(componentOf(segment, 0));
    if (!this.#consignment || number === '' || this.#others.has(number)) return null;
    const here = this.#placed.get(number);
    const equipment = here ?? this.#shareOf(number) ?? this.#named(segment, componentOf(segment, 0), number);
    if (!here) this.#place(this.#consignment, number, equipment);
    const packages = countOf(segment, 1, 0, this.#evidence);
    const before = equipment.tree.packages;
    if (packages) {
      equipment.tree.packages = before ? { value: before.value + packages.value, evidence: before.evidence } : packages;
    }
    return equipment;
  }

  /** Containers of the header that no SGP placed, put in the open consignment. */
  placeLeft(): void {
    for (const number of this.#ofHeader.keys()) {
      const left = this.#consignment && !this.#used.has(number) ? this.#shareOf(number) : null;
      if (this.#consignment && left) this.#place(this.#consignment, number, left);
    }
  }

  get left(): number {
    return this.#ofHeader.size - this.#used.size;
  }

  closeConsignment(): void {
    for (const equipment of this.#placed.values()) {
      equipment.tree.grossKg = grossOf(equipment.splitWeight, equipment.ownWeight);
    }
    this.#consignment = null;
  }

  #named(segment: Segment, printed: string, number: string): Equipment {
    const seen = seenAs(this.#evidence(segment, printed), () => ({ value: number, certainty: 1 }));
    return { tree: { ...bareContainer(), number: seen }, ownWeight: null, splitWeight: null };
  }

  #place(consignment: ConsignmentTree, number: string, equipment: Equipment): void {
    this.#placed.set(number, equipment);
    consignment.containers.push(equipment.tree);
  }

  #keep(number: string, segment: Segment): void {
    const kept = addSegment(this.#ofHeader.get(number), segment);
    if (kept !== null) this.#ofHeader.set(number, kept);
    else {
      const message = `${placeOf(segment, this.#message)}: the header says more of a container than is kept; it was not read`;
      this.#notes.add('edifact.equipment', message, 'kept');
    }
  }

  /** A container that the header names: several consignments may share it, each with its own packages and weight. */
  #shareOf(number: string): Equipment | null {
    const [first, ...more] = keptSegments(this.#ofHeader.get(number));
    if (!first) return null;
    const equipment = this.#named(first, componentOf(first, 1), number);
    for (const segment of [first, ...more]) this.#describe(equipment, segment);
    if (this.#used.has(number)) equipment.ownWeight = null;
    this.#used.add(number);
    return equipment;
  }

  #describe(equipment: Equipment, segment: Segment): void {
    const { tree } = equipment;
    if (segment.tag === 'EQD') {
      tree.sizeType ??= sizeTypeOf(segment, this.#evidence);
      tree.empty ??= emptyOf(segment, this.#evidence);
    }
    if (segment.tag === 'SEL') tree.seals.push(...sealsOf(segment, this.#evidence));
    const weight = segment.tag === 'MEA' ? readWeight(segment, this.#evidence) : null;
    if (weight?.role === 'gross') equipment.ownWeight ??= weight;
    if (weight?.role === 'tare') tree.tareKg ??= weight.seen;
    if (weight?.role === 'verified') tree.vgmKg ??= weight.seen;
  }
}

export function compactNumber(number: string): string {
  return number.toUpperCase().replace(/[\s-]/g, '');
}

export function isContainer(segment: Segment, number: string): boolean {
  return number !== '' && (componentOf(segment, 0) === 'CN' || /^[A-Z]{4}\d{7}$/.test(number));
}

/** The seal of a SEL segment: one, or none where it has no number. */
export function sealsOf(segment: Segment, evidence: SegmentEvidence): Seen<string>[] {
  const seal = seenAs(evidence(segment, componentOf(segment, 0)), asText);
  return seal ? [seal] : [];
}

/** ISO 6346 writes four characters; shorter codes are the sender's own. Some write it as a text, the fourth component. */
export function sizeTypeOf(segment: Segment, evidence: SegmentEvidence): Seen<string> | null {
  const parse = (text: string): Parsed<string> | null =>
    /^[0-9A-Z]{4}$/.test(text) ? { value: text, certainty: 1 } : null;
  return (
    seenAs(evidence(segment, componentOf(segment, 2, 0)), parse) ??
    seenAs(evidence(segment, componentOf(segment, 2, 3)), parse)
  );
}

export function emptyOf(segment: Segment, evidence: SegmentEvidence): Seen<boolean> | null {
  const code = componentOf(segment, 5);
  const empty = EMPTY[code];
  return empty === undefined ? null : { value: empty, evidence: evidence(segment, code).evidence };
}
