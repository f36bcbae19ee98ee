import { containerCheckDigit, isContainerNumber } from '../printed/container-number.ts';
import { parseWeight } from '../printed/weight.ts';
import type { Seen } from '../seen.ts';
import { type Parsed, type Snippet, seenAs } from '../snippet.ts';
import { elementOf, placeOf, type X12Segment } from './interchange.ts';

/** Gives a text in a segment its evidence: `segment 12, M11`. */
export type X12Evidence = (segment: X12Segment, text: string) => Snippet;

export function x12Evidence(set: number): X12Evidence {
  return (segment, text) => ({
    text,
    evidence: { page: 1, box: null, text, confidence: 1, reader: 'structured', place: placeOf(segment, set) },
  });
}

/** Units of weight (data element 188), by the names that weights are printed with. */
const UNITS: Readonly<Record<string, string>> = {
  K: 'kg',
  KG: 'kg',
  L: 'lb',
  LB: 'lb',
  E: 't',
  ET: 't',
  G: 'g',
  GR: 'g',
};

/** A weight in kilograms from an element and that of its unit. Null where either is none. */
export function weightOf(
  segment: X12Segment,
  number: number,
  unitNumber: number,
  evidence: X12Evidence,
): Seen<number> | null {
  const unit = UNITS[elementOf(segment, unitNumber)];
  const digits = elementOf(segment, number);
  if (unit === undefined || !/^\d{1,10}(\.\d*)?$/.test(digits)) return null;
  return seenAs(evidence(segment, `${digits} ${unit}`), (text) => parseWeight(text, { mark: '.' }));
}

export function countOf(segment: X12Segment, number: number, evidence: X12Evidence): Seen<number> | null {
  const text = elementOf(segment, number);
  if (!/^\d{1,9}(\.0*)?$/.test(text)) return null;
  return { value: Number(text), evidence: evidence(segment, text).evidence };
}

/** A container number from initial and number, which some send without its check digit. */
export function asContainerNumber(text: string): Parsed<string> | null {
  const number = text.toUpperCase().replace(/[\s-]/g, '');
  if (number === '') return null;
  const digit = containerCheckDigit(number);
  if (number.length === 10 && digit !== null && isContainerNumber(`${number}${digit}`)) {
    return { value: `${number}${digit}`, certainty: 0.95, repaired: `the check digit ${digit} was not sent` };
  }
  return { value: number, certainty: 1 };
}
