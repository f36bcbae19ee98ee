import { caseIdOf } from '../../shared/cases/case-id.ts';
import type { CaseRecord } from '../../shared/cases/case-record.ts';
import type { Sighting } from '../../shared/checks/check.ts';
import type { CaseHistory } from '../../shared/review/case-answers.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { identifiersOfCase, seenElsewhere } from '../stores/identifiers.ts';

/** What tells one case from another to a person. Likeness of images is a check's work: only equal ones are history. */
const KINDS = [
  ...['container', 'seal', 'file', 'image-pixels', 'invoice-number', 'identity-number'],
  ...['address', 'telephone', 'account'],
] as const satisfies readonly string[];
/** Of each kind so many are looked up, and so many cases told: a manifest may name thousands of containers. */
const MOST_OF_KIND = 15;
/** One value stands on several things, each an item. */
const ITEMS_READ = 100;
const MOST_CASES = 50;

/**
 * The other cases that share something with a case, and how they ended: at most 50, newest first, by a bounded number of
 * reads. Drills share with drills only; of an open one nothing is told that would give it away, such as a closed drill.
 */
export async function caseHistory(
  table: CasesTable,
  record: CaseRecord,
  sees: (port: string) => boolean,
): Promise<Omit<CaseHistory, 'withheld'>> {
  const own = await Promise.all(KINDS.map((kind) => valuesOf(table, record, kind)));
  const known = own.flatMap((some) => some.slice(0, MOST_OF_KIND));
  const here = new Map(known.map(({ kind, value, about }) => [`${kind}#${value}`, about]));
  const others = Map.groupBy(await seenElsewhere(table, record, known), ({ caseId }) => caseId);
  const newestFirst = [...others.entries()]
    .map(([caseId, sightings]) => ({ ...placeOf(caseId), sightings, seenAt: newest(sightings) }))
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const visible = newestFirst.filter(({ port }) => sees(port));
  const cases = await fewAtOnce(visible.slice(0, MOST_CASES), async ({ port, reference, sightings, seenAt }) => {
    const other = await getCase(table, port, reference);
    if (other === null || wouldTell(record, other)) return [];
    const { status, disposition, closedAt } = other;
    const shares = sightings.map(({ kind, value, about }) => ({
      ...{ kind, value, here: here.get(`${kind}#${value}`) ?? '', there: about },
    }));
    return [{ port, reference, seenAt, status, disposition, closedAt, shares }];
  });
  return {
    complete: own.every((some) => some.length <= MOST_OF_KIND) && visible.length <= MOST_CASES,
    cases: cases.flat(),
    elsewhere: newestFirst.length - visible.length,
  };
}

/** What the case names of one kind, each value once. */
async function valuesOf(table: CasesTable, record: CaseRecord, kind: (typeof KINDS)[number]) {
  const found = await identifiersOfCase(table, record, kind, ITEMS_READ);
  return [...new Map(found.map((one) => [one.value, one])).values()];
}

/** Whether the other case says of this one, which is not closed, that it is a drill. */
function wouldTell(record: CaseRecord, other: CaseRecord): boolean {
  return record.drill && record.status !== 'closed' && other.status === 'closed';
}

function newest(sightings: readonly Sighting[]): string {
  return sightings.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '');
}

/** A case's id taken apart: see `caseIdOf`. */
function placeOf(caseId: string): { port: string; reference: string } {
  const [port = '', ...rest] = caseId.split('/');
  const place = { port, reference: rest.join('/') };
  if (caseIdOf(place.port, place.reference) !== caseId) throw new TypeError(`${caseId} is no id of a case`);
  return place;
}
