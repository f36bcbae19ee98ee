import { parseDate } from '../printed/date.ts';
import { asText, type Parsed, seenAs } from '../snippet.ts';
import type { IdentityAnswer, IdentityField } from './answers.ts';
import { type Sighting, snippetOf } from './sighting.ts';

const READER = 'analyze-id';
const VALUES: readonly { type: string; path: string; parse: (text: string) => Parsed<string> | null }[] = [
  { type: 'DOCUMENT_NUMBER', path: 'number', parse: asNumber },
  { type: 'LAST_NAME', path: 'surname', parse: asName },
  { type: 'DATE_OF_BIRTH', path: 'birthDate', parse: (text) => parseDate(text) },
  { type: 'EXPIRATION_DATE', path: 'expiryDate', parse: (text) => parseDate(text) },
];

/** What AnalyzeID says of an identity document. Names are put as a machine-readable zone has them: in capitals. */
export function sightingOfIdentity({ fields }: IdentityAnswer, page: number): Sighting {
  const fieldOf = (type: string) => fields.find((field) => field.type === type);
  const values = VALUES.flatMap(({ type, path, parse }) => {
    const field = fieldOf(type);
    const seen = field && seenAs(snippetOf(field, page, READER), (text) => datedOr(field, text, parse));
    return seen ? [{ path, seen }] : [];
  });
  const given = [fieldOf('FIRST_NAME'), fieldOf('MIDDLE_NAME')].filter((field) => field !== undefined);
  const [first] = given;
  if (first !== undefined) {
    const confidence = Math.min(...given.map((field) => field.confidence));
    const text = given.map((field) => field.text).join(' ');
    const seen = seenAs(snippetOf({ ...first, text, confidence }, page, READER), asName);
    if (seen) values.push({ path: 'givenNames', seen });
  }
  return { page, reader: READER, values, lists: [] };
}

/** Where the call could tell the date, it knows better than figures alone which is the month. */
function datedOr({ date }: IdentityField, text: string, parse: (text: string) => Parsed<string> | null) {
  return date === null ? parse(text) : parseDate(date);
}

function asNumber(text: string): Parsed<string> | null {
  const value = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z0-9/-]{3,}$/.test(value) && /\d/.test(value) ? { value, certainty: 1 } : null;
}

function asName(text: string): Parsed<string> | null {
  return asText(text.toUpperCase());
}
