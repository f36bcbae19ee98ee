import type { ManifestFields } from '../manifest-fields.ts';
import { isImoNumber } from '../printed/imo-number.ts';
import type { Seen, SeenTree } from '../seen.ts';
import { asText, seenAs } from '../snippet.ts';
import type { Notes } from '../structured/notes.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

/** Places of LOC (code list 3227), the first that is present wins. */
const LOADING = ['9', '5', '76'];
const DISCHARGE = ['11', '60', '12'];

/** What consignments say of a place, remembered without keeping each. */
interface NamedByConsignments {
  first: Seen<string>;
  differ: boolean;
}

/** The main carriage and its places, from the header and, where that is silent, from the consignments. */
export class CargoHeader {
  readonly vessel: SeenTree<ManifestFields['vessel']> = { name: null, imo: null };
  voyage: Seen<string> | null = null;
  readonly #places = new Map<string, Seen<string>>();
  readonly #ofConsignments = new Map<string, NamedByConsignments>();
  readonly #evidence: SegmentEvidence;

  constructor(evidence: SegmentEvidence) {
    this.#evidence = evidence;
  }

  /** TDT+20, the main carriage. */
  takeTransport(segment: Segment): void {
    if (componentOf(segment, 0) !== '20') return;
    this.voyage ??= seenAs(this.#evidence(segment, componentOf(segment, 1)), asText);
    this.vessel.name ??= seenAs(this.#evidence(segment, componentOf(segment, 7, 3)), asText);
    this.vessel.imo ??= imoOf(segment, this.#evidence);
  }

  takePlace(segment: Segment, where: 'header' | 'consignment'): void {
    const role = componentOf(segment, 0);
    const place = placeIn(segment, this.#evidence);
    if (!place) return;
    if (where === 'header') {
      if (!this.#places.has(role)) this.#places.set(role, place);
      return;
    }
    const known = this.#ofConsignments.get(role);
    if (!known) this.#ofConsignments.set(role, { first: place, differ: false });
    else if (known.first.value !== place.value) known.differ = true;
  }

  fields(notes: Notes) {
    return {
      vessel: this.vessel,
      voyage: this.voyage,
      placeOfReceipt: this.#places.get('88') ?? null,
      portOfLoading: this.#port(LOADING, 'loading', notes),
      portOfDischarge: this.#port(DISCHARGE, 'discharge', notes),
      placeOfDelivery: this.#places.get('7') ?? null,
    };
  }

  /** The header's place, else that of the consignments when all name the same. */
  #port([direct = '', ...others]: string[], what: string, notes: Notes): Seen<string> | null {
    const inHeader = this.#places.get(direct);
    if (inHeader) return inHeader;
    const named = this.#ofConsignments.get(direct);
    if (named && !named.differ) return named.first;
    const fallback = others.map((role) => this.#places.get(role)).find((place) => place !== undefined);
    if (fallback) return fallback;
    if (named) {
      const message = `the consignments name different ports of ${what} (LOC+${direct}), and the header none`;
      notes.add('edifact.several-ports', message);
    }
    return null;
  }
}

/** The ship's number in TDT: under qualifier 146 in any case; under 103, a call sign, senders put it all the same. */
export function imoOf(segment: Segment, evidence: SegmentEvidence): Seen<string> | null {
  const id = componentOf(segment, 7).replace(/^IMO\s*/i, '');
  const named = componentOf(segment, 7, 1) === '146' ? /^\d{7}$/.test(id) : isImoNumber(id);
  if (!named) return null;
  return seenAs(evidence(segment, id), (value) => ({ value, certainty: isImoNumber(value) ? 1 : 0.6 }));
}

/** The code of a place, else its name. */
export function placeIn(segment: Segment, evidence: SegmentEvidence): Seen<string> | null {
  return (
    seenAs(evidence(segment, componentOf(segment, 1, 0)), asText) ??
    seenAs(evidence(segment, componentOf(segment, 1, 3)), asText)
  );
}
