import { printedDate, printedName, printedNumber } from '../identity/printed-values.ts';
import type { PrintedZone } from '../identity-fields.ts';
import { parseDate } from '../printed/date.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import type { IdentityAnswer, IdentityField } from './answers.ts';
import { type Sighting, snippetOf } from './sighting.ts';

const READER = 'analyze-id';

type Parse = (text: string, field: IdentityField) => Parsed<string> | null;

/** Which of our fields the fields of AnalyzeID are: as printed, and as a machine-readable zone would have them. */
const VALUES: readonly { types: readonly string[]; field: keyof PrintedZone; printed: Parse; inZone: Parse }[] = [
  { types: ['DOCUMENT_NUMBER'], field: 'number', printed: printedNumber, inZone: asNumber },
  { types: ['LAST_NAME'], field: 'surname', printed: printedName, inZone: asName },
  { types: ['FIRST_NAME', 'MIDDLE_NAME'], field: 'givenNames', printed: printedName, inZone: asName },
  { types: ['DATE_OF_BIRTH'], field: 'birthDate', printed: asBirthDate, inZone: asBirthDate },
  { types: ['EXPIRATION_DATE'], field: 'expiryDate', printed: asExpiryDate, inZone: asExpiryDate },
];

/**
 * What AnalyzeID says of an identity document. It sees what is printed for people, so each value is one of the printed zone,
 * as printed, and one of the document, as a machine-readable zone has it: names in capitals.
 */
export function sightingOfIdentity({ fields }: IdentityAnswer, page: number): Sighting {
  const values = VALUES.flatMap(({ types, field, printed, inZone }): Sighting['values'] => {
    const parts = types.flatMap((type) => fields.find((each) => each.type === type) ?? []);
    const [first] = parts;
    if (first === undefined) return [];
    const text = parts.map((part) => part.text).join(' ');
    const snippet = snippetOf({ ...first, text, confidence: leastOf(parts) }, page, READER);
    const asPrinted = seenAs(snippet, (each) => printed(each, first));
    const asInZone = seenAs(snippet, (each) => inZone(each, first));
    return [
      ...(asPrinted ? [{ path: `printed.${field}`, seen: asPrinted }] : []),
      ...(asInZone ? [{ path: field, seen: asInZone }] : []),
    ];
  });
  return { page, reader: READER, values, lists: [] };
}

function leastOf(parts: readonly IdentityField[]): number {
  return Math.min(...parts.map(({ confidence }) => confidence));
}

function asBirthDate(text: string, field: IdentityField): Parsed<string> | null {
  return dated(text, field, true);
}

function asExpiryDate(text: string, field: IdentityField): Parsed<string> | null {
  return dated(text, field, false);
}

/** Where the call could tell the date, it knows better than figures alone which is the month. */
function dated(text: string, { date }: IdentityField, birth: boolean): Parsed<string> | null {
  if (date !== null) return parseDate(date);
  const parsed = parseDate(text);
  return parsed?.ambiguous ? parsed : printedDate(text, birth);
}

function asNumber(text: string): Parsed<string> | null {
  const value = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9/-]{3,}$/.test(value) && /\d/.test(value) ? { value, certainty: 1 } : null;
}

function asName(text: string): Parsed<string> | null {
  return asText(text.toUpperCase());
}
