import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { rememberDecision } from '../../../functions/review/remember-decision.ts';
import { changeCase, getCase, openCase } from '../../../functions/stores/cases.ts';
import type { CasesTable } from '../../../functions/stores/cases-table.ts';
import { announceDrill } from '../../../functions/stores/drills.ts';
import { saveExamined } from '../../../functions/stores/examinations.ts';
import { pairDecisionsOn } from '../../../functions/stores/pair-decisions.ts';
import { FULL_LOOK, routeCase } from '../../../shared/cases/routing.ts';
import { taskRecordSchema } from '../../../shared/cases/task-record.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { listedEntry } from '../../../shared/watchlists/entry.ts';
import { pairOf } from '../../../shared/watchlists/matched-pair.ts';
import { openLocalTable } from '../cases/local-table.ts';
import { PORT } from '../cases/simulated-region.ts';
import { apiOver } from './api-under-test.ts';

const AT = '2026-03-02T08:00:00.000Z';
const PLACE = { port: 'NLRTM', reference: 'C1', revision: 1 };
const PLANTED = { check: 'B1', subject: 'BL1', difficulty: 'plain', says: 'one carton more on the invoice' };
const FINDING: Finding = {
  ...{ id: 'B1-0', check: 'B1', version: 1, severity: 'medium', lane: 'documents', certainty: 'sure' },
  ...{ subject: 'BL1', message: 'Packages differ.', wrongBy: 'pallets' },
  evidence: [
    {
      ...{ source: 'register', label: 'x', text: 'y', documentId: null, file: null, path: null, page: null, box: null },
      ...{ confidence: null, reader: null },
    },
  ],
};

let local: Awaited<ReturnType<typeof openLocalTable>>;
let table: CasesTable;
let call: ReturnType<typeof apiOver>;
beforeAll(async () => {
  local = await openLocalTable();
});
afterAll(() => local.close());
beforeEach(async () => {
  table = await local.fresh();
  call = apiOver(table);
});

async function inReview(findings: Finding[], lots: { drawn?: boolean; drill?: 'blind' | 'open' }) {
  await openCase(table, PLACE, AT, AT, lots.drill !== undefined);
  const examined = { findings, examined: ['B1'], notExamined: [{ check: 'D1', because: 'no weights' }], settled: [] };
  await saveExamined(table, PLACE, 'compare', examined, {});
  const route = routeCase({ port: PORT, findings, unread: [], missing: [], unscreened: false, ...lots });
  await changeCase(table, PLACE, { revision: 1 }, { status: 'in-review', ...route }, AT);
}

/** All that an officer is told of the case, over every route. */
async function allThatIsTold(): Promise<unknown[]> {
  const answers = [];
  const parts = ['', '/progress', '/score', '/history', '/trail'].map((part) => `/cases/NLRTM/C1${part}`);
  for (const path of ['/cases', ...parts, '/tasks']) answers.push((await call('GET', path)).answer);
  return answers;
}

