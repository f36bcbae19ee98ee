import type { CaseRecord } from '../../shared/cases/case-record.ts';
import type { PartyRole } from '../../shared/dossier/case-parties.ts';
import { partyDigests } from '../../shared/dossier/case-parties.ts';
import type { PartySeen } from '../../shared/review/case-answers.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { type PartySighting, partiesOfCase, partySeenAt } from '../stores/party-sightings.ts';
import { placeOf, wouldTell } from './other-case.ts';

/** A manifest names thousands of parties: of each kind so many sightings are read, and so many parties looked up. */
const ITEMS_READ = 100;
const MOST_PARTIES = 12;
/** Where a region serves more ports, the case's own and so many others are asked. */
const MOST_PORTS = 10;
/** Of a carrier in thousands of cases so many sightings are counted, and so many cases told. */
const COUNTED = 24;
const TOLD = 5;
/** Whom the goods are for, and whose they were, before those who only carried or heard of them. */
const ROLES: readonly PartyRole[] = ['consignee', 'buyer', 'seller', 'shipper', 'notify', 'invoice'];

interface Sought {
  kind: PartySighting['kind'];
  value: string;
  name: string;
  roles: PartyRole[];
}

/**
 * Where the parties of a case were met before, by name and by number, in which role and what became of those cases. A
 * bounded number of reads: one query a party and port, and the newest five cases of each party.
 */
export async function partyHistory(
  table: CasesTable,
  record: CaseRecord,
  visiblePorts: readonly string[],
): Promise<{ parties: PartySeen[]; complete: boolean }> {
  const [named, numbered] = await Promise.all([
    partiesOfCase(table, record, 'party', ITEMS_READ),
    partiesOfCase(table, record, 'registration', ITEMS_READ),
  ]);
  const own = [...partiesIn(named), ...partiesIn(numbered)];
  const sought = [...own.filter(isParty).slice(0, MOST_PARTIES), ...own.filter(isNumber).slice(0, MOST_PARTIES)];
  const ports = [record.port, ...visiblePorts.filter((port) => port !== record.port)].slice(0, MOST_PORTS);
  const parties = await fewAtOnce(sought, (party) => seenBefore(table, record, party, ports));
  const whole = Math.max(named.length, numbered.length) < ITEMS_READ && visiblePorts.length <= MOST_PORTS;
  return { parties: parties.sort((a, b) => b.seen - a.seen), complete: whole && sought.length === own.length };
}

const isParty = ({ kind }: Sought) => kind === 'party';
const isNumber = ({ kind }: Sought) => kind === 'registration';

/** Each once with its roles; not the second way in which a name is filed for those who look for it. */
function partiesIn(sightings: readonly PartySighting[]): Sought[] {
  const primary = sightings.filter(
    ({ kind, value, detail }) => kind !== 'party' || partyDigests(detail.name)?.key === value,
  );
  const found = [...Map.groupBy(primary, ({ value }) => value)].map(([value, some]) => ({
    ...{ kind: some[0]?.kind ?? 'party', value, name: some[0]?.detail.name ?? '' },
    roles: rolesOf(some),
  }));
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ roles: [first = 'invoice'] }: Sought) => ROLES.indexOf(first);

function rolesOf(sightings: readonly PartySighting[]): PartyRole[] {
  return ROLES.filter((role) => sightings.some(({ about }) => about === role));
}

async function seenBefore(
  table: CasesTable,
  record: CaseRecord,
  { kind, value, name, roles }: Sought,
  ports: readonly string[],
): Promise<PartySeen> {
  const answers = await Promise.all(ports.map((port) => partySeenAt(table, record, { kind, value }, port, COUNTED)));
  const others = [
    ...Map.groupBy(
      answers.flatMap(({ sightings }) => sightings),
      ({ caseId }) => caseId,
    ).values(),
  ]
    .map((sightings) => ({ sightings, seenAt: newest(sightings) }))
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const told = await fewAtOnce(others.slice(0, TOLD), async ({ sightings, seenAt }) => {
    const [first] = sightings;
    const place = first && placeOf(first.caseId);
    const other = place && (await getCase(table, place.port, place.reference));
    if (!first || !other || wouldTell(record, other)) return [];
    const { port, reference, status, disposition, closedAt } = other;
    return [
      { port, reference, seenAt, status, disposition, closedAt, roles: rolesOf(sightings), name: first.detail.name },
    ];
  });
  const cases = told.flat();
  // How many there are of a drill would tell of those that are not told.
  const open = record.drill && record.status !== 'closed';
  return {
    ...{ kind, name, number: kind === 'registration' ? value : null, roles, cases },
    seen: open ? cases.length : others.length,
    more: !open && answers.some(({ more }) => more),
  };
}

function newest(sightings: readonly PartySighting[]): string {
  return sightings.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '');
}
