import { type AuditEvent, type AuditFact, auditEventSchema, nextAuditEvent } from '../../shared/cases/audit-chain.ts';
import { type CasesTable, caseKey, itemsOfCase, putIfAbsent } from './cases-table.ts';

const PREFIX = 'AUDIT#';

/**
 * Appends a fact to a case's trail, once: a fact whose id stands there already is left alone. Two writers that reach for
 * the same number meet in the conditional write, and the loser reads again.
 */
export async function recordAudit(table: CasesTable, port: string, reference: string, fact: AuditFact): Promise<void> {
  for (;;) {
    const trail = await auditOf(table, port, reference);
    if (trail.some((event) => event.id === fact.id)) return;
    const event = nextAuditEvent(trail.at(-1) ?? null, fact);
    const sk = `${PREFIX}${String(event.sequence).padStart(8, '0')}`;
    if (await putIfAbsent(table, { ...caseKey(port, reference), sk, ...event })) return;
  }
}

export async function auditOf(table: CasesTable, port: string, reference: string): Promise<AuditEvent[]> {
  return (await itemsOfCase(table, port, reference, PREFIX)).map((item) => auditEventSchema.parse(item));
}
