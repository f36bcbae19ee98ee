import type { Party } from '../../documents/party.ts';
import type { Reading } from '../../documents/reading.ts';
import { addressKey, contactOf, contactsIn } from '../../dossier/contacts.ts';
import type { Dossier, Filed } from '../../dossier/dossier.ts';
import { consignmentsOf, paperName, papersOf } from '../../dossier/papers.ts';
import { say } from '../../language/phrase.ts';
import { paperEvidence } from '../evidence.ts';
import type { FindingEvidence } from '../finding.ts';
import { type PartyRole, ROLES } from './party-roles.ts';

/** An address, telephone or account as a case prints it, under the value by which cases are joined. */
export interface PrintedContact {
  kind: 'address' | 'telephone' | 'account';
  value: string;
  /** Whose it may be: an invoice prints numbers of both its parties. */
  owners: string[];
  evidence: FindingEvidence;
}

/** Each value once, with all who may own it. */
export function printedContacts(dossier: Dossier): PrintedContact[] {
  const found = new Map<string, PrintedContact>();
  for (const contact of [...ofTransport(dossier), ...ofTrade(dossier)]) {
    const key = `${contact.kind}#${contact.value}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, contact);
    else known.owners = [...new Set([...known.owners, ...contact.owners])];
  }
  return [...found.values()];
}

function ofTransport(dossier: Dossier): PrintedContact[] {
  return consignmentsOf(dossier).flatMap(({ paper, path, value }) =>
    (['shipper', 'consignee', 'notify'] as const).flatMap((role) =>
      ofParty(paper, `${path}.${role}`, ROLES[role], value[role]),
    ),
  );
}

function ofTrade(dossier: Dossier): PrintedContact[] {
  const parties = papersOf(dossier, 'invoice', 'packing-list').flatMap((paper) =>
    (['seller', 'buyer'] as const).flatMap((role) => ofParty(paper, role, ROLES[role], paper.reading.fields[role])),
  );
  const numbers = papersOf(dossier, 'invoice').flatMap((paper) => {
    const { seller, buyer, identifiers } = paper.reading.fields;
    const owners = [seller?.name, buyer?.name].flatMap((name) => (name ? [name.trim()] : []));
    if (owners.length === 0) return [];
    return identifiers.flatMap(({ kind, value }, index) => {
      const contact = contactOf(kind, value);
      if (contact === null) return [];
      const label = contact.kind === 'account' ? say`Account on the invoice` : say`Telephone on the invoice`;
      return [{ ...contact, owners, evidence: paperEvidence(paper, `identifiers[${index}].value`, label, value) }];
    });
  });
  return [...parties, ...numbers];
}

function ofParty(paper: Filed<Reading>, path: string, role: PartyRole, party: Party | null): PrintedContact[] {
  const owner = party?.name?.trim();
  if (!owner || !party?.address) return [];
  const label = role.addressOn(paperName(paper.reading.kind));
  const evidence = paperEvidence(paper, `${path}.address`, label, party.address);
  const address = addressKey(party.address);
  const contacts = [...(address ? [{ kind: 'address' as const, value: address }] : []), ...contactsIn(party.address)];
  return contacts.map((contact) => ({ ...contact, owners: [owner], evidence }));
}
