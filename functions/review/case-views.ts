import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { caseRecordSchema, caseStatusSchema } from '../../shared/cases/case-record.ts';
import { type DocumentRecord, readingCostUsd } from '../../shared/cases/document-record.ts';
import type { Worker } from '../../shared/cases/task-eligibility.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import { newestAudit } from '../stores/audit.ts';
import { caseQueue, getCase } from '../stores/cases.ts';
import { type CasesTable, newestIn } from '../stores/cases-table.ts';
import { documentsOf } from '../stores/documents.ts';
import { drillOf } from '../stores/drills.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';
import { tasksOf } from '../stores/tasks.ts';
import { isWithheld, shownCase } from './shown-case.ts';
import { shownTask } from './tasks/task-row.ts';

/** A case as lists and boards show it: how far it is, without a word from its papers. */
export async function progressOf(table: CasesTable, port: string, reference: string) {
  const record = await getCase(table, port, reference);
  if (record === null) return null;
  const [documents, examinations, findings] = await Promise.all([
    documentsOf(table, port, reference),
    examinationsOf(table, port, reference, record.revision),
    findingsOf(table, port, reference, record.revision),
  ]);
  return {
    ...shownCase(record),
    documents: documents.map(({ documentId, file, area, scanId, state, kind, reader, partial, problem }) => ({
      documentId,
      file,
      area,
      scanId,
      state,
      kind,
      reader,
      partial,
      problem,
    })),
    readingCostUsd: readingCostUsd(documents),
    steps: examinations.map(({ step }) => step),
    findings: isWithheld(record)
      ? []
      : findings.map(({ id, check, severity, certainty, lane, shadow }) => ({
          ...{ id, check, severity, certainty, lane },
          ...(shadow && { shadow }),
        })),
  };
}

/** So much of a trail goes with its case: an answer holds 6 MB, and whoever looks makes the trail longer. */
const MOST_OF_TRAIL = 1_000;

/** All of a case as `reader` may see it: what an officer decides by, with the newest 1,000 entries of its trail. */
export async function wholeCase(table: CasesTable, record: CaseRecord, reader: Worker) {
  const { port, reference } = record;
  const [documents, judged, audit] = await Promise.all([
    documentsOf(table, port, reference),
    judgedCase(table, record, reader),
    newestAudit(table, { port, reference }, MOST_OF_TRAIL),
  ]);
  return { ...judged, documents: byName(documents), readingCostUsd: readingCostUsd(documents), audit };
}

/** What was made of a case: what was found and not examined, and what officers decided, as `reader` may see it. Null is the file. */
export async function judgedCase(table: CasesTable, record: CaseRecord, reader: Worker | null = null) {
  const { port, reference, revision } = record;
  const [findings, examinations, tasks, drill] = await Promise.all([
    findingsOf(table, port, reference, revision),
    examinationsOf(table, port, reference, revision),
    tasksOf(table, port, reference),
    record.drill && record.status === 'closed' ? drillOf(table, port, reference) : null,
  ]);
  const withheld = isWithheld(record);
  return {
    case: shownCase(record),
    findings: withheld ? [] : findings,
    examinations: withheld ? [] : examinations,
    tasks: tasks.map((task) => shownTask(task, reader, record)),
    // Whoever announces a true case as a drill keeps it from other agencies: so it is told who did.
    ...(drill && { drill: { planted: drill.planted, by: drill.by, at: drill.at } }),
  };
}

/** The cases of some ports, those changed last first. */
export async function listCases(
  table: CasesTable,
  ports: readonly string[],
  filter: { lane?: Lane; status?: CaseRecord['status'] },
  limit: number,
) {
  const statuses = filter.status === undefined ? caseStatusSchema.options : [filter.status];
  const queues = ports.flatMap((port) => statuses.map((status) => caseQueue(port, status)));
  const items = await Promise.all(queues.map((queue) => newestIn(table, queue, limit)));
  return items
    .flat()
    .map((item) => caseRecordSchema.parse(item))
    .filter(({ lanes }) => filter.lane === undefined || lanes?.includes(filter.lane))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, limit)
    .map(shownCase);
}

export function byName(documents: readonly DocumentRecord[]): DocumentRecord[] {
  return documents.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
