import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '../../../functions/stores/audit.ts';
import { changeCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { createTask } from '../../../functions/stores/tasks.ts';
import type { Principal } from '../../../shared/access/principal.ts';
import {
  moreDocumentsSchema,
  moreFindingsSchema,
  moreTasksSchema,
  progressSchema,
  wholeCaseSchema,
} from '../../../shared/review/answers.ts';
import { documentIdAt, writeLargeCase } from '../cases/large-case.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T09:00:00.000Z';
const ANNA: Principal = { id: 'officer-anna', roles: ['officer'], ports: 'all', lanes: 'all' };
const CASE = { port: 'NLRTM', reference: 'C1' };
const DOCUMENTS = 1200;
const FINDINGS = 700;

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let calls = 0;
beforeAll(async () => {
  local = await openLocalTable();
  table = local.table;
  await writeLargeCase(table, CASE, { documents: DOCUMENTS, findings: FINDINGS });
  for (let revision = 1; revision <= 120; revision += 1)
    await createTask(table, {
      ...{ ...CASE, revision, lane: 'imaging', state: 'open', priority: 2, escalation: 0, taskToken: 'token' },
      ...{ createdAt: AT, dueAt: AT, claimedBy: null, leaseUntil: null, decision: null },
    });
}, 60_000);
afterAll(() => local.close());

async function get(path: string): Promise<unknown> {
  calls += 1;
  return (await apiOver(table, () => AT, ANNA, `c${calls}-`)('GET', `/cases/NLRTM/C1${path}`)).answer;
}

it('a case of many documents and findings is told in part, and says what else there is', async () => {
  const answer = await get('');
  expect(JSON.stringify(answer).length).toBeLessThan(5_000_000);
  const whole = wholeCaseSchema.parse(answer);
  expect(whole.findings).toHaveLength(300);
  expect(whole.tasks).toHaveLength(100);
  expect(whole.tasks.at(-1)?.revision).toBe(120);
  expect(whole.readingCostUsd).toBeCloseTo(11.99, 6);
  expect(whole.beyond).toMatchObject({
    documents: { all: DOCUMENTS, unreadable: 12, inPart: 0, underway: 1 },
    findings: { all: FINDINGS, byLane: { documents: 600, imaging: 100 } },
  });
});

it('the gravest finding is told first wherever it is stored, every lane has its own, and the papers of all are there', async () => {
  const { findings, documents } = wholeCaseSchema.parse(await get(''));
  expect(findings[0]).toMatchObject({ severity: 'critical', id: 'B1-00699' });
  expect(findings.filter(({ lane }) => lane === 'imaging')).toHaveLength(100);
  const known = new Set(documents.map(({ documentId }) => documentId));
  for (const { evidence } of findings)
    for (const { documentId } of evidence) expect(known.has(documentId ?? '')).toBe(true);
  expect(known.has(documentIdAt(0))).toBe(true);
});

it('all of it can be had page by page, each once, and the whole look is written down once more', async () => {
  const { beyond, findings, documents, tasks } = wholeCaseSchema.parse(await get(''));
  const before = (await auditOf(table, 'NLRTM', 'C1')).length;
  const found = new Set(findings.map(({ id }) => id));
  for (let next = beyond?.findings?.next ?? null; next !== null; ) {
    const page = moreFindingsSchema.parse(await get(`/findings?after=${next}`));
    for (const { id } of page.findings) {
      expect(found.has(id)).toBe(false);
      found.add(id);
    }
    expect(page.documents.length).toBeGreaterThan(0);
    ({ next } = page);
  }
  expect(found.size).toBe(FINDINGS);
  const listed = new Set(documents.map(({ documentId }) => documentId));
  for (let next = beyond?.documents?.next ?? null; next !== null; ) {
    const page = moreDocumentsSchema.parse(await get(`/documents?after=${next}`));
    for (const { documentId } of page.documents) listed.add(documentId);
    ({ next } = page);
  }
  expect(listed.size).toBe(DOCUMENTS);
  const older = moreTasksSchema.parse(await get(`/tasks?after=${encodeURIComponent(beyond?.tasks ?? '')}`));
  expect(tasks.length + older.tasks.length).toBe(120);
  expect(older.next).toBeNull();
  const added = (await auditOf(table, 'NLRTM', 'C1')).slice(before);
  expect(added.map(({ action }) => action)).toEqual(['case viewed']);
});

it('a cursor that is none is told as such', async () => {
  for (const path of ['/tasks?after=CASE', '/findings?after=none', '/documents?after=%23'])
    expect(await get(path), path).toMatchObject({ error: { code: 'request.invalid' } });
});

it('its progress is bounded too, with counts', async () => {
  const progress = progressSchema.parse(await get('/progress'));
  expect(progress.counts).toEqual({ documents: DOCUMENTS, findings: FINDINGS });
  expect(progress.documents.length).toBeLessThan(DOCUMENTS);
});

it('while its findings are kept back none comes by the side door', async () => {
  await changeCase(table, CASE, {}, { blind: true }, AT);
  expect(await get('/findings')).toEqual({ findings: [], documents: [], next: null });
  expect(wholeCaseSchema.parse(await get('')).beyond?.findings).toBeNull();
});
