import { caseIdOf } from '../cases/case-id.ts';
import type { SealedParty } from '../cases/sealed-parties.ts';
import type { EntryType } from '../watchlists/entry.ts';
import type { Tlp } from './agency.ts';
import { nameBasedId } from './name-based-id.ts';
import type { SharedCase } from './shared-case.ts';

/** The marking definitions that STIX 2.1 itself fixes (section 7.2.1.4): their ids may not be others. */
const TLP_MARKINGS: Readonly<Record<Tlp, string>> = {
  white: 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9',
  green: 'marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da',
  amber: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
  red: 'marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed',
};
/** When the standard says that they were made. */
const TLP_CREATED = '2017-01-20T00:00:00.000Z';

interface StixObject {
  type: string;
  spec_version: '2.1';
  id: string;
  [property: string]: unknown;
}
export interface StixBundle {
  type: 'bundle';
  id: string;
  objects: StixObject[];
}

/**
 * A closed case as a STIX 2.1 bundle: a report on the port, with a note for each finding and an identity for each party,
 * all marked with the same TLP. The same case gives the same ids, so that a repeat updates and does not double.
 */
export function stixBundle(shared: SharedCase, tlp: Tlp, authority: string): StixBundle {
  const { port, reference, revision, disposition, closedAt, findings, parties } = shared;
  const caseId = caseIdOf(port, reference);
  const made = { created: closedAt, modified: closedAt };
  const author = object('identity', ['authority', authority], {
    ...{ name: authority, identity_class: 'organization', sectors: ['government'] },
    ...{ created: TLP_CREATED, modified: TLP_CREATED },
  });
  const ours = { ...made, created_by_ref: author.id, object_marking_refs: [TLP_MARKINGS[tlp]] };
  const place = object('location', ['port', port], { ...ours, name: port, country: port.slice(0, 2) });
  const named = parties.map((party) => identityOf(party, caseId, ours));
  const about = named.length > 0 ? named.map(({ id }) => id) : [place.id];
  const notes = findings.map((finding) =>
    object('note', ['finding', caseId, revision, finding.id], {
      ...ours,
      abstract: `${finding.check}, ${finding.severity}`,
      content: finding.message || `Check ${finding.check} found a discrepancy.`,
      object_refs: about,
    }),
  );
  const report = object('report', ['case', caseId], {
    ...ours,
    name: `Case ${caseId}: ${disposition}`,
    published: closedAt,
    object_refs: [place, ...named, ...notes].map(({ id }) => id),
    external_references: [{ source_name: 'tidewaiter', external_id: `${caseId} r${revision}` }],
  });
  return {
    type: 'bundle',
    id: `bundle--${nameBasedId('bundle', caseId, revision, tlp)}`,
    objects: [markingOf(tlp), author, place, ...named, ...notes, report],
  };
}

const IDENTITY_CLASSES: Readonly<Record<EntryType, string>> = {
  person: 'individual',
  organisation: 'organization',
  vessel: 'system',
  aircraft: 'system',
};

function identityOf({ role, subject }: SealedParty, caseId: string, common: object): StixObject {
  return object('identity', ['party', caseId, role, subject.name ?? ''], {
    ...common,
    name: subject.name,
    roles: [role],
    identity_class: subject.type === undefined ? 'unknown' : IDENTITY_CLASSES[subject.type],
  });
}

function markingOf(tlp: Tlp): StixObject {
  return {
    ...{ type: 'marking-definition', spec_version: '2.1', id: TLP_MARKINGS[tlp], created: TLP_CREATED },
    ...{ definition_type: 'tlp', name: `TLP:${tlp.toUpperCase()}`, definition: { tlp } },
  };
}

function object(type: string, name: readonly (string | number)[], properties: object): StixObject {
  return { type, spec_version: '2.1', id: `${type}--${nameBasedId(type, ...name)}`, ...properties };
}
