import type { Principal } from '../../shared/access/principal.ts';
import { portsOf } from '../../shared/access/scope.ts';
import { REFERENCE } from '../../shared/cases/case-reference.ts';
import { partyDigests, registrationKey } from '../../shared/dossier/case-parties.ts';
import type { SearchAnswer } from '../../shared/review/search-answers.ts';
import type { CaseServices } from '../case-services.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { trailOfActor } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import { SIGHTINGS, sightingsOf } from '../stores/identifiers.ts';
import { partySeenAt } from '../stores/party-sightings.ts';

/** What an auditor looks for by its value: as printed, or as it is remembered. */
const KINDS = ['container', 'seal', 'invoice-number', 'identity-number', 'telephone', 'account'] as const;
const MOST_CASES = 50;
const MOST_EVENTS = 200;
const MOST_PORTS = 10;

/** What was found, as it is told: a party by its name, not by the digest under which it is filed. */
interface Found {
  caseId: string;
  because: SearchAnswer['cases'][number]['because'][number];
}

/**
 * The cases that words lead to: by their reference, by a container, a seal, a document's or a telephone's number that they
 * show, or by a party's name or number; and what an officer of that name did last. Bounded reads, at ports that the caller
 * may see.
 */
export async function search(
  { table, ports }: Pick<CaseServices, 'table' | 'ports'>,
  principal: Principal,
  { q, port }: { q: string; port: string | undefined },
): Promise<SearchAnswer> {
  const served = portsOf(principal, port === undefined ? [...ports.keys()] : [port]);
  const [named, sighted, parties, events] = await Promise.all([
    byReference(table, q, served),
    bySighting(table, q),
    byParty(table, q, served),
    trailOfActor(table, q.toLowerCase(), MOST_EVENTS),
  ]);
  const places = new Map<string, SearchAnswer['cases'][number]['because']>();
  for (const caseId of named) places.set(caseId, []);
  for (const { caseId, because } of [...sighted.found, ...parties.found])
    places.set(caseId, [...(places.get(caseId) ?? []), because]);
  const seen = [...places].filter(([caseId]) => served.some((one) => caseId.startsWith(`${one}/`)));
  const cases = await fewAtOnce(seen.slice(0, MOST_CASES), async ([caseId, because]) => {
    const [at = '', reference = ''] = caseId.split('/');
    const record = await getCase(table, at, reference);
    if (record === null) return [];
    const { revision, status, disposition, updatedAt } = record;
    return [{ port: at, reference, revision, status, disposition, updatedAt, because }];
  });
  return {
    cases: cases.flat().sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
    complete: seen.length <= MOST_CASES && !sighted.more && !parties.more,
    events: events.filter((event) => served.includes(event.port)),
  };
}

async function byReference(table: CaseServices['table'], q: string, served: readonly string[]): Promise<string[]> {
  const [port, reference] = q.includes('/') ? q.split('/') : [undefined, q];
  if (reference === undefined || !REFERENCE.test(reference)) return [];
  const found = await Promise.all(
    served
      .filter((one) => port === undefined || one === port.toUpperCase())
      .map(async (one) => ((await getCase(table, one, reference)) === null ? [] : [`${one}/${reference}`])),
  );
  return found.flat();
}

/** Values are remembered in capitals without spaces, or as they were printed. */
async function bySighting(table: CaseServices['table'], q: string): Promise<{ found: Found[]; more: boolean }> {
  const forms = [...new Set([q, q.toUpperCase().replaceAll(/[\s./-]/g, ''), q.replaceAll(/[^\d+]/g, '')])].filter(
    (form) => form.length >= 3,
  );
  const asked = KINDS.flatMap((kind) => forms.map((value) => ({ kind, value })));
  const answers = await fewAtOnce(asked, (one) => sightingsOf(table, one));
  return {
    found: answers.flat().map(({ caseId, kind, value, about }) => ({ caseId, because: { kind, value, about } })),
    more: answers.some((sightings) => sightings.length >= SIGHTINGS),
  };
}

/** By the key under which the name is filed however it is written, and as one word, which the paper may divide. */
async function byParty(
  table: CaseServices['table'],
  q: string,
  served: readonly string[],
): Promise<{ found: Found[]; more: boolean }> {
  const digests = partyDigests(q);
  const number = registrationKey(q);
  const values = [
    ...[...new Set(digests === null ? [] : [digests.key, digests.joined])].map(
      (value) => ({ kind: 'party', value }) as const,
    ),
    ...(number === null ? [] : [{ kind: 'registration', value: number } as const]),
  ];
  const asked = values.flatMap((party) => served.slice(0, MOST_PORTS).map((port) => ({ party, port })));
  const nobody = { port: '', reference: '', drill: false };
  const answers = await fewAtOnce(asked, ({ party, port }) => partySeenAt(table, nobody, party, port, SIGHTINGS));
  const sightings = answers.flatMap((answer) => answer.sightings);
  // A name is filed in two ways, and found in both.
  const once = new Map(sightings.map((one) => [`${one.caseId} ${one.kind} ${one.about} ${one.detail.name}`, one]));
  return {
    found: [...once.values()].map(({ caseId, kind, value, about, detail: { name } }) => ({
      caseId,
      because: { kind, value: kind === 'party' ? name : value, about },
    })),
    more: served.length > MOST_PORTS || answers.some(({ more }) => more),
  };
}