it('an officer can not tell a control sample from a drill by anything that the API says', async () => {
  await inReview([], { drawn: true });
  expect(await getCase(table, 'NLRTM', 'C1')).toMatchObject({ control: true, blind: true });
  const control = await allThatIsTold();
  table = await local.fresh();
  call = apiOver(table);
  await announceDrill(table, PLACE, { seed: 's', planted: [PLANTED], by: 'chris', at: AT });
  await inReview([{ ...FINDING, severity: 'critical', lane: 'imaging' }], { drill: 'blind' });
  const drill = await allThatIsTold();
  expect(drill).toEqual(control);
  expect(JSON.stringify(control)).not.toMatch(/control|drill|drawn at|sample|"B1|planted/i);
  expect(JSON.stringify(control)).toContain(FULL_LOOK);
});

it('tells nothing of what was found before it is known whether the review is blind', async () => {
  await inReview([FINDING], { drill: 'blind' });
  for (const status of ['examining', 'failed'] as const) {
    await changeCase(table, PLACE, {}, { status, blind: false, score: null, chance: null }, AT);
    expect(JSON.stringify(await allThatIsTold())).not.toContain('B1');
  }
});

it('when the case is closed it is told what it was, and what the checks had found', async () => {
  await announceDrill(table, PLACE, { seed: 's', planted: [PLANTED], by: 'chris', at: AT });
  await inReview([FINDING], { drill: 'blind' });
  await changeCase(table, PLACE, { revision: 1 }, { status: 'closed', disposition: 'released', closedAt: AT }, AT);
  const { answer } = await call('GET', '/cases/NLRTM/C1');
  expect(answer).toMatchObject({
    case: { drill: true, control: false, score: expect.any(Number) },
    findings: [{ check: 'B1' }],
    examinations: [{ step: 'compare' }],
    drill: { planted: [PLANTED], by: 'chris', at: AT },
  });
});

it('tells the officers of a later revision nothing of what the one before was drawn as, or scored', async () => {
  await inReview([], { drawn: true });
  const lastClosed = {
    revision: 1,
    at: AT,
    disposition: 'released',
    score: 0,
    chance: 0,
    control: true,
    lanes: null,
    earlier: null,
  } as const;
  await changeCase(table, PLACE, {}, { revision: 2, status: 'gathering', blind: false, lastClosed }, AT);
  expect(JSON.stringify(await allThatIsTold())).not.toMatch(/control|lastClosed|"score":0/);
});

it('a case that is not blind shows its findings, and of drill or control not a word', async () => {
  await inReview([FINDING], { drill: 'open' });
  const { answer } = await call('GET', '/cases/NLRTM/C1');
  expect(answer).toMatchObject({ findings: [{ check: 'B1' }] });
  expect(JSON.stringify(answer)).not.toMatch(/drill|control/);
});

it('takes a drill before its first upload, once, and never of a case that has begun', async () => {
  const announce = () => call('POST', '/ports/NLRTM/drills/D1', { seed: 's', planted: [PLANTED] });
  expect((await announce()).status).toBe(200);
  expect(await announce()).toMatchObject({ status: 409, answer: { error: { code: 'drill.too-late' } } });
  await openCase(table, PLACE, AT, AT);
  expect((await call('POST', '/ports/NLRTM/drills/C1', { seed: 's', planted: [] })).status).toBe(409);
});

it('remembers no dismissal of a match that the officer was not shown, or that was made up', async () => {
  const entry = listedEntry({
    ...{ id: 'invented:1', list: 'invented', type: 'organisation' },
    names: [{ name: 'Ostervale Lines', quality: 'primary' }],
  });
  const pair = pairOf({ name: 'Ostervale Lines' }, entry);
  const matched: Finding = { ...FINDING, id: 'K1-0', check: 'K1', lane: 'sanctions', pairs: [pair] };
  const decision = { disposition: 'released', reason: 'not-a-match', note: null, by: 'anna', at: AT } as const;
  const task = taskRecordSchema.parse({
    ...{
      ...PLACE,
      lane: 'sanctions',
      decision,
      state: 'decided',
      priority: 2,
      createdAt: AT,
      dueAt: AT,
      escalation: 0,
    },
    ...{ taskToken: 't', claimedBy: 'anna', claimedAt: AT, leaseUntil: null },
  });
  const remembered = async () => {
    await rememberDecision({ table, ports: new Map([['NLRTM', PORT]]) }, task);
    return pairDecisionsOn(table, 'NLRTM', [pair.party]);
  };
  await inReview([matched], { drill: 'open' });
  expect(await remembered()).toEqual([]);
  await changeCase(table, PLACE, {}, { drill: false, blind: true }, AT);
  expect(await remembered()).toEqual([]);
  await changeCase(table, PLACE, {}, { blind: false }, AT);
  expect(await remembered()).toHaveLength(1);
});
