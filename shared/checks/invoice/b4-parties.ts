import type { Party } from '../../documents/party.ts';
import { isRecognised, type Reading } from '../../documents/reading.ts';
import type { Filed } from '../../dossier/dossier.ts';
import { paperName } from '../../dossier/papers.ts';
import { type Shipment, shipmentsOf } from '../../dossier/shipments.ts';
import { capital, type Phrase, say, sentences } from '../../language/phrase.ts';
import type { Check, Discrepancy } from '../check.ts';
import { askToVerify, type Doubt, doubted } from '../doubt/doubt.ts';
import { textDoubt } from '../doubt/text-doubt.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { compareNames, partiesNamed, tellingWords } from '../names.ts';
import { isAgent, isToOrder } from '../to-order.ts';
import { type PartyRole, ROLES } from '../watchlists/party-roles.ts';

/** A party in its part, with where its name stands. */
interface Named {
  role: PartyRole;
  where: Phrase;
  name: string;
  evidence: FindingEvidence;
}

export const b4Parties: Check = {
  id: 'B4',
  version: 1,
  title: 'Parties on the transport papers and on the invoice differ',
  severity: 'medium',
  lane: 'documents',
  wrongBy:
    'Triangular trade, where a middleman invoices goods that another ships; forwarders named in place of the trader.',
  needs: 'parties on a transport paper and an invoice',
  examine({ dossier }) {
    const found: Discrepancy[] = [];
    let compared = 0;
    for (const shipment of shipmentsOf(dossier)) {
      for (const { ours, theirs, others } of pairs(shipment)) {
        if (ours.length === 0 || theirs.length === 0) continue;
        compared++;
        const discrepancy = compare(shipment.subject, ours, theirs, others);
        if (discrepancy) found.push(discrepancy);
      }
    }
    return compared > 0
      ? { found }
      : { notExamined: say`no consignment names its parties both on a transport paper and on an invoice` };
  },
};

/** Who ships against who sells, and who receives against who buys; `others` are the remaining parties of the consignment. */
function pairs({ consignments, invoices }: Shipment): { ours: Named[]; theirs: Named[]; others: Named[] }[] {
  const transport = (role: 'shipper' | 'consignee' | 'notify') =>
    consignments.flatMap(({ paper, path, value }) => named(paper, `${path}.${role}.name`, ROLES[role], value[role]));
  const trade = (role: 'seller' | 'buyer') =>
    invoices.flatMap((paper) => named(paper, `${role}.name`, ROLES[role], paper.reading.fields[role]));
  const shippers = transport('shipper');
  const consignees = transport('consignee');
  const notified = transport('notify');
  const toOrder = consignees.some(({ name }) => isToOrder(name));
  const receivers = toOrder ? notified : consignees;
  return [
    { ours: shippers, theirs: trade('seller'), others: [...consignees, ...notified] },
    { ours: receivers, theirs: trade('buyer'), others: toOrder ? shippers : [...shippers, ...notified] },
  ];
}

function named(paper: Filed<Reading>, path: string, role: PartyRole, party: Party | null): Named[] {
  const name = party?.name?.trim();
  if (!name) return [];
  const where = paperName(paper.reading.kind);
  return [{ role, where, name, evidence: paperEvidence(paper, path, role.nameOn(where), name) }];
}

/** A name that a picture shows otherwise by a letter or two is no other name: nobody need look. */
const MISREAD = 0.9;

function compare(subject: string, ours: Named[], theirs: Named[], others: Named[]): Discrepancy | null {
  for (const one of ours) {
    for (const other of theirs) {
      const likeness = likenessOf(one.name, other.name);
      if (likeness === 'same') continue;
      const evidence = [one.evidence, other.evidence];
      const elsewhere = others.find(({ name }) => likenessOf(name, other.name) === 'same');
      // A forwarder as consignee whose principal is notified is the ordinary way of trade.
      if (elsewhere !== undefined && isAgent(one.name)) continue;
      const doubtful = likeness === 'doubtful' || elsewhere !== undefined;
      const doubt = likelier(
        textDoubt(tellingWords(one.name).join(' '), tellingWords(other.name).join(' '), evidence),
        // A letter misread within the legal form makes a telling word of it.
        textDoubt(one.name, other.name, evidence),
      );
      if (doubt.chance >= MISREAD && evidence.some(({ reader }) => reader !== null && isRecognised(reader))) continue;
      const { certainty, misreadChance } = doubted(doubt, evidence, doubtful ? 'verify' : 'likely');
      const note = elsewhere
        ? say`${capital(other.role.the)} is ${elsewhere.role.the} on ${elsewhere.where}, which may be triangular trade or an agent: please verify.`
        : likeness === 'doubtful'
          ? say`The names are near, and one may be short or misread: please verify.`
          : askToVerify(doubt, certainty);
      return {
        subject: `${subject} ${one.role.id}/${other.role.id}`,
        certainty,
        misreadChance,
        severity: doubtful ? 'low' : 'medium',
        evidence,
        message: sentences(
          say`Consignment ${subject}: ${one.role.the} on ${one.where} is “${one.name}”, but ${other.role.the} on ${other.where} is “${other.name}”.`,
          note,
        ),
      };
    }
  }
  return null;
}

function likelier(a: Doubt, b: Doubt): Doubt {
  return a.chance >= b.chance ? a : b;
}

/** The likeliest of the parties that the two names name. */
function likenessOf(a: string, b: string): ReturnType<typeof compareNames> {
  const all = partiesNamed(a).flatMap((one) => partiesNamed(b).map((other) => compareNames(one, other)));
  return all.includes('same') ? 'same' : compareNames(a, b);
}
