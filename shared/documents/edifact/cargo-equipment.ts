import { bareContainer } from '../bare-manifest.ts';
import type { Consignment, ManifestContainer } from '../manifest-fields.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { type Parsed, seenAs } from '../snippet.ts';
import { countOf } from './cargo-goods.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';
import { grossOf, type SeenWeight } from './weights.ts';

type ContainerTree = SeenTree<ManifestContainer>;
type ConsignmentTree = SeenTree<Consignment>;

/** A container as the message builds it up: EQD names it, SGP places goods in it. */
export interface Equipment {
  tree: ContainerTree;
  /** By MEA under EQD. */
  ownWeight: SeenWeight | null;
  /** By MEA under SGP: the goods of one consignment in it. */
  splitWeight: SeenWeight | null;
  used: boolean;
}

/** Full or empty indicator (code list 8169). */
const EMPTY: Readonly<Record<string, boolean>> = { '4': true, '5': false, '7': false, '8': false };

/**
 * The containers of a cargo report. D95B names them before the consignments and places goods in them by SGP, D96A and later
 * may name them within the consignment. Keeps those of the header and of the open consignment.
 */
export class CargoEquipment {
  readonly #evidence: SegmentEvidence;
  readonly #ofHeader = new Map<string, Equipment>();
  /** Trailers, blocks, pallets: named by EQD like containers, but none. */
  readonly #others = new Set<string>();
  #placed = new Map<string, Equipment>();
  #consignment: ConsignmentTree | null = null;

  constructor(evidence: SegmentEvidence) {
    this.#evidence = evidence;
  }

  openConsignment(consignment: ConsignmentTree): void {
    this.#consignment = consignment;
    this.#placed = new Map();
  }

  /** EQD. Null where it is no container. */
  takeEquipment(segment: Segment): Equipment | null {
    const number = compactNumber(componentOf(segment, 1));
    if (!isContainer(segment, number)) {
      this.#others.add(number);
      return null;
    }
    const known = this.#consignment ? this.#placed.get(number) : this.#ofHeader.get(number);
    const equipment = known ?? this.#named(segment, componentOf(segment, 1), number);
    equipment.tree.sizeType ??= sizeTypeOf(segment, this.#evidence);
    equipment.tree.empty ??= emptyOf(segment, this.#evidence);
    if (known) return known;
    if (this.#consignment) this.#place(this.#consignment, number, equipment);
    else this.#ofHeader.set(number, equipment);
    return equipment;
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
    for (const [number, equipment] of this.#ofHeader) {
      if (!equipment.used && this.#consignment) this.#place(this.#consignment, number, equipment);
    }
  }

  get left(): number {
    return [...this.#ofHeader.values()].filter(({ used }) => !used).length;
  }

  closeConsignment(): void {
    for (const equipment of this.#placed.values()) {
      equipment.tree.grossKg = grossOf(equipment.splitWeight, equipment.ownWeight);
    }
    this.#consignment = null;
  }

  #named(segment: Segment, printed: string, number: string): Equipment {
    const seen = seenAs(this.#evidence(segment, printed), () => ({ value: number, certainty: 1 }));
    return { tree: { ...bareContainer(), number: seen }, ownWeight: null, splitWeight: null, used: false };
  }

  #place(consignment: ConsignmentTree, number: string, equipment: Equipment): void {
    this.#placed.set(number, equipment);
    consignment.containers.push(equipment.tree);
    equipment.used = true;
  }

  /** A container that the header names: several consignments may share it, each with its own packages and weight. */
  #shareOf(number: string): Equipment | null {
    const named = this.#ofHeader.get(number);
    if (!named) return null;
    const shared = named.used;
    named.used = true;
    const tree: ContainerTree = { ...named.tree, seals: [...named.tree.seals] };
    return { tree, ownWeight: shared ? null : named.ownWeight, splitWeight: null, used: true };
  }
}

export function compactNumber(number: string): string {
  return number.toUpperCase().replace(/[\s-]/g, '');
}

export function isContainer(segment: Segment, number: string): boolean {
  return number !== '' && (componentOf(segment, 0) === 'CN' || /^[A-Z]{4}\d{7}$/.test(number));
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
