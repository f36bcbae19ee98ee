import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { isNewMatch } from '../../shared/cases/new-match.ts';
import { matchesOf } from '../../shared/checks/watchlists/screened-parties.ts';
import { type MatchedPair, pairOf } from '../../shared/watchlists/matched-pair.ts';
import { rememberedBy } from '../../shared/watchlists/remembered.ts';
import type { Screener } from '../../shared/watchlists/screener.ts';
import { nextRevision, noteArrival } from '../receive/arrival.ts';
import { auditEntry, recordAudit } from '../stores/audit.ts';
import { changeCase, getCase } from '../stores/cases.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';
import { pairDecisionsOn } from '../stores/pair-decisions.ts';
import { loadParties } from '../stores/parties.ts';
import type { Rescreening } from './messages.ts';
import type { RescreenServices } from './rescreen-services.ts';

/** `at work`: its screening has not ended, and may have begun before the edition came in force. */
export type CaseOutcome = 'left alone' | 'at work' | 'reopened';

/** So many changes of a case in a row are met by looking again; then the message goes back to its queue. */
const MOST_RACES = 5;

/**
 * Holds new entries against a case. Where somebody whom it names is like one of them, and no officer was asked about just
 * that, the case is examined anew as its next revision: decisions on earlier ones stand. Every step is a conditional
 * write that a repeat finds done.
 */
export async function rescreenCase(
  services: RescreenServices,
  screener: Screener,
  rescreening: Rescreening,
  place: { port: string; reference: string },
): Promise<CaseOutcome> {
  for (let race = 1; race <= MOST_RACES; race++) {
    const record = await getCase(services.table, place.port, place.reference);
    if (record === null) return 'left alone';
    if (record.status === 'gathering') return goOn(services, record);
    const found = await newMatches(services, screener, rescreening, record);
    if (found === 'at work') return found;
    if (found.length === 0) return 'left alone';
    const reopened = await reopen(services, rescreening, record, found);
    if (reopened !== null) return reopened ? 'reopened' : 'left alone';
  }
  throw new Error('a case changed again and again while it was rescreened');
}

/** It will be screened with what is in force. If it was reopened here and that was cut off, its workflow is not started yet. */
async function goOn(services: RescreenServices, record: CaseRecord): Promise<CaseOutcome> {
  if (record.startedRevision >= record.revision || record.revision === 1) return 'left alone';
  await noteArrival(services, { ...record, documentId: '' });
  return 'reopened';
}

async function newMatches(
  { table, reference: { objects }, readingsBucket, allowed, now }: RescreenServices,
  screener: Screener,
  { list, edition }: Rescreening,
  record: CaseRecord,
): Promise<MatchedPair[] | 'at work'> {
  const { port, reference, revision, status, drill } = record;
  // Its parties are made up: opened again it would teach nobody, and everybody knows by now what it was.
  if (drill && status === 'closed') return [];
  const sealed = await loadParties(objects, readingsBucket, record);
  if (sealed === null) return [];
  const matches = sealed.parties.flatMap((party) =>
    matchesOf(screener, party).map(({ entry }) => ({
      subject: party.subject,
      entry,
      pair: pairOf(party.subject, entry),
    })),
  );
  if (matches.length === 0) return [];
  const examinations = await examinationsOf(table, port, reference, revision);
  const screening = examinations.find(({ step }) => step === 'screen');
  if (screening === undefined) return status === 'examining' ? 'at work' : [];
  if (screening.editions.some((one) => one.list === list && one.edition === edition)) return [];
  const decisions = await pairDecisionsOn(
    table,
    port,
    matches.map(({ pair }) => pair.party),
  );
  const remembered = rememberedBy({ decisions, allowed: await allowed() }, { port, asOf: now() });
  const asked = (await findingsOf(table, port, reference, revision)).flatMap(({ pairs = [] }) => pairs);
  return matches
    .filter(({ subject, entry }) => !remembered.about(subject, entry)?.settled)
    .map(({ pair }) => pair)
    .filter((pair) => isNewMatch(pair, asked, record));
}

/** True where the case is reopened, false where this rescreening has reopened it before, null where it changed meanwhile. */
async function reopen(
  services: RescreenServices,
  { list, edition, adoptedAt }: Rescreening,
  record: CaseRecord,
  found: readonly MatchedPair[],
): Promise<boolean | null> {
  const { table, now } = services;
  const { port, reference, revision, status } = record;
  const id = `rescreened-${list}-${edition}-${adoptedAt}`;
  const before = await auditEntry(table, { port, reference }, id);
  if (before !== null && before.detail.revision !== revision) return false;
  const at = now();
  const entries = [...new Set(found.map(({ entry }) => entry))].sort();
  await recordAudit(table, port, reference, {
    ...{ id, at, actor: 'rescreen', action: `new match on ${list}` },
    detail: { revision, list, edition, matches: found.length, entries: entries.slice(0, 5).join(' ') },
  });
  // What the port had to send has come or is overdue: there is nothing to wait for.
  if (!(await changeCase(table, record, { revision, status }, nextRevision(record, at), at))) return null;
  await noteArrival(services, { ...record, documentId: '' });
  return true;
}
