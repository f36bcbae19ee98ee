import { caseIdOf } from '../cases/case-id.ts';
import type { SealedParty } from '../cases/sealed-parties.ts';
import type { EntryType } from '../watchlists/entry.ts';
import { nameBasedId } from './name-based-id.ts';
import type { SharedCase } from './shared-case.ts';

/** An entity of FollowTheMoney, as its tools read it line by line: every property is a list. */
export interface FtmEntity {
  id: string;
  schema: 'Event' | 'Person' | 'Company' | 'Vessel' | 'Airplane' | 'LegalEntity' | 'Note';
  properties: Record<string, string[]>;
}

/** A closed case as FollowTheMoney entities: an event with the parties involved, and a note for each finding. */
export function ftmEntities({
  port,
  reference,
  revision,
  disposition,
  closedAt,
  findings,
  parties,
}: SharedCase): FtmEntity[] {
  const caseId = caseIdOf(port, reference);
  const named = parties.map((party) => entityOf(party, caseId));
  const event: FtmEntity = {
    id: nameBasedId('ftm', 'case', caseId),
    schema: 'Event',
    properties: {
      name: [`Case ${caseId}: ${disposition}`],
      date: [closedAt.slice(0, 10)],
      country: [port.slice(0, 2).toLowerCase()],
      location: [port],
      recordId: [`${caseId} r${revision}`],
      involved: named.map(({ id }) => id),
    },
  };
  const notes = findings.map(
    (finding): FtmEntity => ({
      id: nameBasedId('ftm', 'finding', caseId, finding.id),
      schema: 'Note',
      properties: {
        name: [`${finding.check}, ${finding.severity}`],
        ...(finding.message !== '' && { description: [finding.message] }),
        date: [closedAt.slice(0, 10)],
        entity: [event.id],
      },
    }),
  );
  return [...named, event, ...notes].map((entity) => ({ ...entity, properties: filled(entity.properties) }));
}

const SCHEMAS: Readonly<Record<EntryType, FtmEntity['schema']>> = {
  person: 'Person',
  organisation: 'Company',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

function entityOf({ subject }: SealedParty, caseId: string): FtmEntity {
  const { name, type, birthDate, countries = [], imo } = subject;
  const schema = type === undefined ? 'LegalEntity' : SCHEMAS[type];
  return {
    id: nameBasedId('ftm', 'party', caseId, name ?? ''),
    schema,
    properties: {
      name: name === null ? [] : [name],
      country: countries.map((country) => country.toLowerCase()),
      ...(schema === 'Person' && birthDate != null && { birthDate: [birthDate] }),
      ...(schema === 'Vessel' && imo != null && { imoNumber: [imo] }),
    },
  };
}

function filled(properties: FtmEntity['properties']): FtmEntity['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
}
