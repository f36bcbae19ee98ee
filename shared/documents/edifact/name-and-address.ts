import type { Party } from '../party.ts';
import { countryCodeOf, countryOfAddress } from '../printed/country.ts';
import { splitNameFromAddress } from '../printed/party-text.ts';
import type { SeenTree } from '../seen.ts';
import { seenAs } from '../snippet.ts';
import type { SegmentEvidence } from './segment-evidence.ts';
import { componentOf, type Segment } from './segments.ts';

/** A NAD segment: the structured form (C080 name, C059 street, city, ...) or the free form (C058, name first). */
export function partyOf(segment: Segment, evidence: SegmentEvidence): SeenTree<Party> {
  const lines = (element: number) =>
    (segment.elements[element] ?? []).map((line) => line.trim()).filter((line) => line !== '');
  const free = lines(2);
  const structured = lines(3);
  const rest = [
    ...lines(4),
    ...[5, 6, 7].map((element) => componentOf(segment, element)).filter((part) => part !== ''),
  ];
  const named =
    structured.length > 0 ? { name: structured.join(' '), address: [...free, ...rest] } : fromFree(free, rest);
  const address = named.address.join(', ');
  const code = countryCodeOf(componentOf(segment, 8));
  const snippet = (text: string) => evidence(segment, text);
  return {
    name: seenAs(snippet(named.name), asPrinted),
    address: seenAs(snippet(address), asPrinted),
    country: code
      ? seenAs(snippet(componentOf(segment, 8)), () => ({ value: code, certainty: 1 }))
      : seenAs(snippet(address), (text) => {
          const found = countryOfAddress(text);
          return found ? { value: found, certainty: 0.95 } : null;
        }),
  };
}

function fromFree(free: string[], rest: string[]): { name: string; address: string[] } {
  const [first = '', ...more] = free;
  if (more.length > 0 || rest.length > 0) return { name: first, address: [...more, ...rest] };
  const { name, address } = splitNameFromAddress(first);
  return { name, address: address === '' ? [] : [address] };
}

function asPrinted(text: string) {
  return text === '' ? null : { value: text, certainty: 1 };
}
