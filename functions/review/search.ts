import type { Principal } from '../../shared/access/principal.ts';
import { portsOf } from '../../shared/access/scope.ts';
import { REFERENCE } from '../../shared/cases/case-reference.ts';
import { type Sighting, sightingSchema } from '../../shared/checks/check.ts';
import type { SearchAnswer } from '../../shared/review/search-answers.ts';
import type { CaseServices } from '../case-services.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { trailOfActor } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import { sightingsOf } from '../stores/identifiers.ts';

/** What an auditor looks for by its value: as printed, or as it is remembered. */
const KINDS = ['container', 'seal', 'invoice-number', 'identity-number', 'telephone', 'account'] as const;
const MOST_CASES = 50;
const MOST_EVENTS = 200;

/**
 * The cases that a word leads to: by their reference, or by a container, a seal, a document's or a telephone's number that
 * they show; and what an officer of that name did last. Bounded reads, at ports that the caller may see.
 */
export async function search(
  { table, ports }: Pick<CaseServices, 'table' | 'ports'>,
  principal: Principal,
  { q, port }: { q: string; port: string | undefined },
): Promise<SearchAnswer> {
  const served = portsOf(principal, port === undefined ? [...ports.keys()] : [port]);
  const [named, sighted, events] = await Promise.all([
    byReference(table, q, served),
    bySighting(table, q),
    trailOfActor(table, q.toLowerCase(), MOST_EVENTS),
  ]);
  const places = new Map<string, SearchAnswer['cases'][number]['because']>();
  for (const caseId of named) places.set(caseId, []);
  for (const { caseId, kind, value, about } of sighted) {
    const known = places.get(caseId) ?? [];
    places.set(caseId, [...known, { kind, value, about }]);
  }
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
    complete: seen.length <= MOST_CASES,
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
async function bySighting(table: CaseServices['table'], q: string): Promise<Sighting[]> {
  const forms = [...new Set([q, q.toUpperCase().replaceAll(/[\s./-]/g, ''), q.replaceAll(/[^\d+]/g, '')])].filter(
    (form) => form.length >= 3,
  );
  const asked = KINDS.flatMap((kind) => forms.map((value) => ({ kind, value })));
  const found = await fewAtOnce(asked, (one) => sightingsOf(table, one));
  return found.flat().map((item) => sightingSchema.parse(item));
}
