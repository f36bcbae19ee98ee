import type { IdentityFields } from '../identity-fields.ts';
import { countryCodeOf } from '../printed/country.ts';
import type { Problem } from '../reading.ts';
import type { Seen, SeenTree } from '../seen.ts';
import type { Alike, SeenPrinted } from './printed-zone.ts';
import { zoneForms } from './transliterate.ts';

export type SeenZone = SeenTree<Omit<IdentityFields, 'documentClass' | 'printed'>>;
/** What stands in both zones. */
export type ZoneField = keyof SeenPrinted & keyof SeenZone;
type Seens = Readonly<Record<ZoneField, Seen<string> | null>>;

const NAMES: Readonly<Record<ZoneField, string>> = {
  surname: 'the surname',
  givenNames: 'the given names',
  number: 'the document number',
  nationality: 'the nationality',
  birthDate: 'the date of birth',
  sex: 'the sex',
  expiryDate: 'the date of expiry',
};
const DIFFERS = 'mrz.printed-differs';
/** Share of a value's doubt that is left when it is printed twice alike. */
const TWICE = 0.3;
/** What was read with more doubt than this is no ground to say that two values differ. */
const SURE_ENOUGH = 0.75;
/** Letters of one group weigh the same modulo 10, so that no check digit tells them apart. */
const SAME_WEIGHT = ['0AKU<', '1BLV', '2CMW', '3DNX', '4EOY', '5FPZ', '6GQ', '7HR', '8IS', '9JT'];
const DOUBTED = 0.97;
/** Names of so many letters may be cut off by the end of the zone's line. */
const CUT_OFF = 12;

const ALIKE: Readonly<Record<ZoneField, (inZone: string, printed: string) => boolean | null>> = {
  surname: sameName,
  givenNames: sameName,
  number: sameNumber,
  nationality: sameCountry,
  birthDate: (inZone, printed) => inZone === printed,
  sex: (inZone, printed) => inZone === printed,
  expiryDate: (inZone, printed) => inZone === printed,
};

/** Whether a printed text is what a zone says: accents, cut ends and the century, which it leaves out, apart. */
export function saysTheSame(zone: SeenZone): Alike {
  return (field, text) => {
    const value = zone[field]?.value;
    if (value === undefined) return false;
    if (field === 'birthDate') return value.slice(2) === text.slice(2);
    if (field === 'surname' || field === 'givenNames') return isWhole(value.replace(/ /g, ''), text);
    return ALIKE[field](value, text) === true;
  };
}

function isWhole(inZone: string, printed: string): boolean {
  return zoneForms(printed).some((form) => {
    const bare = form.replace(/</g, '');
    return bare === inZone || (inZone.length >= CUT_OFF && bare.startsWith(inZone));
  });
}

/** Whether print says what the zone does in a field; null where that can't be told. */
export function isAlike(field: ZoneField, inZone: string, printed: string): boolean | null {
  return ALIKE[field](inZone, printed);
}

/** Whether a problem is that a field differs between the zones. */
export function tellsOf({ code, message }: Problem, field: ZoneField): boolean {
  return code === DIFFERS && message.startsWith(NAMES[field]);
}

/** Holds the printed zone against the machine-readable one. The confidence of what agrees rises; a difference is told by field. */
export function compareZones<Z extends Seens>(zone: Z, printed: Seens): { zone: Z; problems: Problem[] } {
  const { surname, givenNames, nationality, sex, expiryDate } = zone;
  const problems: Problem[] = [];
  const compare = (field: ZoneField, seen: Seen<string> | null): Seen<string> | null => {
    const print = printed[field];
    if (seen === null || print === null) return seen;
    const agree = ALIKE[field](seen.value, print.value);
    if (agree === true) {
      const confidence = 1 - (1 - seen.evidence.confidence) * TWICE;
      return { ...seen, evidence: { ...seen.evidence, confidence: Math.round(confidence * 1000) / 1000 } };
    }
    if (agree === false && Math.min(seen.evidence.confidence, print.evidence.confidence) >= SURE_ENOUGH) {
      const message = `${NAMES[field]} is printed otherwise than it stands in the machine-readable zone; compare both on the document`;
      problems.push({ code: DIFFERS, message });
    }
    return seen;
  };
  const compared: Seens = {
    surname: compare('surname', surname),
    givenNames: compare('givenNames', givenNames),
    number: compare('number', seenInBoth(zone.number, printed.number)),
    nationality: compare('nationality', nationality),
    birthDate: compare('birthDate', withCentury(zone.birthDate, printed.birthDate)),
    expiryDate: compare('expiryDate', expiryDate),
    sex: compare('sex', sex),
  };
  return { zone: { ...zone, ...compared }, problems };
}

