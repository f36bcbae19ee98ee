import { createHash } from 'node:crypto';
import * as z from 'zod';
import { nameKey, partiesNamed, tellingWords } from '../checks/names.ts';
import { isToOrder } from '../checks/to-order.ts';
import type { Party } from '../documents/party.ts';
import { identifiersIn } from '../documents/printed/identifiers.ts';
import { namesNobody } from '../experience/traders.ts';
import type { Dossier } from './dossier.ts';
import { compactNumber } from './identifiers.ts';
import { consignmentsOf, papersOf } from './papers.ts';

/** What a party of a case is met by in others: for people who ask, never for a check. To have been seen before is no fault. */
export const partyKindSchema = z.enum(['party', 'registration']);
type PartyKind = z.infer<typeof partyKindSchema>;

/** What it was there. `invoice`: a number printed on an invoice as nobody's in particular. */
export const partyRoleSchema = z.enum(['seller', 'buyer', 'consignee', 'shipper', 'notify', 'invoice']);
export type PartyRole = z.infer<typeof partyRoleSchema>;

export interface PartyIdentifier {
  kind: PartyKind;
  /** Of a party the digest of its name, see `partyDigests`; of a registration or tax number its letters and digits. */
  value: string;
  about: PartyRole;
  /** The name as printed, cut short; of a number of an invoice the names of those whose it may be. */
  detail: { name: string };
}

const NUMBER_KINDS: ReadonlySet<string> = new Set(['vat', 'eori', 'registration']);
const FEWEST_CHARACTERS = 6;
/** What is shown of a name. More on a paper is no name, but the rest of a page. */
const LONGEST_NAME = 200;
const NO_NAME = /^\s*(?:n\/?a|nil|none|unknown|t\.?b\.?[acd]\.?|various|as consignee|see .*|[^\p{L}\p{N}]*)\s*$/iu;

/**
 * What a name is filed under: `key`, whatever its spacing, case, punctuation, accents, legal form and order of words; and
 * `joined`, the same in the order of the print without spaces, for those who write two words as one. 16 hex digits each:
 * the index has no name in its keys. Null where nothing of it tells who it is.
 */
export function partyDigests(name: string): { key: string; joined: string } | null {
  const key = nameKey(name);
  return key === '' ? null : { key: digest(key), joined: digest(tellingWords(name).join('')) };
}

function digest(plain: string): string {
  return createHash('sha256').update(`party:${plain}`).digest('hex').slice(0, 16);
}

/** A registration or tax number as it is filed; null for what is too short to tell anybody apart. */
export function registrationKey(printed: string): string | null {
  const plain = compactNumber(printed);
  return plain.length < FEWEST_CHARACTERS || /^(.)\1*$/.test(plain) ? null : plain;
}

/**
 * A manifest may name twenty thousand. All would be written within one minute, into one partition of the table, which takes
 * some thousand a second: of those beyond these the case is not found.
 */
export const MOST_PARTIES_KEPT = 2_000;

/**
 * The trading parties of a case by name and by number, each once in each of its roles, in a fixed order: at most 2,000 such
 * entries, those of invoices and packing lists before those of manifests and bills.
 */
export function partyIdentifiersOf(dossier: Dossier): PartyIdentifier[] {
  const found = new Map<string, PartyIdentifier>();
  for (const one of everyParty(dossier)) {
    const id = `${one.kind}#${one.value}#${one.about}`;
    if (!found.has(id)) found.set(id, one);
    if (found.size >= MOST_PARTIES_KEPT) break;
  }
  return [...found.keys()].sort().flatMap((id) => found.get(id) ?? []);
}

function* everyParty(dossier: Dossier): Iterable<PartyIdentifier> {
  for (const { reading } of papersOf(dossier, 'invoice', 'packing-list')) {
    const { seller, buyer } = reading.fields;
    yield* ofParty('seller', seller);
    yield* ofParty('buyer', buyer);
    if (reading.kind !== 'invoice') continue;
    const whose = [seller?.name, buyer?.name].filter(Boolean).join(' / ');
    for (const { kind, value } of reading.fields.identifiers) yield* ofNumber(kind, value, 'invoice', whose);
  }
  for (const { value } of consignmentsOf(dossier)) {
    yield* ofParty('shipper', value.shipper);
    yield* ofParty('consignee', value.consignee);
    yield* ofParty('notify', value.notify);
  }
}

function* ofParty(role: PartyRole, party: Party | null): Iterable<PartyIdentifier> {
  const printed = party?.name?.trim() ?? '';
  if (printed !== '' && !NO_NAME.test(printed) && !namesNobody(printed) && !isToOrder(printed)) {
    for (const name of partiesNamed(printed)) {
      const digests = partyDigests(name);
      const detail = { name: shown(name) };
      for (const value of digests === null ? [] : new Set([digests.key, digests.joined]))
        yield { kind: 'party', value, about: role, detail };
    }
  }
  for (const { kind, value } of identifiersIn(party?.address ?? '')) yield* ofNumber(kind, value, role, printed);
}

function* ofNumber(kind: string, printed: string, about: PartyRole, whose: string): Iterable<PartyIdentifier> {
  const value = NUMBER_KINDS.has(kind) ? registrationKey(printed) : null;
  if (value !== null) yield { kind: 'registration', value, about, detail: { name: shown(whose) } };
}

function shown(name: string): string {
  return name.trim().slice(0, LONGEST_NAME);
}
