import type { Party } from '../party.ts';
import { isRecognised } from '../reading.ts';
import type { Seen, SeenTree } from '../seen.ts';

/** Below what counts as sure, for values that a cheap check speaks against. */
const DOUBT = 0.85;
/** How much of the doubt is left where figures that were read apart from one another agree. */
const DOUBT_LEFT = 0.2;
/** Values read with less than this are not made sure by a check that chance may have met. */
const LEAST_READ = 0.5;

/** A value that agrees with others by arithmetic. */
export function believed<T>(seen: Seen<T>): Seen<T> {
  const { confidence } = seen.evidence;
  return confidence < LEAST_READ ? seen : withConfidence(seen, 1 - (1 - confidence) * DOUBT_LEFT);
}

/** A value that a check speaks against. */
export function doubted<T>(seen: Seen<T>): Seen<T> {
  return withConfidence(seen, Math.min(seen.evidence.confidence * 0.9, DOUBT));
}

/**
 * Free text from a picture: nothing on the paper bears it out, and a recogniser that takes `ß` for `B` or `l` for `1` is
 * as sure of itself as ever.
 */
const UNCHECKED = 0.89;

export function unchecked<T>(seen: Seen<T>): Seen<T> {
  const { confidence, reader } = seen.evidence;
  return isRecognised(reader) && confidence > UNCHECKED ? withConfidence(seen, UNCHECKED) : seen;
}

/** What stands in a row that no figure bears out: it may be a charge, or part of another row. */
export function unsure<T>(seen: Seen<T>): Seen<T> {
  return seen.evidence.confidence > UNCHECKED ? withConfidence(seen, UNCHECKED) : seen;
}

export function uncheckedParty(party: SeenTree<Party> | null): SeenTree<Party> | null {
  return (
    party && {
      ...party,
      name: party.name && unchecked(party.name),
      address: party.address && unchecked(party.address),
    }
  );
}

function withConfidence<T>(seen: Seen<T>, confidence: number): Seen<T> {
  return { ...seen, evidence: { ...seen.evidence, confidence: Math.round(confidence * 1000) / 1000 } };
}
