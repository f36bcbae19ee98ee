import { caseIdOf } from '../../shared/cases/case-id.ts';
import type { CaseRecord } from '../../shared/cases/case-record.ts';

/** Whether the other case says of this one, which is not closed, that it is a drill. */
export function wouldTell(record: Pick<CaseRecord, 'drill' | 'status'>, other: Pick<CaseRecord, 'status'>): boolean {
  return record.drill && record.status !== 'closed' && other.status === 'closed';
}

/** A case's id taken apart: see `caseIdOf`. */
export function placeOf(caseId: string): { port: string; reference: string } {
  const [port = '', ...rest] = caseId.split('/');
  const place = { port, reference: rest.join('/') };
  if (caseIdOf(place.port, place.reference) !== caseId) throw new TypeError(`${caseId} is no id of a case`);
  return place;
}
