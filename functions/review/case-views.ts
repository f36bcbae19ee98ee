import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { caseRecordSchema, caseStatusSchema } from '../../shared/cases/case-record.ts';
import { type DocumentRecord, readingCostUsd } from '../../shared/cases/document-record.ts';
import type { Worker } from '../../shared/cases/task-eligibility.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Lane } from '../../shared/ports/port-profile.ts';
import type { WholeCase } from '../../shared/review/answers.ts';
import { countByLane, foundSchema, type RankedFinding } from '../../shared/review/finding-rank.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { newestAudit } from '../stores/audit.ts';
import { itemsByPages } from '../stores/case-pages.ts';
import { caseQueue, getCase } from '../stores/cases.ts';
import { type CasesTable, findingKey, newestIn } from '../stores/cases-table.ts';
import { getDocument } from '../stores/documents.ts';
import { drillOf } from '../stores/drills.ts';
import { examinationsOf, findingsOf } from '../stores/examinations.ts';
import { tasksOf } from '../stores/tasks.ts';
import { countDocuments, documentsPart, findingsPart, fitting, tasksPart } from './case-parts.ts';
import { isWithheld, shownCase } from './shown-case.ts';
import { showTasks } from './tasks/show-tasks.ts';
import { shownTask } from './tasks/task-row.ts';

/** A board shows no more than so many of a case. */
const MOST_FOUND = 2000;
const shownFound = foundSchema.omit({ misreadChance: true });

/** A case as lists and boards show it: how far it is, without a word from its papers. */
export async function progressOf(table: CasesTable, port: string, reference: string) {
  const record = await getCase(table, port, reference);
  if (record === null) return null;
  const [{ items: documents, next }, examinations, found] = await Promise.all([
    documentsPart(table, { port, reference }),
    examinationsOf(table, port, reference, record.revision),
    isWithheld(record) ? [] : foundOf(table, record),
  ]);
  const counts = next === null ? null : await countDocuments(table, record);
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
    readingCostUsd: counts?.costUsd ?? readingCostUsd(documents),
    steps: examinations.map(({ step }) => step),
    findings: found.slice(0, MOST_FOUND).map((item) => shownFound.parse(item)),
    counts: { documents: counts?.all ?? documents.length, findings: found.length },
  };
}

async function foundOf(table: CasesTable, { port, reference, revision }: CaseRecord) {
  const found: RankedFinding[] = [];
  const only = Object.keys(foundSchema.shape);
  const prefix = findingKey(port, reference, revision, '').sk;
  for await (const item of itemsByPages(table, { port, reference }, prefix, { only }))
    found.push(foundSchema.parse(item));
  return found;
}

/** So much of a trail goes with its case: the others come by pages. */
const MOST_OF_TRAIL = 200;
const TRAIL_BYTES = 300_000;

/**
 * A case as `reader` may see it: what an officer decides by, with the newest entries of its trail. Of a case with more than
 * one answer holds `beyond` says what else there is, and what asks for it; it is absent where all of it is here.
 */
export async function wholeCase(table: CasesTable, record: CaseRecord, reader: Worker): Promise<WholeCase> {
  const { port, reference, revision } = record;
  const withheld = isWithheld(record);
  const [listed, found, examinations, tasks, audit, drill] = await Promise.all([
    documentsPart(table, record),
    withheld ? null : findingsPart(table, record),
    withheld ? [] : examinationsOf(table, port, reference, revision),
    tasksPart(table, record),
    newestAudit(table, { port, reference }, MOST_OF_TRAIL),
    record.drill && record.status === 'closed' ? drillOf(table, port, reference) : null,
  ]);
  const counts = listed.next === null ? null : await countDocuments(table, record);
  const findings = found?.items ?? [];
  const documents = listed.next === null ? listed.items : await withEvidence(table, record, listed.items, findings);
  const beyond: WholeCase['beyond'] = {
    documents: counts && { ...counts, next: listed.next },
    findings: found?.all ? { all: found.all.length, byLane: countByLane(found.all), next: found.next } : null,
    tasks: tasks.next,
  };
  const isAll = counts === null && beyond.findings === null && beyond.tasks === null;
  return {
    case: shownCase(record),
    documents: byName(documents),
    readingCostUsd: counts?.costUsd ?? readingCostUsd(documents),
    findings,
    examinations,
    tasks: await showTasks(table, tasks.items.toReversed(), reader, record),
    audit: fitting(audit.toReversed(), TRAIL_BYTES).reverse(),
    ...(!isAll && { beyond }),
    // Whoever announces a true case as a drill keeps it from other agencies: so it is told who did.
    ...(drill && { drill: { planted: drill.planted, by: drill.by, at: drill.at } }),
  };
}

/** The documents listed, and those that the findings shown point to: evidence must not look as if its paper were gone. */
export async function withEvidence(
  table: CasesTable,
  { port, reference }: Pick<CaseRecord, 'port' | 'reference'>,
  listed: readonly DocumentRecord[],
  findings: readonly Finding[],
): Promise<DocumentRecord[]> {
  const known = new Set(listed.map(({ documentId }) => documentId));
  const named = new Set(findings.flatMap(({ evidence }) => evidence.flatMap(({ documentId }) => documentId ?? [])));
  const missing = [...named].filter((id) => !known.has(id)).slice(0, MOST_NAMED);
  const fetched = await fewAtOnce(missing, (id) => getDocument(table, port, reference, id));
  return [...listed, ...fetched.flatMap((document) => document ?? [])];
}

/** Evidence of 300 findings seldom names more; 600 records have some 500 kB. */
const MOST_NAMED = 600;

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
