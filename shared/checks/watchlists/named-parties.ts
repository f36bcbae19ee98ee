import type { Party } from '../../documents/party.ts';
import { identifiersIn } from '../../documents/printed/identifiers.ts';
import type { Reading, ReadingOf } from '../../documents/reading.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { consignmentsOf, paperName, papersOf } from '../../dossier/papers.ts';
import { type Phrase, say } from '../../language/phrase.ts';
import { countryCodes } from '../../watchlists/countries.ts';
import { nameWords } from '../../watchlists/names/name-words.ts';
import type { Subject } from '../../watchlists/screener.ts';
import { CONFIDENCE_FLOOR, paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { type PartyRole, ROLES } from './party-roles.ts';

/** What stands in place of a name. */
const NO_NAME = /^\s*(to\s+(the\s+)?order\b|same as\b|as (above|consignee)|n\/?a$|none$|unknown$)/i;

/** Someone named on the papers, with every place where the name stands. */
export interface Named {
  /** As records of matches name it. */
  role: string;
  /** `the shipper`. */
  who: Phrase;
  subject: Subject & { name: string; countries: readonly string[] };
  evidence: FindingEvidence[];
}

/** Everyone once, whatever number of papers name them; a holder of a document by name and date of birth. */
export function everyoneNamed(dossier: Dossier): Named[] {
  const all = [...parties(dossier), ...papersOf(dossier, 'identity').flatMap(holder)];
  const once = new Map<string, Named>();
  for (const named of all) {
    const key = `${nameWords(named.subject.name)
      .map(({ text }) => text)
      .join(' ')}|${named.subject.birthDate ?? ''}`;
    const known = once.get(key);
    if (known === undefined) once.set(key, named);
    else {
      known.evidence.push(...named.evidence);
      known.subject.countries = union(known.subject.countries, named.subject.countries);
      const identifiers = union(known.subject.identifiers ?? [], named.subject.identifiers ?? []);
      if (identifiers.length > 0) known.subject.identifiers = identifiers;
      known.subject.address ??= named.subject.address ?? null;
    }
  }
  return [...once.values()];
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

function parties(dossier: Dossier): Named[] {
  const transport = consignmentsOf(dossier).flatMap(({ paper, path, value }) => [
    ...party(paper, `${path}.shipper`, ROLES.shipper, value.shipper),
    ...party(paper, `${path}.consignee`, ROLES.consignee, value.consignee),
    ...party(paper, `${path}.notify`, ROLES.notify, value.notify),
  ]);
  const trade = papersOf(dossier, 'invoice', 'packing-list').flatMap((paper) => [
    ...party(paper, 'seller', ROLES.seller, paper.reading.fields.seller, numbersOnInvoice(paper)),
    ...party(paper, 'buyer', ROLES.buyer, paper.reading.fields.buyer),
  ]);
  return [...transport, ...trade];
}

/** Kinds of numbers by which lists name a firm. Whoever else has an account or a telephone may share it. */
const LISTED_KINDS: ReadonlySet<string> = new Set(['vat', 'eori', 'registration']);

interface PrintedNumber {
  value: string;
  evidence: FindingEvidence;
}

function party(
  paper: Filed<Reading>,
  path: string,
  role: PartyRole,
  value: Party | null,
  printed: readonly PrintedNumber[] = [],
): Named[] {
  const name = value?.name?.trim();
  if (!value || !name || NO_NAME.test(name)) return [];
  const { address } = value;
  const numbers = [...printed, ...(address === null ? [] : numbersInAddress(paper, `${path}.address`, address))];
  const evidence = [
    paperEvidence(paper, `${path}.name`, role.nameOn(paperName(paper.reading.kind)), name),
    ...numbers.map((number) => number.evidence),
  ];
  const identifiers = union(
    numbers.map((number) => number.value),
    [],
  );
  const subject = {
    ...{ name, countries: countryCodes([value.country]), address },
    ...(identifiers.length > 0 && { identifiers }),
  };
  return [{ role: role.id, who: role.the, subject, evidence }];
}

/** What is printed on an invoice as nobody's in particular is of whoever made it out, unless it stands in the buyer's address. */
function numbersOnInvoice(paper: Filed<ReadingOf<'invoice' | 'packing-list'>>): PrintedNumber[] {
  const { reading } = paper;
  if (reading.kind !== 'invoice') return [];
  const ofBuyer = new Set(identifiersIn(reading.fields.buyer?.address ?? '').map(({ value }) => value));
  return reading.fields.identifiers.flatMap(({ kind, value }, at) =>
    LISTED_KINDS.has(kind) && !ofBuyer.has(value)
      ? [{ value, evidence: paperEvidence(paper, `identifiers[${at}].value`, say`Number on the invoice`, value) }]
      : [],
  );
}

function numbersInAddress(paper: Filed<Reading>, path: string, address: string): PrintedNumber[] {
  return identifiersIn(address).flatMap(({ kind, value }) =>
    LISTED_KINDS.has(kind) ? [{ value, evidence: paperEvidence(paper, path, say`Number in the address`, value) }] : [],
  );
}

/** A date of birth that was read with doubt speaks neither for nor against. */
function holder(paper: ReturnType<typeof papersOf<'identity'>>[number]): Named[] {
  const { surname, givenNames, birthDate, nationality, number } = paper.reading.fields;
  const name = [givenNames, surname].filter(Boolean).join(' ').trim();
  if (name === '') return [];
  const evidence = [paperEvidence(paper, 'surname', say`Name of the holder on the identity document`, name)];
  const born = birthDate === null ? null : paperEvidence(paper, 'birthDate', say`Date of birth`, birthDate);
  if (born) evidence.push(born);
  const sure = born !== null && (born.confidence ?? 1) >= CONFIDENCE_FLOOR;
  const subject = {
    name,
    type: 'person' as const,
    birthDate: sure ? birthDate : null,
    countries: countryCodes([nationality]),
    documentNumber: number,
  };
  const who = say`the holder of the identity document`;
  return [{ role: 'holder of the identity document', who, subject, evidence }];
}
