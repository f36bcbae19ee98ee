import * as z from 'zod';
import { type Agency, agencySchema, sharedFormSchema } from '../../shared/sharing/agency.ts';
import { ftmEntities } from '../../shared/sharing/follow-the-money.ts';
import { refusalOf, sharedCaseOf } from '../../shared/sharing/shared-case.ts';
import { stixBundle } from '../../shared/sharing/stix.ts';
import { ApiProblem, type Caller } from '../review/route.ts';
import { recordAudit } from '../stores/audit.ts';
import { getCase } from '../stores/cases.ts';
import type { CasesTable } from '../stores/cases-table.ts';
import { findingsOf } from '../stores/examinations.ts';
import type { ObjectStore } from '../stores/objects.ts';
import { loadParties } from '../stores/parties.ts';
import { tasksOf } from '../stores/tasks.ts';

export interface HandOverServices {
  table: CasesTable;
  objects: ObjectStore;
  readingsBucket: string;
  agencies: readonly Agency[];
  /** Under whose name it is given. */
  authority: string;
  now(): string;
}

export const handOverSchema = z.strictObject({ agency: z.string(), form: sharedFormSchema });

/**
 * Gives what another agency may have of a closed case, in the form that it reads. The trail says who gave what to whom,
 * before it is given. Throws ApiProblem where the agreement with the agency does not cover it.
 */
export async function handOver(
  { table, objects, readingsBucket, agencies, authority, now }: HandOverServices,
  { port, reference }: { port: string; reference: string },
  { agency: id, form }: z.infer<typeof handOverSchema>,
  { principal, requestId }: Caller,
) {
  const agency = agencies.find((one) => one.id === id);
  const known = agencies.map((one) => one.id).join(', ') || 'none';
  if (agency === undefined)
    throw new ApiProblem(404, 'agency.unknown', `there is no agreement with ${id}; there is with: ${known}`);
  const record = await getCase(table, port, reference);
  if (record === null) throw new ApiProblem(404, 'case.unknown', 'there is no such case');
  const { revision, disposition, closedAt } = record;
  const refusal = refusalOf(agency, record, form);
  if (refusal !== null || disposition === null || closedAt === null)
    throw new ApiProblem(409, 'handover.refused', refusal ?? 'the case is not closed');
  const [findings, tasks, sealed] = await Promise.all([
    findingsOf(table, port, reference, revision),
    tasksOf(table, port, reference),
    agency.parties ? loadParties(objects, readingsBucket, { port, reference, revision }) : null,
  ]);
  const shared = sharedCaseOf(
    agency,
    { ...record, disposition, closedAt },
    { findings, tasks, parties: sealed?.parties ?? [] },
  );
  await recordAudit(table, port, reference, {
    id: `handed-over-${requestId}`,
    at: now(),
    actor: principal.id,
    action: 'case handed over',
    detail: {
      ...{ revision, agency: id, form, tlp: agency.tlp },
      ...{ findings: shared.findings.length, parties: shared.parties.length },
    },
  });
  const content = form === 'stix' ? stixBundle(shared, agency.tlp, authority) : ftmEntities(shared);
  return { handedOver: { agency: id, form, tlp: agency.tlp, content } };
}

/** The agreements of this region, from the function's environment. */
export function agenciesFromEnvironment(): Agency[] {
  return z.array(agencySchema).parse(JSON.parse(process.env.AGENCIES ?? '[]'));
}
