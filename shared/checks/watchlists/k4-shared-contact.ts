import { linked, listed as list, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Match } from '../../watchlists/screener.ts';
import { type Check, type Discrepancy, defineCheck, type Sighting } from '../check.ts';
import { askToLook, certaintyOf, registerEvidence } from '../evidence.ts';
import { compareNames, nameKey } from '../names.ts';
import { entryEvidence, LIKELY_SCORE } from './k1-listed-party.ts';
import { type PrintedContact, printedContacts } from './printed-contacts.ts';
import type { Screening } from './screening.ts';

/** Who else a contact was seen with, in other cases. */
interface Sharing {
  contact: PrintedContact;
  others: { name: string; sighting: Sighting }[];
}

const NAMES: Readonly<Record<PrintedContact['kind'], Phrase>> = {
  address: say`address`,
  telephone: say`telephone number`,
  account: say`bank account`,
};

/**
 * A contact that stands beside one party here and beside others in other cases. What many share is a forwarder's or an
 * office's and says nothing; who shares it with a party that is like a listed one is told so.
 */
export function k4SharedContact({ screener }: Screening): Check {
  return defineCheck({
    id: 'K4',
    version: 1,
    title: "A party shares its address, telephone or account with another case's party",
    severity: 'medium',
    lane: 'sanctions',
    wrongBy: 'Firms of one group; forwarders, agents and business centres that print their own; a telephone misread.',
    needs: 'an address, telephone or account beside a name, and other cases',
    thresholds: {
      parties: {
        usual: 2,
        unit: 'other parties',
        says: 'who shares with more is a forwarder or an office, and not told',
      },
    },
    examine({ dossier, seenElsewhere }, limits) {
      const contacts = printedContacts(dossier);
      if (contacts.length === 0) return { notExamined: say`no address, telephone or account stands beside a name` };
      const shared = contacts
        .map((contact) => ({ contact, others: othersOf(contact, seenElsewhere) }))
        .filter(({ others }) => others.length > 0 && others.length <= limits.parties);
      return { found: byParties(shared).map((sharings) => discrepancyOf(sharings, screener)) };
    },
  });
}

/** Parties of other cases with the same contact, each once. What was seen beside ours first is ours: the others are asked about it. */
function othersOf({ kind, value, owners }: PrintedContact, sightings: readonly Sighting[]): Sharing['others'] {
  const others = new Map<string, Sharing['others'][number]>();
  const oldestFirst = sightings
    .filter((sighting) => sighting.kind === kind && sighting.value === value)
    .toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
  for (const sighting of oldestFirst) {
    // A number that an invoice prints may be either party's: whoever is on both papers explains it.
    const isOurs = sighting.about
      .split(' / ')
      .some((name) => owners.some((owner) => compareNames(name, owner) !== 'different'));
    if (isOurs && others.size === 0) return [];
    if (!isOurs) others.set(nameKey(sighting.about), { name: sighting.about, sighting });
  }
  return [...others.values()];
}

/** All that the same two sides share is one finding. */
function byParties(shared: readonly Sharing[]): [Sharing, ...Sharing[]][] {
  const groups = new Map<string, [Sharing, ...Sharing[]]>();
  for (const sharing of shared) {
    const key = sharing.others.map(({ name }) => nameKey(name)).join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sharing]);
    else group.push(sharing);
  }
  return [...groups.values()];
}

function discrepancyOf(sharings: [Sharing, ...Sharing[]], screener: Screening['screener']): Discrepancy {
  const [{ contact, others }] = sharings;
  const kinds = [...new Set(sharings.map((one) => one.contact.kind))];
  const listed = others.flatMap(({ name }) => listedAs(name, screener));
  const isStrong = kinds.includes('account') || kinds.length > 1 || listed.length > 0;
  const evidence = [
    ...sharings.map((one) => one.contact.evidence),
    ...others.map(({ name, sighting }) =>
      registerEvidence(say`${name}, case ${sighting.caseId}, seen ${sighting.seenAt}`, sighting.value),
    ),
    ...listed.map(entryEvidence),
  ];
  const certainty = certaintyOf(evidence, isStrong ? 'likely' : 'verify');
  const isMisread = certainty === 'verify' && certaintyOf(evidence) === 'verify';
  const ask =
    isMisread || isStrong ? askToLook(certainty) : say`Please verify whether they have to do with one another.`;
  const who = list(others.map(({ name, sighting }) => say`${name} (case ${sighting.caseId})`));
  const owners = contact.owners.join(' / ');
  const onLists = list(listed.map(({ name, entry }) => say`“${name}” is on ${entry.list}`));
  return {
    subject: `${owners}: ${kinds.join(', ')}`,
    certainty,
    severity: isStrong ? 'medium' : 'low',
    evidence,
    message: sentences(
      say`The ${linked(kinds.map((kind) => NAMES[kind]))} of ${owners} (${contact.evidence.text}) also stands beside ${who}.`,
      listed.length === 0 ? null : say`${onLists}.`,
      ask,
    ),
  };
}

/** The entries that the owner of a shared contact is likely to be. */
function listedAs(about: string, screener: Screening['screener']): Match[] {
  if (screener === null) return [];
  return about.split(' / ').flatMap((name) => screener.screen({ name }).filter(({ score }) => score >= LIKELY_SCORE));
}
