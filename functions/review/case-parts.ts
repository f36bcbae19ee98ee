import type { CaseRecord } from '../../shared/cases/case-record.ts';
import { type DocumentRecord, documentRecordSchema } from '../../shared/cases/document-record.ts';
import { type TaskRecord, taskRecordSchema } from '../../shared/cases/task-record.ts';
import { type Finding, findingSchema } from '../../shared/checks/finding.ts';
import { foundSchema, type RankedFinding, rankFindings } from '../../shared/review/finding-rank.ts';
import { fewAtOnce } from '../few-at-once.ts';
import { itemsByPages, pageOfCase } from '../stores/case-pages.ts';
import { type CasesTable, findingKey } from '../stores/cases-table.ts';
import { getFinding } from '../stores/examinations.ts';
import { ApiProblem } from './route.ts';

type Place = Pick<CaseRecord, 'port' | 'reference'>;

/** So much of each kind is told at once: together less than the 5 MB that an answer may have, whatever is in them. */
const MOST = { documents: 500, findings: 300, tasks: 100 };
const MOST_BYTES = { documents: 1_000_000, findings: 1_200_000, tasks: 500_000 };

/** A part of what a case has of one kind; `next` asks for what follows. */
export interface Part<T> {
  items: T[];
  next: string | null;
}

/** Documents in the order of their ids. */
export async function documentsPart(table: CasesTable, place: Place, after?: string): Promise<Part<DocumentRecord>> {
  const behind = after === undefined ? null : `DOCUMENT#${after}`;
  const page = await pageOfCase(table, place, 'DOCUMENT#', { limit: MOST.documents, after: behind });
  const documents = page.items.map((item) => documentRecordSchema.parse(item));
  const items = fitting(documents, MOST_BYTES.documents);
  const more = items.length < documents.length || page.next !== null;
  return { items, next: more ? (items.at(-1)?.documentId ?? null) : null };
}

/** Tasks, those of the newest revisions first. */
export async function tasksPart(table: CasesTable, place: Place, after?: string): Promise<Part<TaskRecord>> {
  const behind = after === undefined ? null : `TASK#${after}`;
  const page = await pageOfCase(table, place, 'TASK#', { limit: MOST.tasks, after: behind, newestFirst: true });
  const tasks = page.items.map((item) => taskRecordSchema.parse(item));
  const items = fitting(tasks, MOST_BYTES.tasks);
  const more = items.length < tasks.length || page.next !== null;
  const last = page.items[items.length - 1];
  return { items, next: more && last !== undefined ? String(last.sk).slice('TASK#'.length) : null };
}

/**
 * Findings, all of a case with few by their ids; of a case with many the gravest of each lane first, so that no lane's
 * officer misses theirs. `all` is what they were chosen from, as far as it takes to order them; null where that is `items`.
 */
export async function findingsPart(
  table: CasesTable,
  { port, reference, revision }: Place & Pick<CaseRecord, 'revision'>,
  after?: string,
): Promise<Part<Finding> & { all: RankedFinding[] | null }> {
  const prefix = findingKey(port, reference, revision, '').sk;
  if (after === undefined) {
    const page = await pageOfCase(table, { port, reference }, prefix, { limit: MOST.findings });
    const findings = page.items.map((item) => findingSchema.parse(item));
    if (page.next === null && fitting(findings, MOST_BYTES.findings).length === findings.length)
      return { items: findings, next: null, all: null };
  }
  const found: RankedFinding[] = [];
  const only = Object.keys(foundSchema.shape);
  for await (const item of itemsByPages(table, { port, reference }, prefix, { only }))
    found.push(foundSchema.parse(item));
  const all = rankFindings(found);
  const begin = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && begin === 0)
    throw new ApiProblem(
      400,
      'request.invalid',
      'after is not the next of an answer of this revision; begin without it',
    );
  const wanted = all.slice(begin, begin + MOST.findings);
  const findings = await fewAtOnce(wanted, ({ id }) => getFinding(table, port, reference, revision, id));
  const items = fitting(
    findings.flatMap((finding) => finding ?? []),
    MOST_BYTES.findings,
  );
  const last = items.at(-1)?.id ?? null;
  return { items, next: last === null || last === all.at(-1)?.id ? null : last, all };
}

/** What is told of documents that are not listed: how many there are, and how many of them nobody's silence clears. */
export interface DocumentCounts {
  all: number;
  unreadable: number;
  inPart: number;
  underway: number;
  costUsd: number;
}

const countedSchema = documentRecordSchema.pick({ state: true, partial: true, costUsd: true });

/** Counts all documents of a case, a page in memory at a time. */
export async function countDocuments(table: CasesTable, place: Place): Promise<DocumentCounts> {
  const counts: DocumentCounts = { all: 0, unreadable: 0, inPart: 0, underway: 0, costUsd: 0 };
  const only = Object.keys(countedSchema.shape);
  for await (const item of itemsByPages(table, place, 'DOCUMENT#', { only })) {
    const { state, partial, costUsd } = countedSchema.parse(item);
    counts.all += 1;
    counts.unreadable += state === 'unreadable' ? 1 : 0;
    counts.inPart += state === 'read' && partial === true ? 1 : 0;
    counts.underway += state === 'received' ? 1 : 0;
    counts.costUsd += costUsd ?? 0;
  }
  return { ...counts, costUsd: Math.round(counts.costUsd * 1e6) / 1e6 };
}

/** As many of them from the first on as have so many bytes as JSON; the first in any case. */
export function fitting<T>(items: readonly T[], bytes: number): T[] {
  let left = bytes;
  const end = items.findIndex((item, index) => {
    left -= Buffer.byteLength(JSON.stringify(item)) + 1;
    return left < 0 && index > 0;
  });
  return items.slice(0, end === -1 ? items.length : end);
}
