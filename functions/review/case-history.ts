import type { CaseRecord } from '../../shared/cases/case-record.ts';
import type { Sighting } from '../../shared/checks/check.ts';
import type { CaseHistory } from '../../shared/review/case-answers.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { identifiersOfCase, seenElsewhere } from '../stores/identifiers.ts';
import { placeOf, wouldTell } from './other-case.ts';
import { partyHistory } from './party-history.ts';

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
 * reads; and where its parties were met, at the visible ports. Drills share with drills only; of an open one nothing is told that would give it away, such as a closed drill.
 */
export async function caseHistory(
  table: CasesTable,
  record: CaseRecord,
  visiblePorts: readonly string[],
): Promise<Omit<CaseHistory, 'withheld'>> {
  const [own, { parties, complete }] = await Promise.all([
    Promise.all(KINDS.map((kind) => valuesOf(table, record, kind))),
    partyHistory(table, record, visiblePorts),
  ]);
  const known = own.flatMap((some) => some.slice(0, MOST_OF_KIND));
  const here = new Map(known.map(({ kind, value, about }) => [`${kind}#${value}`, about]));
  const others = Map.groupBy(await seenElsewhere(table, record, known), ({ caseId }) => caseId);
  const newestFirst = [...others.entries()]
    .map(([caseId, sightings]) => ({ ...placeOf(caseId), sightings, seenAt: newest(sightings) }))
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const visible = newestFirst.filter(({ port }) => visiblePorts.includes(port));
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
    complete: complete && own.every((some) => some.length <= MOST_OF_KIND) && visible.length <= MOST_CASES,
    parties,
    cases: cases.flat(),
    elsewhere: newestFirst.length - visible.length,
  };
}

/** What the case names of one kind, each value once. */
async function valuesOf(table: CasesTable, record: CaseRecord, kind: (typeof KINDS)[number]) {
  const found = await identifiersOfCase(table, record, kind, ITEMS_READ);
  return [...new Map(found.map((one) => [one.value, one])).values()];
}

function newest(sightings: readonly Sighting[]): string {
  return sightings.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), '');
}