/** A zone cuts names off at its end, and leaves out what does not fit. */
function sameName(inZone: string, printed: string): boolean {
  const zone = inZone.replace(/ /g, '<');
  return zoneForms(printed).some((form) => {
    const bare = form.replace(/</g, '');
    const zoneBare = zone.replace(/</g, '');
    return bare === zoneBare || (zoneBare.length >= 4 && bare.startsWith(zoneBare)) || isAbridged(zone, form);
  });
}

/** Every word of the zone begins a word of the printed name, in order. */
function isAbridged(zone: string, form: string): boolean {
  let words = form.split('<');
  return zone.split('<').every((part) => {
    const at = words.findIndex((word) => word.startsWith(part));
    words = words.slice(at + 1);
    return at >= 0;
  });
}

/** Undecided where print differs only by what recognisers take for one another in it. */
function sameNumber(inZone: string, printed: string): boolean | null {
  const [zone, print] = [inZone, printed].map((number) => number.replace(/[^A-Z0-9]/g, ''));
  if (zone !== print && zone !== undefined && print !== undefined && lookOf(zone) === lookOf(print)) return null;
  return (
    zone !== undefined &&
    print !== undefined &&
    (print === zone || (zone.length >= 6 && (print.startsWith(zone) || zone.startsWith(print))))
  );
}

function lookOf(number: string): string {
  return number
    .replace(/[OQDU]/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/Z/g, '2')
    .replace(/S/g, '5')
    .replace(/B/g, '8');
}

/** The zone has two digits of the year only. */
function withCentury(zone: Seen<string> | null, printed: Seen<string> | null): Seen<string> | null {
  if (zone === null || printed === null || zone.value === printed.value) return zone;
  if (zone.value.slice(2) !== printed.value.slice(2)) return zone;
  const repaired = [zone.evidence.repaired, 'the century as printed'].filter((each) => each !== undefined).join('; ');
  return { value: printed.value, evidence: { ...zone.evidence, repaired } };
}

/** Nationalities are mostly printed as adjectives in the national language: only codes and countries can be compared. */
function sameCountry(inZone: string, printed: string): boolean | null {
  const code = inZone === 'D' ? 'DEU' : inZone;
  const names = printed.split(/[/,]/).map((part) => part.trim());
  if (names.some((name) => name.toUpperCase() === inZone || name.toUpperCase() === code)) return true;
  const countries = names.flatMap((name) => countryCodeOf(name) ?? []);
  const own = countryCodeOf(code);
  return countries.length === 0 || own === null ? null : countries.includes(own);
}

/**
 * Where the two numbers differ only in letters that no check digit can tell apart (8 and S, 0 and U), and the reader of
 * the zone hesitated, the printed number decides.
 */
function seenInBoth(zone: Seen<string> | null, printed: Seen<string> | null): Seen<string> | null {
  if (zone === null || printed === null || zone.value.length !== printed.value.length) return zone;
  const differing = [...zone.value].flatMap((character, at) => {
    const other = printed.value[at] ?? '';
    return other === character ? [] : [{ character, other, at }];
  });
  const unseen = differing.every(({ character, other }) =>
    SAME_WEIGHT.some((group) => group.includes(character) && group.includes(other)),
  );
  if (differing.length === 0 || !unseen || zone.evidence.confidence > DOUBTED) return zone;
  const changes = differing.map(({ character, other, at }) => `${character} to ${other} at ${at + 1}`).join(', ');
  const repaired = [zone.evidence.repaired, `${changes} of the number, as printed above`].filter(
    (each) => each !== undefined,
  );
  return { value: printed.value, evidence: { ...zone.evidence, repaired: repaired.join('; ') } };
}
